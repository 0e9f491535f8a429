import type {
  EortcResult,
  EortcRisk,
} from "../../../../shared/domain/prognosis.ts";
import { eortcFactors } from "./factors.ts";
import type { EortcValues } from "./score.ts";
import { presencesOf, score } from "./score.ts";

/** How close to the white-cell cut-off a value is said to be near it. */
export const nearCutDistance = 0.1;

/** White cells on or near their cut-off. */
export interface NearCellCut {
  cells: number;
  cut: number;
  /** "at 8.3 or less", "above 8.3". */
  otherSide: string;
  /** The risks on the other side of the cut-off. */
  risksThere: EortcRisk[];
  changesRisk: boolean;
}

/** White cells within 0.1 of their cut-off, and the risk on its other side; null when they are not. */
export function nearCellCut(
  values: EortcValues,
  answers: readonly EortcResult[],
): NearCellCut | null {
  const cells = values.wbc_10e9_L;
  const factor = eortcFactors.find(({ factor: id }) => id === "wbc");
  if (
    typeof cells !== "number" ||
    factor === undefined ||
    !("above" in factor.present)
  )
    return null;
  const cut = factor.present.above;
  if (Math.round(Math.abs(cells - cut) * 1e6) > nearCutDistance * 1e6)
    return null;
  const beyond = cells > cut ? cut : cut + nearCutDistance;
  const flipped = score(presencesOf({ ...values, wbc_10e9_L: beyond })).answers;
  const risksThere = flipped.map(({ risk }) => risk);
  return {
    cells,
    cut,
    otherSide: cells > cut ? `at ${cut} or less` : `above ${cut}`,
    risksThere,
    changesRisk: risksThere.join() !== answers.map(({ risk }) => risk).join(),
  };
}
