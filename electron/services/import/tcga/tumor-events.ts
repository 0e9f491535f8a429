import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import type { SourceRow } from "../source-row.ts";
import { dayIn, dayWords, onDay } from "./days.ts";
import type { Form } from "./outcome.ts";
import { sentenceCase } from "./words.ts";

type EventDraft = CaseDraft["events"][number];

const dayColumn = "days_to_new_tumor_event_after_initial_treatment";

/**
 * Progression: each row of the tumor events table, then the events only a follow-up form holds.
 * An event dated before the diagnosis is kept without a date.
 */
export function readTumorEvents(
  rows: readonly SourceRow[],
  forms: readonly Form[],
  deathDay: number | null,
): EventDraft[] {
  const events: EventDraft[] = [];
  const days = new Set<number | null>();
  for (const row of rows) {
    days.add(dayIn(row, dayColumn));
    events.push(eventOf(row, siteWords(row), deathDay));
  }
  for (const { row, name } of forms.slice(1)) {
    if (row.yesNo("new_tumor_event_after_initial_treatment") !== "yes")
      continue;
    const day = dayIn(row, dayColumn);
    if (day === null ? days.size > 0 : days.has(day)) continue;
    days.add(day);
    if (day === null) {
      row.warn(
        "detail-missing",
        dayColumn,
        `${sentenceCase(name)} records a new tumor event without its day: it is kept in the course without a date.`,
      );
    }
    events.push(eventOf(row, `stated on ${name} only`, deathDay));
  }
  return events;
}

function eventOf(
  row: SourceRow,
  where: string,
  deathDay: number | null,
): EventDraft {
  const type = row.text("new_neoplasm_event_type", 80);
  const what = sentenceCase(type === "" ? "new tumor event" : type);
  const day = dayIn(row, dayColumn);
  const isUsable = day === null || day >= 0;
  if (day !== null && day < 0) {
    row.warn(
      "before-diagnosis",
      dayColumn,
      `${what} is dated ${dayWords(day)}, before the diagnosis: the event is kept without a date; check the day.`,
    );
  }
  if (day !== null && deathDay !== null && day > deathDay) {
    row.warn(
      "after-death",
      dayColumn,
      `${what} is dated ${dayWords(day)}, after the death on ${dayWords(deathDay)}: both are kept; one of them is wrong.`,
    );
  }
  const doubt = isUsable || day === null ? "" : ` (source: ${dayWords(day)})`;
  return {
    kind: "progression",
    on: day === null || !isUsable ? null : onDay(day),
    text: `${what}: ${where}${doubt}.`,
    source: row.source,
  };
}

function siteWords(row: SourceRow): string {
  const site = row.text("new_neoplasm_event_occurrence_anatomic_site", 80);
  const own = row.text("new_neoplasm_occurrence_anatomic_site_text", 120);
  if (own !== "") return own;
  return site === "" || site.startsWith("other, specify")
    ? "site not recorded"
    : site;
}
