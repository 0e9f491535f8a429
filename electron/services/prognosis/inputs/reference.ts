import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import { isDayOffset } from "../../../../shared/domain/clinical-date.ts";
import type { ClinicalDate } from "../../../../shared/domain/primitives.ts";
import { formatDate } from "../../../../shared/format.ts";
import { factsOf } from "../../cases/case-facts.ts";

/** The day the indices are computed for, and why that one. */
export interface Reference {
  on: ClinicalDate;
  kind: "board" | "today" | "diagnosis";
  reason: string;
}

/**
 * The board date when the board is still to come, else today. A record in days from diagnosis, and one of a
 * patient who has died, is read at the day of diagnosis.
 */
export function referenceFor(file: CaseFile, today: string): Reference {
  const { diagnosis, outcome } = factsOf(file);
  if (holdsOffsetsOnly(file)) {
    return {
      on: "D",
      kind: "diagnosis",
      reason:
        "Day of diagnosis: the record holds days from diagnosis, no calendar dates.",
    };
  }
  const { diagnosedOn } = diagnosis;
  if (
    outcome.status === "dead" &&
    diagnosedOn !== null &&
    diagnosedOn.length === 10
  ) {
    return {
      on: diagnosedOn,
      kind: "diagnosis",
      reason: `Day of diagnosis, ${formatDate(diagnosedOn)}: the patient has died; this is for review only.`,
    };
  }
  if (file.board !== null && file.board.on >= today) {
    return {
      on: file.board.on,
      kind: "board",
      reason: `Board of ${formatDate(file.board.on)}.`,
    };
  }
  return {
    on: today,
    kind: "today",
    reason: `Today, ${formatDate(today)}; no board is planned.`,
  };
}

function holdsOffsetsOnly(file: CaseFile): boolean {
  const { diagnosedOn } = factsOf(file).diagnosis;
  if (diagnosedOn !== null && !isDayOffset(diagnosedOn)) return false;
  const dates = file.observations.map(({ on }) => on);
  if (dates.some((on) => !isDayOffset(on))) return false;
  return diagnosedOn !== null || dates.length > 0;
}
