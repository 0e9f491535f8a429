import { useEffect, useId, useState } from "react";
import { compareClinicalDates } from "../../../shared/domain/clinical-date.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { holdUnsaved } from "../../ui/unsaved.ts";
import type { StagingDraft } from "./staging-draft.ts";
import { openingDraft, sameDraft, sameFindings } from "./staging-draft.ts";

/** Choices not saved yet, by case: kept in memory only, so that a change of tab loses nothing. */
const drafts = new Map<string, StagingDraft>();

/** The stagings of a case, newest first; of the same day the later recorded one comes first. */
export function newestFirst(stagings: readonly StagingEvent[]): StagingEvent[] {
  return [...stagings].sort(
    (left, right) =>
      compareClinicalDates(right.on, left.on) ||
      right.recordedAt.localeCompare(left.recordedAt),
  );
}

/** The draft of one case, kept over tab changes until it is saved or set back. */
export function useStagingDraft(summary: SummaryView) {
  const caseId = summary.file.id;
  const [newest] = newestFirst(summary.file.stagings);
  const opening = openingDraft(summary, newest);
  const [draft, setDraft] = useState(() => drafts.get(caseId) ?? opening);
  const isDirty = !sameDraft(draft, opening);
  const holder = useId();
  useEffect(
    () => (isDirty ? holdUnsaved(holder) : undefined),
    [isDirty, holder],
  );

  const change = (changes: Partial<StagingDraft>): void => {
    const next = { ...draft, ...changes };
    drafts.set(caseId, next);
    setDraft(next);
  };
  const forget = (next: StagingDraft): void => {
    drafts.delete(caseId);
    setDraft(next);
  };
  return {
    draft,
    change,
    isDirty,
    /** The stored staging the findings still agree with. */
    unchangedFrom:
      newest !== undefined && sameFindings(draft, opening) ? newest : null,
    reset: () => forget(opening),
    /** After a save the findings stay as the start of the next staging; date and source do not. */
    saved: () => forget({ ...draft, editionReason: "", on: "", source: "" }),
  };
}
