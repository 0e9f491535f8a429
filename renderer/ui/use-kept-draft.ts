import { useState } from "react";
import { useHoldUnsaved } from "./use-hold-unsaved.ts";

export interface KeptDraft<Draft> {
  draft: Draft;
  isDirty: boolean;
  change: (changes: Partial<Draft>) => void;
  /** Takes the draft back to how the form opens. */
  reset: () => void;
  /** Ends this draft and goes on from another one. */
  restart: (next: Draft) => void;
}

/** What is typed for one case, kept in `drafts` over changes of tab. Drafts are plain JSON and compared as such. */
export function useKeptDraft<Draft>(
  drafts: Map<string, Draft>,
  caseId: string,
  opening: Draft,
): KeptDraft<Draft> {
  const [draft, setDraft] = useState(() => drafts.get(caseId) ?? opening);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opening);
  useHoldUnsaved(isDirty);
  const restart = (next: Draft): void => {
    drafts.delete(caseId);
    setDraft(next);
  };
  return {
    draft,
    isDirty,
    change: (changes) => {
      const next = { ...draft, ...changes };
      drafts.set(caseId, next);
      setDraft(next);
    },
    reset: () => restart(opening),
    restart,
  };
}
