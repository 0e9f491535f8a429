import {
  addDays,
  daysBetween,
  isDayOffset,
} from "../../../shared/domain/clinical-date.ts";
import type { ClinicalDate } from "../../../shared/domain/primitives.ts";

/** First day a date can mean: "2026-11" is 2026-11-01. Offsets stay as they are. */
export function earliestDay(date: ClinicalDate): ClinicalDate {
  if (isDayOffset(date) || date.length === 10) return date;
  return date.length === 4 ? `${date}-01-01` : `${date}-01`;
}

/** Last day a date can mean: "2026-11" is 2026-11-30. Offsets stay as they are. */
export function latestDay(date: ClinicalDate): ClinicalDate {
  if (isDayOffset(date) || date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split("-").map(Number);
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return addDays(next, -1);
}

/** True when `left` lies after `right` whatever their missing days are; false when they cannot be compared. */
export function isSurelyAfter(
  left: ClinicalDate | null,
  right: ClinicalDate | null,
): boolean {
  if (left === null || right === null) return false;
  const days = daysBetween(latestDay(right), earliestDay(left));
  return days !== null && days > 0;
}
