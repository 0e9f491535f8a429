import { listWords } from "../../words.ts";
import type { InputStretches } from "../../rule.ts";
import { choices, scale } from "../../stretches.ts";
import { allBranches, branchOf, cutsOf } from "./grid.ts";
import type { CalgbInputName } from "./leaves.ts";

const statuses = [0, 1, 2, 3, 4];

function measured(
  input: CalgbInputName,
  drawn: { min: number; max: number },
): InputStretches {
  return scale(
    input,
    cutsOf(input).map((at) => ({ at })),
    drawn,
  );
}

/** The stretches of the six inputs between the cut-offs of the leaves. */
export const calgbStretches: readonly InputStretches[] = [
  choices(
    "ecog",
    allBranches("ecog").map((branch) => {
      const alike = statuses.filter((one) => branchOf("ecog", one) === branch);
      return [listWords(alike.map(String)), ...alike] as const;
    }),
  ),
  measured("ageYears", { min: 20, max: 90 }),
  measured("wbc_10e9_L", { min: 2, max: 20 }),
  choices("chestPain", [
    ["No", false],
    ["Yes", true],
  ]),
  choices("weightLoss", [
    ["No", false],
    ["Yes", true],
  ]),
  measured("hemoglobin_g_dL", { min: 8, max: 18 }),
];
