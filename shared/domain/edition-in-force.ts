import { isDayOffset } from "./clinical-date.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { TnmEdition } from "./staging.ts";

type WhenDiagnosed = Pick<Diagnosis, "diagnosedOn" | "diagnosisYear">;

/** First year of diagnosis of each edition, newest first (SEER schema selection; editions 6 and 7 by registry practice). */
const firstYears: readonly (readonly [TnmEdition, number])[] = [
  ["9", 2025],
  ["8", 2018],
  ["7", 2010],
  ["6", 2003],
];

/** The year of diagnosis: of its date, else the recorded year; null when neither is known. */
export function yearOfDiagnosis(diagnosis: WhenDiagnosed): number | null {
  const { diagnosedOn, diagnosisYear } = diagnosis;
  if (diagnosedOn === null || isDayOffset(diagnosedOn)) return diagnosisYear;
  return Number(diagnosedOn.slice(0, 4));
}

/** The TNM edition that was in force when the disease was diagnosed; null without a year, or before 2003. */
export function editionInForce(diagnosis: WhenDiagnosed): TnmEdition | null {
  const year = yearOfDiagnosis(diagnosis);
  if (year === null) return null;
  return firstYears.find(([, first]) => year >= first)?.[0] ?? null;
}
