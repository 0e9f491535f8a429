import { describe, expect, it } from "vitest";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { assessPathology } from "../../../electron/services/pathology-service.ts";
import type { Session } from "../../../electron/services/session.ts";
import { otherIndexWords } from "../../../renderer/print/other-index.ts";
import { detailBeside } from "../../../shared/prognosis-words.ts";
import { fileOfDraft } from "../../support/case-file.ts";
import {
  lab,
  ldh,
  lymphocytes,
  neutrophils,
  of,
} from "../../support/index-values.ts";
import {
  indices,
  number,
  today,
  withValues,
} from "../../support/prognosis-of.ts";

const { drafts } = buildDemo(today);
const cases = drafts.map(
  (draft) => [draft.identity.familyName, indices(fileOfDraft(draft))] as const,
);
const ofCase = (name: string) => cases.find(([one]) => one.endsWith(name))![1];

describe("a missing input beside a group", () => {
  it("leaves every end point of the CALGB group open, in the detail and in the notices", () => {
    const { calgb } = withValues({
      loss: null,
      hb: lab("hemoglobin", 11, "g/dL"),
    });
    expect(calgb.group).toBe("Group 5 of 6");
    expect(calgb.groupDetail).toBe(
      "Leaf L7 or L8, both group 5; weight loss missing",
    );
    expect(calgb.notices).toContain(`${calgb.groupDetail}.`);
    expect(calgb.notices).toContain(
      "Leaf L7 and L8 recalled, not checked against the paper.",
    );
    expect(calgb.warnings.join()).not.toContain("shown as");
    expect(detailBeside(calgb)).toBe("");
  });

  it("names the one end point when nothing is missing", () => {
    const { calgb } = withValues({});
    expect(calgb.groupDetail).toMatch(/^Leaf L7: .*no weight loss/u);
    expect(detailBeside(calgb)).toBe(calgb.groupDetail);
  });

  it("leaves the LENT score a range, whose group is the same", () => {
    const ecog = number("ecog", 2);
    const values = [ecog, neutrophils, lymphocytes];
    const open = of([
      ...values,
      lab("pleural-ldh", 1600, "U/L", { on: "2024-01-14" }),
    ]);
    const lent = open.find("lent");
    expect(lent.group).toBe("Moderate risk (2–4)");
    expect(lent.groupDetail).toBe("Score 2 to 3 of 7");
    expect(lent.notices).toContain(
      "Pleural fluid LDH missing: the score is 2 to 3. The group is the same.",
    );
    expect(of([...values, ldh]).find("lent").groupDetail).toBe("Score 3 of 7");
  });

  it("never says of EORTC that no factor is present while one is open", () => {
    const { eortc } = withValues({ wbc: null, ecog: number("ecog", 0) });
    expect(eortc.group).not.toBeNull();
    expect(eortc.groupDetail).toContain("open whether white cells above 8.3");
  });
});

describe("an answer in few words", () => {
  it.each(cases)(
    "is said alike on paper and in every list: %s",
    (_, { view }) => {
      for (const index of view.indices) {
        const { rest } = otherIndexWords(index, true);
        const says = (words: string) => rest.includes(words);
        if (index.group !== null) {
          expect(index.shortAnswer).toBe(index.group);
          continue;
        }
        expect(says("still possible"), index.name).toBe(index.isNarrowed);
        if (index.isNarrowed)
          expect(index.shortAnswer).toMatch(/ still possible$/u);
        const lacking = index.inputs
          .filter(({ state }) => state === "missing")
          .map(({ label }) => label);
        for (const label of lacking)
          expect(
            new RegExp(`missing: [^;]*${label}`, "u").test(rest),
            `${index.name}: ${label}`,
          ).toBe(index.missing.includes(label));
      }
    },
  );

  it("narrows Brims in KESTREL and nothing in NOTYETKNOWN", () => {
    const brims = ofCase("KESTREL").find("brims");
    expect(brims.shortAnswer).toBe("4d or no group still possible");
    expect(otherIndexWords(brims, true).rest).not.toContain("Albumin");
    const unknown = ofCase("NOTYETKNOWN").view.indices;
    expect(unknown.length).toBeGreaterThan(5);
    for (const index of unknown) {
      expect(index.isNarrowed, index.name).toBe(false);
      expect(index.shortAnswer).toBe(`needs ${index.missing.join(", ")}`);
    }
  });
});

describe("the weighted grading scheme", () => {
  it.each(["SANDERLING", "SOLITAIRE"])(
    "does not apply to %s in the pathology section either, for the same reason",
    (name) => {
      const draft = drafts.find((one) =>
        one.identity.familyName.endsWith(name),
      )!;
      const file = fileOfDraft(draft);
      const why = ofCase(name).view.notApplicable.find(
        ({ rule }) => rule === "mwgs",
      );
      const session = {
        store: { cases: { load: () => file } },
      } as unknown as Session;
      const body = file.sections.pathology.body;
      const { mwgs } = assessPathology(session, {
        caseId: file.id,
        body,
      });
      expect(mwgs.status).toBe("not-applicable");
      expect(mwgs.warnings).toEqual([why!.reason]);
    },
  );
});
