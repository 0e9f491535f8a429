import type { CalgbGroup } from "../../../../shared/domain/prognosis.ts";
import { explore, noAnswer } from "../../completions.ts";
import { listWords } from "../../words.ts";
import { allBranches, branchOf, calgbOrder, cutsOf, leafAt } from "./grid.ts";
import { calgbInputs } from "./inputs.ts";
import type { CalgbInputName } from "./leaves.ts";
import type { CalgbValues } from "./trail.ts";

/** How close to a cut-off a laboratory value is said to be near it, in its own unit. */
const nearCutDistance = 0.1;

const measured = ["wbc_10e9_L", "hemoglobin_g_dL"] as const;
const cutsByInput = {
  wbc_10e9_L: cutsOf("wbc_10e9_L"),
  hemoglobin_g_dL: cutsOf("hemoglobin_g_dL"),
} as const;

/** A laboratory value so near a cut-off that the other side of it would give another group. */
export interface NearCut {
  name: (typeof measured)[number];
  value: number;
  cut: number;
  /** "at 9.8 or more", "below 9.8". */
  otherSide: string;
  groupsThere: number[];
}

/** The laboratory values within 0.1 of a cut-off that would change the group. */
export function nearCuts(values: CalgbValues, group: CalgbGroup): NearCut[] {
  return measured.flatMap((name) => {
    const value = values[name];
    if (value === null) return [];
    return cutsByInput[name].flatMap((cut, at): NearCut[] => {
      if (!isNear(value, cut)) return [];
      const isBelow = value < cut;
      const groupsThere = groupsWith(values, name, isBelow ? at + 1 : at);
      if (groupsThere.every((there) => there === group)) return [];
      const otherSide = isBelow ? `at ${cut} or more` : `below ${cut}`;
      return [{ name, value, cut, otherSide, groupsThere }];
    });
  });
}

/** The neighbouring group wherever a laboratory value lies within 0.1 of a cut-off that would change it. */
export function nearCutWarnings(
  values: CalgbValues,
  group: CalgbGroup,
): string[] {
  return nearCuts(values, group).map(
    ({ name, value, cut, otherSide, groupsThere }) => {
      const { label, unit } = calgbInputs[name];
      const others = listWords(groupsThere.map(String));
      return `${name}: ${label} ${value} ${unit ?? ""} lies within ${nearCutDistance} of the cut-off ${cut}; ${otherSide} the group would be ${others}.`;
    },
  );
}

function isNear(value: number, cut: number): boolean {
  return Math.round(Math.abs(value - cut) * 1e6) <= nearCutDistance * 1e6;
}

/** The groups possible with one input moved to another branch; missing inputs stay open. */
function groupsWith(
  values: CalgbValues,
  moved: CalgbInputName,
  branch: number,
): number[] {
  const axes = calgbOrder.map((name) => {
    const value = values[name];
    if (name === moved) return { name, branches: [branch] };
    return {
      name,
      branches: value === null ? allBranches(name) : [branchOf(name, value)],
    };
  });
  return explore(axes, (branches) => leafAt(branches)?.group ?? noAnswer)
    .outcomes;
}
