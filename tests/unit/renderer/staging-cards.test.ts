import { describe, expect, it } from "vitest";
import {
  effectText,
  otherEffects,
} from "../../../renderer/features/staging/effect-text.ts";
import {
  cellState,
  countText,
  isIfRestNegative,
  metastasisState,
  stageRow,
} from "../../../renderer/features/staging/grid-cells.ts";
import {
  ownWarnings,
  restNegativeText,
} from "../../../renderer/features/staging/result-text.ts";
import { otherEditionText } from "../../../renderer/print/other-edition.ts";
import type {
  FindingEffect,
  StageDerivation,
} from "../../../shared/domain/staging-views.ts";

function derivation(changes: Partial<StageDerivation>): StageDerivation {
  return {
    system: "tnm-pleura",
    edition: "9",
    status: "incomplete",
    stage: null,
    possible: ["II", "IIIA"],
    missing: [],
    decisive: null,
    categoriesText: "",
    categories: { t: ["T2"], n: ["N0", "N1"], m: ["M0"] },
    soFar: { categoriesText: "cT2 N0 M0", t: "T2", n: "N0", stage: "II" },
    decision: null,
    effects: [],
    trail: [],
    warnings: [],
    problems: [],
    contradictions: [],
    ruleVersion: "",
    grid: [
      { t: "T1", n: "N0", stage: "I", possible: false },
      { t: "T2", n: "N0", stage: "II", possible: true },
      { t: "T2", n: "N1", stage: "IIIA", possible: true },
      { t: "T2", n: "N2", stage: "IIIB", possible: false },
    ],
    metastasis: "excluded",
    comparisons: [],
    survival: { builtOn: "", figures: [], note: "" },
    ...changes,
  };
}

function effect(changes: Partial<FindingEffect>): FindingEffect {
  return {
    input: "spine",
    label: "Spine",
    branches: [
      { answer: "yes", category: "T4", stages: ["IIIB"], noStage: false },
      { answer: "no", category: "T2", stages: ["II", "IIIA"], noStage: false },
    ],
    changesStage: true,
    ...changes,
  };
}

describe("the stage grid", () => {
  it("tells derived, still possible and excluded cells apart and marks the one if the rest is negative", () => {
    const open = derivation({});
    expect(open.grid.map((cell) => cellState(open, cell))).toEqual([
      "out",
      "possible",
      "possible",
      "out",
    ]);
    expect(open.grid.map((cell) => isIfRestNegative(open, cell))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(countText(open)).toBe("2 of 4 combinations left");
    const done = derivation({
      status: "ok",
      stage: "II",
      grid: open.grid.map((cell) => ({
        ...cell,
        possible: cell.n === "N0" && cell.t === "T2",
      })),
    });
    expect(cellState(done, done.grid[1])).toBe("derived");
    expect(isIfRestNegative(done, done.grid[1])).toBe(false);
  });

  it("keeps a single cell open while metastasis is, and names M1 in the count", () => {
    const [, cell] = derivation({}).grid;
    const open = derivation({ metastasis: "possible", grid: [cell!] });
    expect(cellState(open, cell)).toBe("possible");
    expect(metastasisState(open)).toBe("possible");
    expect(countText(open)).toBe("1 of 1 combination left, and M1");
  });

  it("excludes every cell once M1 is found", () => {
    const found = derivation({
      status: "ok",
      stage: "IV",
      metastasis: "present",
    });
    expect(found.grid.map((cell) => cellState(found, cell))).toEqual([
      "out",
      "out",
      "out",
      "out",
    ]);
    expect(metastasisState(found)).toBe("derived");
    expect(countText(found)).toBe("only M1 left");
  });

  it("shows systems without categories as one row of stages", () => {
    const states = (changes: Partial<StageDerivation>) =>
      stageRow(derivation({ system: "butchart", grid: [], ...changes })).map(
        ({ state }) => state,
      );
    expect(states({ possible: ["I", "II"] })).toEqual([
      "possible",
      "possible",
      "out",
      "out",
    ]);
    expect(states({ status: "ok", stage: "III", possible: ["III"] })).toEqual([
      "out",
      "out",
      "derived",
      "out",
    ]);
  });
});

describe("what else would change the stage", () => {
  it("says what each answer makes of it and when nothing changes", () => {
    expect(effectText(effect({}), ["II", "IIIA"])).toBe(
      "yes T4, stage IIIB; no change if no",
    );
    expect(
      effectText(
        effect({
          branches: [
            { answer: "N2", category: "N2", stages: ["IIIA"], noStage: false },
          ],
        }),
        ["II"],
      ),
    ).toBe("N2, stage IIIA");
  });

  it("leaves out the deciding finding and what changes nothing, and stops after three", () => {
    const effects = ["first", "a", "b", "c", "d"].map((input) =>
      effect({ input, changesStage: input !== "a" }),
    );
    expect(otherEffects({ effects }).map(({ input }) => input)).toEqual([
      "b",
      "c",
      "d",
    ]);
  });
});

describe("the result", () => {
  it("says what it is if the rest is negative only while something is open", () => {
    expect(restNegativeText(derivation({}))).toBe(
      "If all open findings are negative: cT2 N0 M0, stage II.",
    );
    expect(restNegativeText(derivation({ status: "ok" }))).toBeNull();
  });

  it.each([
    { t: ["T1", "T2"], n: ["N0"], m: ["M0"] },
    { t: ["T2"], n: ["N0", "N1", "N2"], m: ["M0"] },
    { t: ["T2"], n: ["N0"], m: ["M0", "M1"] },
  ])("never reads a stage from an axis not assessed: %j", (categories) => {
    const silent = derivation({ categories });
    expect(restNegativeText(silent)).toBeNull();
    expect(silent.grid.some((cell) => isIfRestNegative(silent, cell))).toBe(
      false,
    );
  });

  it("does not say a refusal or a contradiction twice", () => {
    expect(
      ownWarnings({
        warnings: [
          "fmaxMm: too large",
          "T0 is no stage.",
          "T0 is no stage.",
          "Both.",
        ],
        problems: [{ path: "fmaxMm", message: "too large" }],
        contradictions: [{ code: "x", sentence: "Both." }],
      }),
    ).toEqual(["T0 is no stage."]);
  });
});

describe("another edition on paper", () => {
  const other = {
    system: "tnm-pleura",
    edition: "8",
    name: "AJCC 8",
    applicable: true,
    stages: ["IB"],
    conceivable: ["IB"],
    certain: true,
    verification: "secondary",
    inForce: false,
    reason: "",
  } as const;
  const stage = (categories: string) => {
    const comparison = {
      ...other,
      stages: ["IB"],
      conceivable: ["IB"],
      noStage: false,
      categories,
    };
    const event = { classification: "clinical", phase: "after-treatment" };
    return otherEditionText({ event } as never, comparison);
  };

  it("adds the letters to carried categories and never doubles those of a sheet", () => {
    expect(stage("T2 N0 M0")).toBe("AJCC 8: ycT2 N0 M0, IB");
    expect(stage("ycT2 N0 M0")).toBe("AJCC 8: ycT2 N0 M0, IB");
  });
});
