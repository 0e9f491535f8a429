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

/** "All 8 cases have what the board needs." or "5 of 8 cases still lack something." */
export function agendaSentence(
  caseIds: readonly string[],
  rows: ReadonlyMap<string, WorklistRow>,
): string {
  const lacking = caseIds.filter((id) => (rows.get(id)?.openGaps ?? 0) > 0);
  const all = caseIds.length;
  if (all === 0) return "No case is on the agenda.";
  if (lacking.length === 0)
    return all === 1
      ? "The one case has what the board needs."
      : `${all === 2 ? "Both" : `All ${all}`} cases have what the board needs.`;
  return all === 1
    ? "The one case still lacks something."
    : `${lacking.length} of ${all} cases still ${lacking.length === 1 ? "lacks" : "lack"} something.`;
}
