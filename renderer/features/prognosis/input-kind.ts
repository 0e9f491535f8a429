import type { ObservationKind } from "../../../shared/domain/observation.ts";

/** The dated value that feeds each rule input; an input missing here comes from another section of the record. */
const kindOfInput: Readonly<Record<string, ObservationKind>> = {
  ecog: "ecog",
  hemoglobin_g_dL: "hemoglobin",
  wbc_10e9_L: "wbc",
  chestPain: "chest-pain",
  weightLoss: "weight-loss",
};

/** What to record so that the input is no longer missing; null when it is not a dated value. */
export function observationKindOf(input: string): ObservationKind | null {
  return kindOfInput[input] ?? null;
}
