import type { Treatment } from "../../../../shared/domain/course.ts";
import type { SourceRow } from "../source-row.ts";
import { dayIn, dayWords, onDay } from "./days.ts";

interface DateColumns {
  start: string;
  end: string;
  ongoing: string;
  /** How a sentence names the treatment. */
  what: string;
}

/**
 * Start, end and whether it goes on. Days before the diagnosis or after the death are kept and remarked
 * on; an end before the start is not used.
 */
export function readTreatmentDates(
  row: SourceRow,
  columns: DateColumns,
  deathDay: number | null,
): Pick<Treatment, "startedOn" | "endedOn" | "ongoing"> {
  const { what } = columns;
  const start = dayIn(row, columns.start);
  let end = dayIn(row, columns.end);
  if (start !== null && end !== null && end < start) {
    row.warn(
      "reversed-dates",
      columns.end,
      `${what} ends on ${dayWords(end)}, before it starts on ${dayWords(start)}: the end is not used.`,
    );
    end = null;
  }
  if (start !== null && start < 0) {
    row.warn(
      "before-diagnosis",
      columns.start,
      `${what} starts on ${dayWords(start)}, before the diagnosis: kept as recorded; check the day.`,
    );
  }
  const latest = Math.max(start ?? -Infinity, end ?? -Infinity);
  if (deathDay !== null && latest > deathDay) {
    row.warn(
      "after-death",
      columns.start,
      `${what} is dated ${dayWords(latest)}, after the death on ${dayWords(deathDay)}: both are kept; one of them is wrong.`,
    );
  }
  const saysOngoing = row.yesNo(columns.ongoing) === "yes";
  if (saysOngoing && (end !== null || deathDay !== null)) {
    row.warn(
      "form-conflict",
      columns.ongoing,
      `${what} is called ongoing although ${end === null ? "the patient has died" : "its end is recorded"}: it is imported as not ongoing.`,
    );
  }
  return {
    startedOn: start === null ? null : onDay(start),
    endedOn: end === null ? null : onDay(end),
    ongoing: saysOngoing && end === null && deathDay === null,
  };
}
