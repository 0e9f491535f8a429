import type { ClinicalDate } from "../../shared/domain/primitives.ts";
import { formatDate } from "../../shared/format.ts";

/** A clinical date as "12-Nov-2026", partial when it is; null reads "Not recorded". */
export function DateText({ date }: { date: ClinicalDate | null }) {
  return date === null || date.startsWith("D") ? (
    <span>{formatDate(date)}</span>
  ) : (
    <time dateTime={date}>{formatDate(date)}</time>
  );
}
