import type { ObservationKind } from "./observation.ts";

/**
 * How old a value may be, in days before the reference date, to stand for the patient's state on that date. These
 * are defaults of clinic policy, not of a guideline: the clinic changes them, the panel shows them.
 */
export const freshnessWindowDays = {
  ecog: 28,
  "chest-pain": 28,
  "weight-loss": 28,
  hemoglobin: 28,
  wbc: 28,
} as const satisfies Partial<Record<ObservationKind, number>>;

export type DatedInput = keyof typeof freshnessWindowDays;

/** What a screen says beside a window. */
export const freshnessBasis = "clinic setting";
