import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import { formatDate } from "../../../shared/format.ts";
import { parseDate } from "../../../shared/parse-date.ts";
import { stageAnswer } from "../../../shared/staging-words.ts";
import { ApiError } from "../../api.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import type { SaveErrors } from "./save-errors.ts";
import { saveErrors } from "./save-errors.ts";
import type { StagingDraft } from "./staging-draft.ts";

/** Stores the draft as a new dated staging. Ctrl+S does it too. A refusal stands at its field and clears nothing. */
export function useSaveStaging(
  caseId: string,
  draft: StagingDraft,
  onSaved: () => void,
) {
  const [errors, setErrors] = useState<SaveErrors>({});
  const [saved, setSaved] = useState<string | null>(null);
  const mutation = useChannelMutation("staging.save");
  const save = (): void => {
    if (mutation.isPending) return;
    setSaved(null);
    const on = parseDate(draft.on);
    const source =
      draft.source.trim() === ""
        ? { source: "Say what it was staged from." }
        : {};
    if (!on.ok) return setErrors({ on: on.message, ...source });
    setErrors(source);
    if (source.source !== undefined) return;
    mutation.mutate(
      { ...draft, caseId, on: on.date },
      {
        onSuccess: (event) => {
          const { stages } = stageAnswer(event);
          setSaved(
            `Saved: ${stages.length === 0 ? "no stage" : `stage ${stages.join(" or ")}`}, ${formatDate(event.on)}`,
          );
          onSaved();
        },
        onError: (error) =>
          setErrors(
            error instanceof ApiError
              ? saveErrors(error.body)
              : { form: errorSentence(error) },
          ),
      },
    );
  };
  useHotkeys(
    [
      ["mod+S", save],
      ["mod+Enter", save],
    ],
    [],
  );
  return {
    errors,
    saved,
    isSaving: mutation.isPending,
    save,
    /** Typing takes back what was said about the last attempt. */
    clear: () => {
      setErrors({});
      setSaved(null);
    },
  };
}
