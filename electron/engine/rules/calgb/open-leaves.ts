import type { Exploration } from "../../completions.ts";
import { explore, noAnswer } from "../../completions.ts";
import { listWords } from "../../words.ts";
import { allBranches, branchOf, calgbOrder, leafAt } from "./grid.ts";
import type { CalgbInputName, CalgbLeaf } from "./leaves.ts";
import type { CalgbValues } from "./trail.ts";
import { labelsOf, missingOnPath } from "./trail.ts";

/** Every leaf that the known values leave open, first to last, beside the groups and what decides among them. */
export function exploreLeaves(
  values: CalgbValues,
): Exploration<CalgbInputName> & { leaves: CalgbLeaf[] } {
  const reached = new Set<CalgbLeaf>();
  const axes = calgbOrder.map((name) => {
    const value = values[name];
    return {
      name,
      branches: value === null ? allBranches(name) : [branchOf(name, value)],
    };
  });
  const explored = explore(axes, (branches) => {
    const leaf = leafAt(branches);
    if (leaf === undefined) return noAnswer;
    reached.add(leaf);
    return leaf.group;
  });
  const leaves = [...reached].sort((a, b) => numberOf(a) - numberOf(b));
  return { ...explored, leaves };
}

/** "Leaf L7 or L8, both group 5; weight loss missing": several leaves of one group; null where there is one leaf. */
export function openLeavesText(
  values: CalgbValues,
  leaves: readonly CalgbLeaf[],
): string | null {
  const [first] = leaves;
  if (first === undefined || leaves.length === 1) return null;
  const names = listWords(leaves.map(({ id }) => id));
  const each = leaves.length === 2 ? "both" : "each";
  const missing = labelsOf(missingOnPath(values, leaves));
  return `Leaf ${names}, ${each} group ${first.group}; ${missing} missing`;
}

function numberOf(leaf: CalgbLeaf): number {
  return Number(leaf.id.slice(1));
}
