import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import type { FieldErrors, Resolver } from "react-hook-form";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { Confirmation, Offer } from "../../../shared/errors.ts";
import { ApiError } from "../../api.ts";
import { notifyDone } from "../../app/notify.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import type { RecordFields } from "./record-fields.ts";
import {
  checkFields,
  emptyFields,
  nextFields,
  placeErrors,
  toObservation,
} from "./record-fields.ts";
import { useRecordQuestion } from "./use-record-question.ts";
import { recordedDetail, recordedTitle } from "./recorded-words.ts";

const resolver: Resolver<RecordFields> = (values) => {
  const errors: FieldErrors<RecordFields> = {};
  for (const [name, message] of Object.entries(checkFields(values)))
    Object.assign(errors, { [name]: { type: "typed", message } });
  return Object.keys(errors).length === 0
    ? { values, errors: {} }
    : { values: {}, errors };
};

/** The form of one value. A refusal stands at its field, and what was typed stays. */
export function useRecordValue(props: {
  caseId: string;
  kind: ObservationKind;
  onDone: () => void;
}) {
  const form = useForm<RecordFields>({
    resolver,
    defaultValues: emptyFields(props.kind),
    mode: "onTouched",
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [recorded, setRecorded] = useState<string | null>(null);
  const mutation = useChannelMutation("observation.record");
  const { question, ask, withdraw, confirmedFor, take } =
    useRecordQuestion(form);
  /** Whether the save that was asked about goes on to the next value. */
  const goesOn = useRef(false);

  const { setFocus } = form;
  useEffect(() => {
    if (recorded !== null) setFocus("kind");
  }, [recorded, setFocus]);

  const refuse = (error: Error, fields: RecordFields): void => {
    if (!(error instanceof ApiError)) return setRefusal(errorSentence(error));
    const { at, rest } = placeErrors(error.body);
    for (const [index, { field, message, offers }] of at.entries()) {
      form.setError(field, { message }, { shouldFocus: index === 0 });
      if (offers.length > 0) ask(field, offers, fields);
    }
    setRefusal(rest.length === 0 ? null : rest.join(" "));
  };
  const save = (goOn: boolean, answers?: Confirmation[]) =>
    form.handleSubmit((fields) => {
      const confirmed = answers ?? confirmedFor(fields);
      const observation = toObservation(fields, confirmed);
      if (observation === null || mutation.isPending) return;
      setRefusal(null);
      setRecorded(null);
      withdraw();
      goesOn.current = goOn;
      mutation.mutate(
        { caseId: props.caseId, observation },
        {
          onSuccess: (stored) => {
            if (!goOn) {
              notifyDone(recordedTitle(stored), recordedDetail(stored));
              return props.onDone();
            }
            setRecorded(
              `${recordedTitle(stored)} (${recordedDetail(stored)}).`,
            );
            form.reset(nextFields(fields));
          },
          onError: (error) => refuse(error, fields),
        },
      );
    });
  const answer = (offer: Offer): void => {
    const answers = take(offer);
    if (answers !== null) void save(goesOn.current, answers)();
  };
  return {
    form,
    question,
    answer,
    /** Stores the value and closes. */
    record: () => void save(false)(),
    /** Stores the value and empties the form for the next one of the same report. */
    recordAndNext: () => void save(true)(),
    refusal,
    recorded,
    isSaving: mutation.isPending,
  };
}
