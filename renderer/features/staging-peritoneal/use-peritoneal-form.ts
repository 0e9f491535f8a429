import { useChannel } from "../../app/queries.ts";
import { createKeptDrafts } from "../../ui/kept-drafts.ts";
import { useKeptDraft } from "../../ui/use-kept-draft.ts";
import { emptyRecord, useSaveStaging } from "../staging-record/index.ts";
import type { RecordDraft } from "../staging-record/index.ts";
import { pciSentence } from "./pci-words.ts";
import { entryOf, unreadSizes } from "./peritoneal-findings.ts";
import type { PeritonealFindings } from "./peritoneal-findings.ts";
import type { PeritonealGuide } from "./regions-props.ts";

interface PeritonealDraft extends PeritonealFindings {
  record: RecordDraft;
}

const drafts = createKeptDrafts<PeritonealDraft>();

/** The draft of one case with its live derivation and the way to save it. */
export function usePeritonealForm(
  caseId: string,
  opening: PeritonealFindings,
  guide: PeritonealGuide,
) {
  const kept = useKeptDraft(drafts, caseId, {
    ...opening,
    record: emptyRecord,
  });
  const { draft } = kept;
  const entry = entryOf(draft);
  const derivation = useChannel(
    "staging.derivePeritoneal",
    { caseId, entry, recordedStage: draft.record.recordedStage },
    { keepPrevious: true },
  );
  const unread = unreadSizes(draft, guide.lesionSizes);
  const saving = useSaveStaging({
    caseId,
    entry,
    record: draft.record,
    contradictions: derivation.data?.contradictions ?? [],
    unread,
    isShown: (path) => /^(regions\.\d+|cc)$/u.test(path),
    // The findings stay as the start of the next staging.
    onSaved: () => kept.restart({ ...draft, record: emptyRecord }),
  });
  return {
    ...kept,
    derivation,
    saving,
    total:
      derivation.data === undefined
        ? null
        : pciSentence(derivation.data.pci, unread.length, guide),
    problems: [
      ...(derivation.data?.problems ?? []),
      ...Object.entries(saving.errors).map(([path, message]) => ({
        path,
        message,
      })),
    ],
    change: (changes: Partial<PeritonealDraft>): void => {
      saving.clear();
      kept.change(changes);
    },
    reset: (): void => {
      saving.clear();
      kept.reset();
    },
  };
}
