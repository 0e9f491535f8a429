import { useHotkeys } from "@mantine/hooks";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { StagingEntry } from "../../../shared/contract/staging.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type {
  Contradiction,
  FieldProblem,
} from "../../../shared/domain/staging-views.ts";
import { formatDate } from "../../../shared/format.ts";
import {
  certaintyNotes,
  stageAnswer,
  stageText,
} from "../../../shared/staging-words.ts";
import { ApiError } from "../../api.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import type { RecordDraft } from "./record-draft.ts";
import { recordInput, recordProblems } from "./record-draft.ts";
import type { Problems } from "./save-errors.ts";
import { problemsByPath, saveErrors } from "./save-errors.ts";

interface SavingOf {
  caseId: string;
  entry: StagingEntry;
  record: RecordDraft;
  contradictions: readonly Contradiction[];
  /** What of the findings cannot be read as typed. */
  unread: readonly FieldProblem[];
  /** True where the findings show a problem of this path at a field. */
  isShown: (path: string) => boolean;
  onSaved: () => void;
}

const noProblems: Problems = {};

/** Stores the form as a new dated staging. Ctrl+S does it too. A refusal stands at its field and clears nothing. */
export function useSaveStaging(form: SavingOf) {
  const [errors, setErrors] = useState<Problems>(noProblems);
  const [saved, setSaved] = useState<string | null>(null);
  const latest = useRef(form);
  useLayoutEffect(() => {
    latest.current = form;
  });
  const { mutate, isPending } = useChannelMutation("staging.save");
  const save = useCallback((): void => {
    if (isPending) return;
    const { current: now } = latest;
    setSaved(null);
    const problems = [...recordProblems(now.record), ...now.unread];
    setErrors(problemsByPath(problems));
    if (problems.length > 0) return;
    mutate(
      {
        caseId: now.caseId,
        entry: now.entry,
        ...recordInput(now.record, now.contradictions),
      },
      {
        onSuccess: (event) => {
          setSaved(savedSentence(event));
          now.onSaved();
        },
        onError: (error) =>
          setErrors(
            error instanceof ApiError
              ? saveErrors(error.body, now.isShown)
              : { form: errorSentence(error) },
          ),
      },
    );
  }, [mutate, isPending]);
  /** Typing takes back what was said about the last attempt. */
  const clear = useCallback((): void => {
    setErrors(noProblems);
    setSaved(null);
  }, []);
  useHotkeys(
    [
      ["mod+S", save],
      ["mod+Enter", save],
    ],
    [],
  );
  return { errors, saved, isSaving: isPending, save, clear };
}

function savedSentence(event: StagingEvent): string {
  const on = formatDate(event.on);
  if (event.system === "described") return `Saved: description, ${on}`;
  const answer = stageAnswer(event);
  const stage =
    answer.stages.length === 0 ? "no stage" : `stage ${stageText(answer)}`;
  const note = certaintyNotes[answer.certainty];
  return `Saved: ${[stage, note, on].filter((part) => part !== "").join(", ")}`;
}
