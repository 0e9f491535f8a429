import type { ClinicalDate } from "../../../../shared/domain/primitives.ts";
import type { SourceRow } from "../source-row.ts";

/** Days from diagnosis a file may state: 120 years back, 60 ahead. */
export const dayLimits = { min: -43_830, max: 21_915 } as const;

/** "D+52", "D-8": a day counted from the diagnosis. */
export function onDay(day: number): ClinicalDate {
  return `D${day < 0 ? "-" : "+"}${Math.abs(day)}`;
}

/** The day a column states, or null when it is empty or not a whole number of days. */
export function dayIn(row: SourceRow, column: string): number | null {
  return row.integer(column, dayLimits);
}

/** "day 52", "day −8". */
export function dayWords(day: number): string {
  return day < 0 ? `day −${Math.abs(day)}` : `day ${day}`;
}
