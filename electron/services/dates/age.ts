import {
  isDayOffset,
  yearsBetween,
} from "../../../shared/domain/clinical-date.ts";
import type { ClinicalDate } from "../../../shared/domain/primitives.ts";
import { earliestDay, latestDay } from "./span.ts";

/** The ages a birth date allows on a day: one for a whole birth date, two for a partial one, none without a calendar day. */
export function possibleAges(birthDate: string, on: ClinicalDate): number[] {
  if (isDayOffset(on)) return [];
  const youngest = yearsBetween(latestDay(birthDate), earliestDay(on));
  const oldest = yearsBetween(earliestDay(birthDate), latestDay(on));
  if (youngest === null || oldest === null) return [];
  return youngest === oldest ? [oldest] : [youngest, oldest];
}
