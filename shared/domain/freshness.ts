import * as z from "zod";
import { observationKindSchema } from "./observation.ts";

/** The dated values that feed a rule and therefore grow old. */
export const datedInputSchema = observationKindSchema.extract([
  "ecog",
  "chest-pain",
  "weight-loss",
  "hemoglobin",
  "wbc",
  "neutrophils",
  "lymphocytes",
  "crp",
  "albumin",
  "pleural-ldh",
  "tumor-volume",
  "induction-progression",
  "height",
  "weight",
  "creatinine",
  "creatinine-clearance",
]);
export type DatedInput = z.infer<typeof datedInputSchema>;

/** The longest window a clinic may set: ten years, for a body height. */
const longestDays = 3660;

/** How old each value may be, in days before the reference date, to stand for the patient's state on that date. */
export const freshnessWindowsSchema = z.record(
  datedInputSchema,
  z.number().int().min(1).max(longestDays),
);
export type FreshnessWindows = z.infer<typeof freshnessWindowsSchema>;

/** Where no clinic has set its own windows. They are policy, not of a guideline; the panel shows them. */
export const defaultFreshnessDays: FreshnessWindows = {
  ecog: 28,
  "chest-pain": 28,
  "weight-loss": 28,
  hemoglobin: 28,
  wbc: 28,
  neutrophils: 28,
  lymphocytes: 28,
  crp: 28,
  albumin: 28,
  "pleural-ldh": 28,
  "tumor-volume": 42,
  "induction-progression": 42,
  height: 1830,
  weight: 28,
  creatinine: 28,
  "creatinine-clearance": 28,
};

/** What a screen says beside a window. */
export const freshnessBasis = "clinic setting";
