import type { SourceRow } from "../source-row.ts";
import { dayIn, dayWords } from "./days.ts";

/** Compares the survival columns of the file with what the forms give; remarks on any difference. */
export function checkSurvival(
  row: SourceRow,
  own: { deathDay: number | null; lastSeen: number | null },
): void {
  const event = row.word("derived_os_event");
  const days = dayIn(row, "derived_os_days");
  if (event === "" && days === null) return;
  const ownDays = own.deathDay ?? own.lastSeen;
  const ownEvent = own.deathDay === null ? "0" : "1";
  if (event === ownEvent && days === ownDays) return;
  const theirs = survivalWords(days, event === "1");
  const ours = survivalWords(ownDays, own.deathDay !== null);
  row.warn(
    "survival-differs",
    "derived_os_days",
    `The survival column of the file says ${theirs}; the forms give ${ours}: the forms are used.`,
  );
}

function survivalWords(days: number | null, isDeath: boolean): string {
  if (days === null)
    return isDeath ? "death on an unknown day" : "no usable day";
  return isDeath ? `death on ${dayWords(days)}` : `alive on ${dayWords(days)}`;
}
