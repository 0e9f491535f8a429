import type { ClinicalDate } from "./primitives.ts";

const millisPerDay = 86_400_000;

/** True for "D", "D+52", "D-8": days counted from diagnosis. */
export function isDayOffset(date: ClinicalDate): boolean {
  return date.startsWith("D");
}

/** Days from diagnosis of an offset date; the undated baseline "D" counts as day 0. */
export function offsetDays(date: ClinicalDate): number {
  return date === "D" ? 0 : Number(date.slice(1));
}

function dayNumber(calendarDate: string): number {
  const [year = 0, month = 1, day = 1] = calendarDate.split("-").map(Number);
  return Math.floor(Date.UTC(year, month - 1, day) / millisPerDay);
}

/** Whole days from `from` to `to`; null when one is an offset and the other a calendar date, or one is partial. */
export function daysBetween(
  from: ClinicalDate,
  to: ClinicalDate,
): number | null {
  if (isDayOffset(from) !== isDayOffset(to)) return null;
  if (isDayOffset(from)) return offsetDays(to) - offsetDays(from);
  if (from.length < 10 || to.length < 10) return null;
  return dayNumber(to) - dayNumber(from);
}

/** Order for a time line, oldest first; a partial date stands at its start, undated (null) last. */
export function compareClinicalDates(
  left: ClinicalDate | null,
  right: ClinicalDate | null,
): number {
  if (left === null || right === null)
    return left === right ? 0 : left === null ? 1 : -1;
  const leftOffset = isDayOffset(left);
  if (leftOffset !== isDayOffset(right)) return leftOffset ? -1 : 1;
  return leftOffset
    ? offsetDays(left) - offsetDays(right)
    : dayNumber(left) - dayNumber(right);
}

/** Completed years between two whole calendar dates; null when the first is partial and the answer open. */
export function yearsBetween(birthDate: string, on: string): number | null {
  if (
    birthDate.length < 10 ||
    on.length < 10 ||
    birthDate.startsWith("D") ||
    on.startsWith("D")
  )
    return null;
  const [birthYear = 0, birthMonth = 0, birthDay = 0] = birthDate
    .split("-")
    .map(Number);
  const [year = 0, month = 0, day = 0] = on.split("-").map(Number);
  const beforeBirthday =
    month < birthMonth || (month === birthMonth && day < birthDay);
  return year - birthYear - (beforeBirthday ? 1 : 0);
}

/** The calendar date `days` later. */
export function addDays(calendarDate: string, days: number): string {
  return new Date((dayNumber(calendarDate) + days) * millisPerDay)
    .toISOString()
    .slice(0, 10);
}

/** The calendar date of an offset when the day of diagnosis is known in full; every other date unchanged. */
export function onCalendar(
  date: ClinicalDate,
  diagnosedOn: ClinicalDate | null,
): ClinicalDate {
  if (!isDayOffset(date) || diagnosedOn === null) return date;
  if (isDayOffset(diagnosedOn) || diagnosedOn.length < 10) return date;
  return addDays(diagnosedOn, offsetDays(date));
}
