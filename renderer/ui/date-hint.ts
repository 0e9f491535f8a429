import { formatDate } from "../../shared/format.ts";
import { parseDate } from "../../shared/parse-date.ts";

/** How a typed date was read, what is wrong with it, or how to write one. */
export function dateHint(typed: string): string {
  if (typed.trim() === "") return "Write it like 12-Nov-2026";
  const parsed = parseDate(typed);
  return parsed.ok ? `Read as ${formatDate(parsed.date)}` : parsed.message;
}
