import type { WorklistRow } from "../../../shared/domain/case-file.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";

/** Meetings to come first, the nearest on top; then past ones, the latest on top. `today` is a calendar date. */
export function arrangeMeetings(
  meetings: readonly Meeting[],
  today: string,
): { coming: Meeting[]; past: Meeting[] } {
  const sorted = meetings.toSorted((left, right) =>
    startOf(left).localeCompare(startOf(right)),
  );
  return {
    coming: sorted.filter(({ on }) => on >= today),
    past: sorted.filter(({ on }) => on < today).toReversed(),
  };
}

function startOf(meeting: Meeting): string {
  return `${meeting.on} ${meeting.startsAt}`;
}

/** "5 of 8 cases have open requests." or "No open requests."; says nothing of what nobody asked for. */
export function agendaSentence(
  caseIds: readonly string[],
  rows: ReadonlyMap<string, WorklistRow>,
): string {
  const all = caseIds.length;
  const waiting = caseIds.filter(
    (id) => (rows.get(id)?.openGaps ?? 0) > 0,
  ).length;
  if (all === 0) return "No case is on the agenda.";
  if (waiting === 0) return "No open requests.";
  return all === 1
    ? "The one case has open requests."
    : `${waiting} of ${all} cases ${waiting === 1 ? "has" : "have"} open requests.`;
}
