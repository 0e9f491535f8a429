import { describe, expect, test } from "vitest";
import { stageFilterGroup, stageGroup, stageRank } from "../../../db/ranks.ts";

describe("stage groups", () => {
  test("the letter is left out, no stage is a group of its own, other words are neither", () => {
    expect(["I", "IA", "IB"].map(stageGroup)).toEqual([1, 1, 1]);
    expect(["III", "IIIA", "IIIB"].map(stageGroup)).toEqual([3, 3, 3]);
    expect(stageGroup("IV")).toBe(stageFilterGroup("IV"));
    expect(stageGroup(null)).toBe(stageFilterGroup("none"));
    expect(["Limited", "Vast", "0"].map(stageGroup)).toEqual([5, 5, 5]);
  });

  test("stages sort from I to IV", () => {
    const stages = ["IV", "IIIB", "II", "IB", "III", "IA", "I", "IIIA"];
    const rank = (stage: string) => stageRank(stage) ?? Number.NaN;
    expect(stages.sort((a, b) => rank(a) - rank(b))).toEqual([
      "I",
      "IA",
      "IB",
      "II",
      "III",
      "IIIA",
      "IIIB",
      "IV",
    ]);
    expect(stageRank(null)).toBeNull();
  });
});
