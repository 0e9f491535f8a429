import { describe, expect, test } from "vitest";
import { stageFilterSets, stageGroups, stageRank } from "../../../db/ranks.ts";
import { worklistFilterSchema } from "../../../shared/contract/cases.ts";

const filters = worklistFilterSchema.shape.stage.unwrap().options;
const foundBy = (stages: string[]) =>
  filters.filter((filter) =>
    stageFilterSets(filter).includes(stageGroups(stages)),
  );

describe("stage groups", () => {
  test.each<[string[], string[]]>([
    [["I"], ["I"]],
    [["IB"], ["I"]],
    [["III"], ["III"]],
    [["IIIB"], ["III"]],
    [["IV"], ["IV"]],
    [
      ["III", "IV"],
      ["III", "IV"],
    ],
    [
      ["IB", "IIIA", "IIIB"],
      ["I", "III"],
    ],
    [
      ["IA", "IB", "II", "IIIA", "IIIB", "IV"],
      ["I", "II", "III", "IV"],
    ],
    [[], ["none"]],
    [["Limited"], []],
    [["Vast"], []],
    [["0"], []],
  ])("%j is found by %j", (stages, expected) => {
    expect(foundBy(stages)).toEqual(expected);
  });
});

describe("the order of stages", () => {
  const rank = (...stages: string[]) => stageRank(stages, "derived")!;

  test("runs from I to IV", () => {
    const stages = ["IV", "IIIB", "II", "IB", "III", "IA", "I", "IIIA"];
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
    expect(stageRank([], null)).toBeNull();
  });

  test("puts an open stage at its lowest, after what is established there and before the next stage", () => {
    const open = stageRank(["IV", "IB", "IIIA"], "possible")!;
    expect(open).toBeGreaterThan(rank("IB"));
    expect(open).toBeGreaterThan(stageRank(["IB"], "recorded")!);
    expect(stageRank(["IB"], "recorded")).toBeGreaterThan(rank("IB"));
    expect(open).toBeLessThan(rank("II"));
  });
});
