import { useMemo, useRef, useState } from "react";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { createKeptDrafts } from "../../ui/kept-drafts.ts";
import { useHoldUnsaved } from "../../ui/use-hold-unsaved.ts";
import {
  amendmentOf,
  emptyRecord,
  newestInUse,
  sameRecord,
} from "../staging-record/index.ts";
import type { RecordDraft } from "../staging-record/index.ts";
import type { SheetChange } from "./sheet-draft.ts";
import type { StagingDraft } from "./staging-draft.ts";
import { draftFrom, openingDraft, sameFindings } from "./staging-draft.ts";

interface Typed {
  draft: StagingDraft;
  record: RecordDraft;
}

const kept = createKeptDrafts<Typed>();

export type StagingTyping = ReturnType<typeof useStagingDraft>;

/** The draft of one case, kept over tab changes until it is saved or set back. */
export function useStagingDraft({ file }: SummaryView) {
  const opening = useMemo(() => openingOf(file), [file]);
  const [typed, setTyped] = useState(() => kept.get(file.id) ?? opening);
  const acts = useActs(file.id, opening, typed, setTyped);
  const { draft, record } = typed;
  const isUnchanged = sameFindings(draft, opening.draft);
  const isDirty = !isUnchanged || !sameRecord(record, opening.record);
  useHoldUnsaved(isDirty);
  return {
    draft,
    record,
    isDirty,
    /** The stored staging the findings still agree with. */
    unchangedFrom: isUnchanged ? opening.newest : null,
    acts,
  };
}

/** What changes the draft. The acts stay the same while it is typed, so that only what shows the change renders anew. */
function useActs(
  caseId: string,
  opening: Typed,
  typed: Typed,
  setTyped: (next: Typed) => void,
) {
  const latest = useRef(typed);
  return useMemo(() => {
    const show = (next: Typed): void => {
      latest.current = next;
      setTyped(next);
    };
    const keep = (changes: Partial<Typed>): void => {
      const next = { ...latest.current, ...changes };
      kept.set(caseId, next);
      show(next);
    };
    const forget = (next: Typed): void => {
      kept.delete(caseId);
      show(next);
    };
    const change = (changes: Partial<StagingDraft>): void =>
      keep({ draft: { ...latest.current.draft, ...changes } });
    return {
      change,
      changeSheet: (changes: SheetChange) => {
        const { sheet } = latest.current.draft;
        change({ sheet: { ...sheet, ...changes(sheet) } });
      },
      changeRecord: (changes: Partial<RecordDraft>) =>
        keep({ record: { ...latest.current.record, ...changes } }),
      reset: () => forget({ draft: opening.draft, record: opening.record }),
      /** After a save the findings stay as the start of the next staging; the record of this one does not. */
      saved: () => forget({ draft: latest.current.draft, record: emptyRecord }),
      use: (event: StagingEvent) =>
        keep({ draft: draftFrom(latest.current.draft, event) }),
      amend: (event: StagingEvent) =>
        keep({
          draft: draftFrom(opening.draft, event),
          record: amendmentOf(event),
        }),
    };
  }, [caseId, opening, setTyped]);
}

/** The form as it opens, and the stored staging it goes on from. */
function openingOf({
  stagings,
  sections,
}: SummaryView["file"]): Typed & { newest: StagingEvent | null } {
  const newest = newestInUse(
    stagings,
    sections.diagnosis.body.diagnosedOn,
    ({ system }) => system !== "yan" && system !== "described",
  );
  return {
    draft: openingDraft(sections.diagnosis.body, newest),
    record: emptyRecord,
    newest: newest ?? null,
  };
}
