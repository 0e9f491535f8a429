import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { ApiError } from "../../api.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import type { RecordFields } from "./record-fields.ts";
import { placeErrors, toObservation } from "./record-fields.ts";

/** Stores the typed value. A refusal stands at its field, and what was typed stays. */
export function useRecordValue(
  form: UseFormReturn<RecordFields>,
  props: { caseId: string; onDone: () => void },
) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const record = useChannelMutation("observation.record");
  const save = (fields: RecordFields): void => {
    setRefusal(null);
    const asked = toObservation(fields);
    if (!asked.ok)
      return form.setError(
        "on",
        { message: asked.message },
        { shouldFocus: true },
      );
    record.mutate(
      { caseId: props.caseId, observation: asked.observation },
      {
        onSuccess: props.onDone,
        onError: (error) => {
          if (!(error instanceof ApiError))
            return setRefusal(errorSentence(error));
          const { at, rest } = placeErrors(error.body);
          for (const [index, { field, message }] of at.entries())
            form.setError(field, { message }, { shouldFocus: index === 0 });
          setRefusal(rest.length === 0 ? null : rest.join(" "));
        },
      },
    );
  };
  return { save, refusal, isSaving: record.isPending };
}
