import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import type { Confirmation, Offer } from "../../../shared/errors.ts";
import { ApiError } from "../../api.ts";
import { notifyDone } from "../../app/notify.ts";
import { useChannelMutation } from "../../app/queries.ts";
import {
  emptyNewCase,
  fieldOfPath,
  newCaseFormSchema,
  toCaseDraft,
} from "./form-schema.ts";

import { useQuestion } from "./use-question.ts";

/** The new-case form: saves, opens the case; a refusal is shown at its field and clears nothing. */
export function useNewCase() {
  const navigate = useNavigate();
  const create = useChannelMutation("case.create");
  const form = useForm({
    resolver: zodResolver(newCaseFormSchema),
    defaultValues: emptyNewCase,
    mode: "onTouched",
  });

  const { question, ask, confirmedNow, take } = useQuestion(form);

  const placeErrors = (error: Error): void => {
    if (!(error instanceof ApiError)) return;
    const placed = error.body.fields.flatMap(({ path, message, offers }) => {
      const name = fieldOfPath(path);
      if (name !== null && offers !== undefined) ask(name, offers);
      return name === null ? [] : [{ name, message }];
    });
    placed.forEach(({ name, message }, index) =>
      form.setError(
        name,
        { type: "server", message },
        { shouldFocus: index === 0 },
      ),
    );
  };

  const store = (confirmed: Confirmation[]) =>
    form.handleSubmit((read) => {
      if (create.isPending) return;
      create.mutate(
        { draft: toCaseDraft(read), confirmed },
        {
          onSuccess: ({ caseId, sameRecordNumber }) => {
            if (sameRecordNumber)
              notifyDone(
                "Same record number",
                "Another case has this record number. Both are kept; check that they are two primaries of one patient.",
              );
            void navigate({
              to: "/case/$caseId",
              params: { caseId },
              ignoreBlocker: true,
            });
          },
          onError: placeErrors,
        },
      );
    });
  return {
    form,
    create,
    question,
    answer: (offer: Offer): void => void store(take(offer))(),
    save: () => void store(confirmedNow())(),
  };
}
