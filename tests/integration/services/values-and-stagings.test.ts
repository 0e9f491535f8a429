import { describe, expect, it } from "vitest";
import { createCase } from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { casePrognosis } from "../../../electron/services/prognosis-service.ts";
import {
  deriveStage,
  saveStaging,
} from "../../../electron/services/staging-service.ts";
import { caseSummary } from "../../../electron/services/summary-service.ts";
import type { Session } from "../../../electron/services/session.ts";
import { stagingEventSchema } from "../../../shared/domain/staging-event.ts";
import {
  prognosisViewSchema,
  summaryViewSchema,
} from "../../../shared/domain/views.ts";
import { footprint, openSession, refusal, today, tools } from "./session.ts";

const { drafts } = buildDemo(today);
const draftOf = (familyName: string) =>
  drafts.find(({ identity }) => identity.familyName === familyName)!;

const stored = (familyName: string): { session: Session; caseId: string } => {
  const session = openSession();
  const { caseId } = createCase(session, tools, draftOf(familyName));
  return { session, caseId };
};

const entry = (part: object) => ({
  on: "2026-11-20",
  edition: "9",
  editionReason: "",
  classification: "clinical" as const,
  t: "T3" as string | null,
  n: "N0" as string | null,
  m: "M0" as string | null,
  source: "CT",
  ...part,
});

describe("saveStaging", () => {
  it("adds a dated staging and keeps the earlier one", () => {
    const { session, caseId } = stored("SAMPLE-OAKFIELD");
    const event = saveStaging(session, tools, {
      caseId,
      ...entry({ t: "T4" }),
    });
    expect(stagingEventSchema.parse(event)).toMatchObject({
      derivedStage: "IIIB",
      stagedBy: session.actor,
    });
    const { stagings } = session.store.cases.load(caseId)!;
    expect(
      stagings.map(({ t, derivedStage }) => `${t} ${derivedStage}`),
    ).toEqual(["T2 IIIA", "T4 IIIB"]);
    expect(caseSummary(session, tools, caseId).stage?.event.id).toBe(event.id);
  });

  it("saves an incomplete staging with its possible stages", () => {
    const { session, caseId } = stored("SAMPLE-OAKFIELD");
    const event = saveStaging(session, tools, {
      caseId,
      ...entry({ t: "T1", n: null }),
    });
    expect(event).toMatchObject({
      n: "",
      derivedStage: null,
      possibleStages: ["I", "II", "IIIA"],
    });
  });

  it("takes another edition only with a reason, and keeps the reason", () => {
    const { session, caseId } = stored("SAMPLE-OAKFIELD");
    const { fields, message } = refusal(() =>
      saveStaging(session, tools, { caseId, ...entry({ edition: "8" }) }),
    );
    expect(fields[0]?.path).toBe("editionReason");
    expect(message).toContain("when edition 9 was in force");
    const editionReason = "The trial stratifies by edition 8.";
    const event = saveStaging(session, tools, {
      caseId,
      ...entry({ edition: "8", editionReason }),
    });
    expect(event.warnings.join()).toContain(editionReason);
    expect(event).toMatchObject({
      editionReason,
      recordedBy: session.actor,
    });
    expect(session.store.cases.load(caseId)!.stagings).toContainEqual(event);
    expect(caseSummary(session, tools, caseId).contradictions).toEqual([]);
  });

  it.each([
    [
      { edition: "8", editionReason: "Trial", n: "N3" },
      "n",
      /N3 does not exist in edition 8/,
    ],
    [{ t: "T1a" }, "t", /T1a does not exist in edition 9/],
    [{ edition: "12" }, "edition", /Choose 6, 7, 8 or 9/],
    [{ t: null, n: null, m: null }, "t", /at least one/],
    [{ t: "T0" }, "t", /not a cancer stage/],
    [{ on: "2026-11-25" }, "on", /lies in the future/],
    [{ on: "1940" }, "on", /before the birth date/],
  ])("refuses %j", (part, path, sentence) => {
    const { session, caseId } = stored("SAMPLE-OAKFIELD");
    const before = footprint(session);
    const { code, fields } = refusal(() =>
      saveStaging(session, tools, { caseId, ...entry(part) }),
    );
    expect(code).toBe("validation");
    const found = fields.find((field) => field.path === path);
    expect(found?.message).toMatch(sentence);
    expect(footprint(session)).toBe(before);
  });

  it("refuses a disease without a TNM with the reason and what to do", () => {
    for (const name of [
      "SAMPLE-WILLOWBANK",
      "SPECIMEN-HEARTWELL",
      "DEMO-SOLITAIRE",
    ]) {
      const { session, caseId } = stored(name);
      const { code, message } = refusal(() =>
        saveStaging(session, tools, { caseId, ...entry({}) }),
      );
      expect(code).toBe("precondition");
      expect(message).toMatch(/instead\. Nothing was stored\.$/);
    }
  });
});

describe("deriveStage", () => {
  it("judges by the diagnosis of the case it is asked for", () => {
    const { session, caseId } = stored("SAMPLE-WILLOWBANK");
    const asked = {
      edition: "9",
      classification: "clinical" as const,
      t: "T1",
      n: "N0",
      m: "M0",
    };
    expect(deriveStage(session, asked)).toMatchObject({
      status: "ok",
      stage: "I",
    });
    expect(deriveStage(session, { ...asked, caseId })).toMatchObject({
      status: "not-applicable",
    });
  });
});

it("gives views that fit the contract for every demo case, read back from the store", () => {
  const session = openSession();
  for (const draft of drafts) {
    const { caseId } = createCase(session, tools, draft);
    const summary = summaryViewSchema.parse(
      caseSummary(session, tools, caseId),
    );
    expect(
      prognosisViewSchema.parse(casePrognosis(session, tools, caseId)),
    ).toEqual(summary.prognosis);
  }
});
