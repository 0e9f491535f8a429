import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import type { SourceRow } from "../source-row.ts";

type EventDraft = CaseDraft["events"][number];

/** Earlier malignancy and treatment before the sample: stated with yes only, so kept as undated lines. */
export function readHistory(row: SourceRow): EventDraft[] {
  const events: EventDraft[] = [];
  const line = (text: string): void => {
    events.push({ kind: "other", on: null, text, source: row.source });
  };
  if (row.yesNo("prior_dx") === "yes") {
    line("An earlier malignancy is recorded; it is not named.");
  }
  if (row.yesNo("history_of_neoadjuvant_treatment") === "yes") {
    line(
      "Treatment before the tissue sample is recorded; it is not described.",
    );
    row.warn(
      "detail-missing",
      "history_of_neoadjuvant_treatment",
      "Neoadjuvant treatment is recorded but not described: the stage may be one after treatment (yp).",
    );
  }
  return events;
}
