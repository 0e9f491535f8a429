import type { PaperCheck } from "../../../../shared/domain/prognosis-views.ts";
import { formatDate } from "../../../../shared/format.ts";
import type { PrognosisSource } from "../source.ts";

type CheckOf = PrognosisSource["checkOf"];

/** The check in force that found the row as the paper has it; null when there is none or the paper differs. */
export function agreesWithPaper(
  checkOf: CheckOf,
  rule: string,
  row: string,
): PaperCheck | null {
  const check = checkOf(rule, row);
  return check?.verdict === "agrees"
    ? { by: check.checkedBy, on: check.checkedOn }
    : null;
}

/** The latest of the checks when every one of the rows was found as in the paper, else null. */
export function allAgree(
  checkOf: CheckOf,
  rule: string,
  rows: readonly string[],
): PaperCheck | null {
  const checks = rows.map((row) => agreesWithPaper(checkOf, rule, row));
  let latest: PaperCheck | null = null;
  for (const check of checks) {
    if (check === null) return null;
    if (latest === null || check.on > latest.on) latest = check;
  }
  return latest;
}

/** "Row L9 differs from the paper (checked by A. Name on 14-Nov-2026).", one for each row that does. */
export function differingRows(
  checkOf: CheckOf,
  rule: string,
  rows: readonly string[],
): string[] {
  return [...new Set(rows)].flatMap((row) => {
    const check = checkOf(rule, row);
    if (check?.verdict !== "differs") return [];
    const { checkedBy, checkedOn } = check;
    return `Row ${row} differs from the paper (checked by ${checkedBy} on ${formatDate(checkedOn)}).`;
  });
}

/** One sentence on the rows found as in the paper, to stand behind a warning that calls them unchecked; or none. */
export function checkedSince(
  checkOf: CheckOf,
  rule: string,
  rows: readonly string[],
): string[] {
  const found = [...new Set(rows)].flatMap((row) => {
    const check = agreesWithPaper(checkOf, rule, row);
    return check === null
      ? []
      : `${row} (${check.by}, ${formatDate(check.on)})`;
  });
  return found.length === 0
    ? []
    : [`Compared with the paper since, and agreeing: ${found.join("; ")}.`];
}
