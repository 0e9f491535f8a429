import type { ObservationKind } from "./domain/observation.ts";
import type { ClinicalDate } from "./domain/primitives.ts";
import { formatDate } from "./format.ts";

/** "as of 26-Nov-2026"; "as of diagnosis" where the record holds no calendar date. */
export function asOf(date: ClinicalDate): string {
  return `as of ${date === "D" ? "diagnosis" : formatDate(date)}`;
}

/** The end points of the CALGB tree, L1 to L11, by the names the tree's own answer uses. */
export const leafTerms: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 11 }, (_, at) => [
    `L${at + 1}`,
    `End point ${at + 1} of 11 of the CALGB decision tree`,
  ]),
);

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
