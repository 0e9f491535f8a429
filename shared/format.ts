import { isDayOffset, offsetDays } from "./domain/clinical-date.ts";
import type { ClinicalDate } from "./domain/primitives.ts";

const months = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];

/** "12-Nov-2026", "Nov-2026", "2026", "Day +52", "At diagnosis"; the same on every computer. */
export function formatDate(date: ClinicalDate | null): string {
  if (date === null) return "Not recorded";
  if (date === "D") return "At diagnosis";
  if (isDayOffset(date))
    return `Day ${offsetDays(date) < 0 ? "−" : "+"}${Math.abs(offsetDays(date))}`;
  const [year = "", month, day] = date.split("-");
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  return [day, monthName, year].filter((part) => part !== undefined).join("-");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** "12-Nov-2026 14:05 UTC+01:00" of an instant, with the minutes the given zone lies ahead of UTC. */
export function formatInstant(
  instant: string,
  minutesAheadOfUtc: number,
): string {
  const local = new Date(
    Date.parse(instant) + minutesAheadOfUtc * 60_000,
  ).toISOString();
  const sign = minutesAheadOfUtc < 0 ? "−" : "+";
  const zone = Math.abs(minutesAheadOfUtc);
  return `${formatDate(local.slice(0, 10))} ${local.slice(11, 16)} UTC${sign}${twoDigits(Math.floor(zone / 60))}:${twoDigits(zone % 60)}`;
}

/** Leading zero, no trailing zero, comma from 1,000 up, true minus sign. */
export function formatNumber(value: number): string {
  const [whole = "0", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/gu, ",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** "SAMPLE-OAKFIELD, Vernon (Mr)". */
export function formatPatientName(name: {
  familyName: string;
  givenName: string;
  title: string;
}): string {
  const family = name.familyName.toLocaleUpperCase("en");
  const given = name.givenName === "" ? "" : `, ${name.givenName}`;
  return `${family}${given}${name.title === "" ? "" : ` (${name.title})`}`;
}
