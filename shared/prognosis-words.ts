import type { ClinicalDate } from "./domain/primitives.ts";
import { formatDate } from "./format.ts";

/** "as of 26-Nov-2026"; "as of diagnosis" where the record holds no calendar date. */
export function asOf(date: ClinicalDate): string {
  return `as of ${date === "D" ? "diagnosis" : formatDate(date)}`;
}
