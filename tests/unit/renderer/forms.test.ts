import { describe, expect, it } from "vitest";
import { caseDraftSchema } from "../../../shared/domain/case-draft.ts";
import {
  emptyNewCase,
  fieldOfPath,
  newCaseFormSchema,
  toCaseDraft,
} from "../../../renderer/features/new-case/form-schema.ts";
import { passphraseHint } from "../../../renderer/features/workspace/passphrase-hint.ts";
import {
  countOf,
  importRefusal,
  previewSentence,
} from "../../../renderer/features/import/words.ts";
import { isStaleAfter } from "../../../renderer/app/query-tags.ts";

const typed = {
  ...emptyNewCase,
  identity: {
    ...emptyNewCase.identity,
    familyName: "Testwick",
    recordNumber: "DEMO 1",
  },
};

describe("the new-case form", () => {
  it("needs the family name and the record number, nothing else", () => {
    const refused = newCaseFormSchema.safeParse(emptyNewCase);
    expect(refused.error?.issues.map(({ path }) => path.join("."))).toEqual([
      "identity.familyName",
      "identity.recordNumber",
    ]);
    const read = newCaseFormSchema.parse(typed);
    expect(caseDraftSchema.safeParse(toCaseDraft(read)).success).toBe(true);
  });

  it("keeps what was not typed as not recorded", () => {
    const draft = toCaseDraft(newCaseFormSchema.parse(typed));
    expect(draft.identity.birthDate).toBeNull();
    expect(draft.diagnosis.site).toBe("not-recorded");
    expect(draft.exposure.asbestos).toBe("not-asked");
  });

  it("reads a date as a person types it and keeps a partial one partial", () => {
    const read = newCaseFormSchema.parse({
      ...typed,
      identity: { ...typed.identity, birthDate: "14-Mar-1957" },
      diagnosis: { ...typed.diagnosis, diagnosedOn: "Sep-2026" },
    });
    expect(read.identity.birthDate).toBe("1957-03-14");
    expect(read.diagnosis.diagnosedOn).toBe("2026-09");
  });

  it.each(["31-Feb-1957", "03/04/1957", "D+5"])(
    "refuses the birth date %s at its field",
    (birthDate) => {
      const refused = newCaseFormSchema.safeParse({
        ...typed,
        identity: { ...typed.identity, birthDate },
      });
      expect(refused.error?.issues.map(({ path }) => path.join("."))).toEqual([
        "identity.birthDate",
      ]);
    },
  );

  it("finds the field a refusal points at", () => {
    expect(fieldOfPath("draft.identity.birthDate")).toBe("identity.birthDate");
    expect(fieldOfPath("identity.birthDate")).toBe("identity.birthDate");
    expect(fieldOfPath("draft.outcome.diedOn")).toBeNull();
  });
});

describe("the passphrase hint", () => {
  it("counts what is missing, warns of repetition and praises words", () => {
    expect(passphraseHint("short")).toBe("7 more characters needed.");
    expect(passphraseHint("aaaaaaaaaaaaaa")).toMatch(/^Weak/u);
    expect(passphraseHint("192837465012")).toMatch(/^Weak/u);
    expect(passphraseHint("lantern harbor")).toMatch(/^Acceptable/u);
    expect(passphraseHint("lantern harbor ostrich plum")).toBe("Strong.");
  });
});

describe("the words of the import", () => {
  it("says once that nothing was written", () => {
    expect(importRefusal(new Error("boom"))).toBe(
      "Something went wrong inside the program. Nothing was changed; try again.",
    );
    const refusal = new Error("The file lacks a column.");
    refusal.name = "ApiError";
    expect(importRefusal(refusal)).toBe(
      "The file lacks a column. Nothing was written.",
    );
  });

  it("says what the import would do", () => {
    const preview = {
      token: "t",
      preset: "TCGA-MESO",
      files: [],
      counts: [],
      warnings: [],
      warningTotal: 0,
      warningKinds: [],
    };
    expect(previewSentence({ ...preview, newCases: 87, knownCases: 0 })).toBe(
      "87 cases would be added.",
    );
    expect(
      previewSentence({ ...preview, newCases: 0, knownCases: 87 }),
    ).toContain("already in the workspace");
    expect(countOf(1204, "case")).toBe("1,204 cases");
  });
});

describe("what a write makes stale", () => {
  it("refreshes the channels that show its tags, and only those", () => {
    expect(isStaleAfter("worklist.page", ["worklist"])).toBe(true);
    expect(isStaleAfter("meeting.list", ["worklist"])).toBe(true);
    expect(isStaleAfter("case.summary", ["worklist"])).toBe(false);
    expect(isStaleAfter("evidence.firstLine", ["worklist", "case"])).toBe(
      false,
    );
  });
});
