import type { CalgbInputName, CalgbLeaf, Condition } from "./leaves.ts";
import { calgbLeaves } from "./leaves.ts";

/** The inputs in the order in which the tree asks. */
export const calgbOrder = [
  "ecog",
  "ageYears",
  "wbc_10e9_L",
  "chestPain",
  "weightLoss",
  "hemoglobin_g_dL",
] as const satisfies readonly CalgbInputName[];

type Value = number | boolean;

const conditions = calgbLeaves.flatMap((leaf) => leaf.when);

/** The cut-offs of an input over all leaves, ascending; empty for ECOG and yes/no inputs. */
export function cutsOf(input: CalgbInputName): number[] {
  const cuts = conditions.flatMap((condition) => {
    if (condition.input !== input) return [];
    if ("atLeast" in condition) return [condition.atLeast];
    return "below" in condition ? [condition.below] : [];
  });
  return [...new Set(cuts)].sort((a, b) => a - b);
}

interface Branches {
  cuts: readonly number[];
  /** One value for each branch the leaves tell apart. */
  values: readonly Value[];
  /** For ECOG: the branch of each status from 0 to 4. */
  ofStatus: readonly number[];
}

const branchesByInput: Readonly<Record<CalgbInputName, Branches>> = {
  ecog: ecogBranches(),
  ageYears: numberBranches("ageYears"),
  wbc_10e9_L: numberBranches("wbc_10e9_L"),
  chestPain: { cuts: [], values: [false, true], ofStatus: [] },
  weightLoss: { cuts: [], values: [false, true], ofStatus: [] },
  hemoglobin_g_dL: numberBranches("hemoglobin_g_dL"),
};

/** Every branch of an input, as the explorer numbers them. */
export function allBranches(input: CalgbInputName): number[] {
  return [...branchesByInput[input].values.keys()];
}

/** The branch a known value is on; a value on a cut-off is on the upper one. */
export function branchOf(input: CalgbInputName, value: Value): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const { cuts, ofStatus } = branchesByInput[input];
  return input === "ecog"
    ? (ofStatus[value] ?? 0)
    : cuts.filter((cut) => value >= cut).length;
}

const sizes = calgbOrder.map((input) => branchesByInput[input].values.length);
const grid = compile();

/** The leaf of a complete set of branches in `calgbOrder`, or undefined for ECOG 3 and 4. */
export function leafAt(branches: readonly number[]): CalgbLeaf | undefined {
  let cell = 0;
  for (let at = 0; at < sizes.length; at += 1) {
    cell = cell * (sizes[at] ?? 1) + (branches[at] ?? 0);
  }
  return grid[cell];
}

function compile(): (CalgbLeaf | undefined)[] {
  let cells: Value[][] = [[]];
  for (const input of calgbOrder) {
    cells = cells.flatMap((cell) =>
      branchesByInput[input].values.map((value) => [...cell, value]),
    );
  }
  return cells.map((cell) =>
    calgbLeaves.find((leaf) =>
      leaf.when.every((condition) =>
        holds(condition, cell[calgbOrder.indexOf(condition.input)]),
      ),
    ),
  );
}

function holds(condition: Condition, value: Value | undefined): boolean {
  if ("is" in condition) return value === condition.is;
  if (typeof value !== "number") return false;
  if ("oneOf" in condition) return condition.oneOf.includes(value);
  return "atLeast" in condition
    ? value >= condition.atLeast
    : value < condition.below;
}

function numberBranches(input: CalgbInputName): Branches {
  const cuts = cutsOf(input);
  return { cuts, values: [-Infinity, ...cuts], ofStatus: [] };
}

/** Statuses that every leaf treats alike share a branch; those no leaf names are one of their own. */
function ecogBranches(): Branches {
  const statuses = [0, 1, 2, 3, 4];
  const patterns = statuses.map((status) =>
    calgbLeaves
      .filter((leaf) =>
        leaf.when.every((one) => one.input !== "ecog" || holds(one, status)),
      )
      .map((leaf) => leaf.id)
      .join(),
  );
  const distinct = [...new Set(patterns)];
  return {
    cuts: [],
    values: distinct.map((pattern) => patterns.indexOf(pattern)),
    ofStatus: patterns.map((pattern) => distinct.indexOf(pattern)),
  };
}
