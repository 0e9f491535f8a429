import { describe, expect, it } from "vitest";
import { checkStagingDraft } from "../../../electron/services/cases/check-staging-draft.ts";
import { deriveDraft } from "../../../electron/services/staging/derive-draft.ts";
import { staging } from "../../../electron/services/demo/build-course.ts";
import type { StagingDraft } from "../../../shared/domain/case-draft.ts";
import { emptyPeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";
import { emptyPleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import { sampleCase } from "../../support/sample-case.ts";

const { diagnosis, pathology } = sampleCase().sections;
const facts = { diagnosis, pathology };

const draft = (part: Partial<StagingDraft>): StagingDraft =>
  staging("2026-11-02", ["9", "clinical"], "T2 N0 M0", part);

const pathsOf = (part: Partial<StagingDraft>): string[] =>
  checkStagingDraft(draft(part), facts).map(({ path }) => path);

describe("a staging in a draft", () => {
  it("may rest on categories alone, or on the sheet of its system", () => {
    expect(pathsOf({})).toEqual([]);
    expect(pathsOf({ edition: "5" })).toEqual([]);
    expect(
      pathsOf({ sheet: { ...emptyPleuralSheet, findings: { rib: true } } }),
    ).toEqual([]);
  });

  it.each<[Partial<StagingDraft>, string]>([
    [{ system: "butchart" }, "edition"],
    [{ edition: "1999" }, "edition"],
    [{ sheet: emptyPeritonealSheet }, "sheet"],
    [{ sheet: emptyPleuralSheet }, "findings"],
    [{ sheet: { ...emptyPleuralSheet, fmaxMm: 600 } }, "fmaxMm"],
  ])("is refused as %j", (part, path) => {
    expect(pathsOf(part)).toContain(path);
  });

  it("of a system that asks for findings keeps the recorded stage when there are none", () => {
    const derived = deriveDraft(
      draft({ system: "butchart", edition: "1976", recordedStage: "II" }),
      facts,
    );
    expect(derived.derivedStage).toBeNull();
    expect(derived.warnings.join()).toMatch(/^Butchart 1976 asks for findings/);
  });
});
