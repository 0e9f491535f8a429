import { useHotkeys } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type {
  PrognosisPanel,
  PrognosisView,
} from "../../../shared/domain/prognosis-views.ts";
import { formatDate } from "../../../shared/format.ts";
import { answerText } from "../../../shared/prognosis-words.ts";
import { ApiError } from "../../api.ts";
import { invalidateTags, useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import { createKeptDrafts } from "../../ui/kept-drafts.ts";
import { useKeptDraft } from "../../ui/use-kept-draft.ts";
import { focusIndexList } from "./index-list.ts";

interface KeepDraft {
  note: string;
}

/** Notes typed and not stored, by case. */
const drafts = createKeptDrafts<KeepDraft>();

/** Stores every index as the board sees it, with a note. Ctrl+S does it too, unless a dialog is open. Afterwards the keyboard is on the list of indices. A refusal keeps the note and shows what the record gives by now. */
export function useKeep(caseId: string, prognosis: PrognosisPanel) {
  const { draft, change, restart } = useKeptDraft(drafts, caseId, { note: "" });
  const client = useQueryClient();
  const [kept, setKept] = useState<string | null>(null);
  const { mutate, isPending, error, reset } =
    useChannelMutation("prognosis.store");
  const keep = (): void => {
    if (isPending || document.querySelector('[role="dialog"]') !== null) return;
    setKept(null);
    const { indices, referenceOn, fingerprint } = prognosis;
    const seen = indices.map((index) => ({
      rule: index.rule,
      answer: answerText(index),
    }));
    mutate(
      { caseId, referenceOn, fingerprint, seen, note: draft.note },
      {
        onSuccess: () => {
          setKept(keptSentence(prognosis));
          restart({ note: "" });
          focusIndexList();
        },
        onError: (refusal) => {
          if (refusal instanceof ApiError && refusal.body.code === "conflict")
            void invalidateTags(client, ["case"]);
        },
      },
    );
  };
  useHotkeys([["mod+S", keep]], []);
  return {
    note: draft.note,
    setNote: (note: string): void => {
      if (note === "") restart({ note });
      else change({ note });
      reset();
      setKept(null);
    },
    keep,
    isKeeping: isPending,
    refusal: error === null ? null : errorSentence(error),
    kept,
  };
}

/** "Kept for the board as of 24-Nov-2026: EORTC High risk (1.75), CALGB Group 5 of 6." */
function keptSentence({ indices, referenceOn }: PrognosisView): string {
  const groups = indices.flatMap(({ name, group }) =>
    group === null ? [] : [`${name} ${group}`],
  );
  const open = indices.length - groups.length;
  const what = [
    ...groups,
    ...(open === 0 ? [] : [`${open} without a group`]),
  ].join(", ");
  return `Kept for the board, ${formatDate(referenceOn)}: ${what}.`;
}
