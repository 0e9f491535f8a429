import type { PaperCheck } from "../../shared/domain/prognosis-views.ts";
import { formatDate } from "../../shared/format.ts";

/** "checked 14-Nov-2026, A. Name": who compared a row with the paper, and when. */
export function checkText({ by, on }: PaperCheck): string {
  return `checked ${formatDate(on)}, ${by}`;
}
