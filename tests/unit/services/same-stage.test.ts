import { describe, expect, it } from "vitest";
import {
  isSameStage,
  isStageFour,
  statedStage,
  statedStageProblems,
} from "../../../electron/services/staging/same-stage.ts";
import { stagingChannels } from "../../../shared/contract/staging.ts";
import { emptyPeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";

describe("the stage as the documents state it", () => {
  it.each([
    ["stage IIIB", "IIIB"],
    ["Stage: iiib.", "IIIB"],
    ["stage group III a", "IIIA"],
    [" iv ", "IV"],
    ["3b", "IIIB"],
    ["Stage 4", "IV"],
    ["Ⅲ", "III"],
    ["II-III", "II-III"],
    ["localized", "localized"],
    ["stage", null],
    ["", null],
    [null, null],
  ])("%j is read as %j", (text, stage) => {
    expect(statedStage(text)).toBe(stage);
  });

  it("is refused in one sentence when it is too long for a stage", () => {
    expect(statedStageProblems(statedStage("Stage IIIB"))).toEqual([]);
    expect(statedStageProblems(null)).toEqual([]);
    const [one, ...more] = statedStageProblems("IIIB by the radiologist");
    expect(one?.path).toBe("recordedStage");
    expect(one?.message).toMatch(/^[^.]+: at most 8 characters\.$/);
    expect(more).toEqual([]);
  });

  it("is compared in its spelling, and a less exact one agrees", () => {
    expect(isSameStage("III", "stage iiia")).toBe(true);
    expect(isSameStage("IIIA", "iiib")).toBe(false);
    expect(isStageFour("stage iv")).toBe(true);
    expect(isStageFour("iii")).toBe(false);
  });

  it("may be typed in words while the stage is derived", () => {
    const base = { classification: "clinical", phase: "first" } as const;
    const recordedStage = "stage IIIB, by the radiologist";
    const pleural = {
      recordedStage,
      entry: {
        ...base,
        mode: "categories",
        edition: "9",
        t: "T3",
        n: "N0",
        m: "M0",
      },
    };
    const peritoneal = {
      recordedStage,
      entry: { ...base, mode: "peritoneal", sheet: emptyPeritonealSheet },
    };
    const { "staging.derive": derive, "staging.derivePeritoneal": regions } =
      stagingChannels;
    expect(derive.input.safeParse(pleural).success).toBe(true);
    expect(regions.input.safeParse(peritoneal).success).toBe(true);
  });
});
