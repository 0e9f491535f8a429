import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import type { FieldErrors, Resolver } from "react-hook-form";
import { ApiError } from "../../api.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { today } from "../../app/today.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import {
  checkProblems,
  isCheckField,
  openingFields,
  toCheck,
  type CheckFields,
  type KeptPaper,
} from "./check-fields.ts";

const resolver: Resolver<CheckFields> = (values) => {
  const errors: FieldErrors<CheckFields> = {};
  for (const [name, message] of Object.entries(checkProblems(values)))
    Object.assign(errors, { [name]: { type: "typed", message } });
  return Object.keys(errors).length === 0
    ? { values, errors: {} }
    : { values: {}, errors };
};

export interface CheckTarget {
  rule: string;
  row: string;
  ruleVersion: string;
  kept: KeptPaper | null;
}

/** The form of one check. A refusal stands at its field, and what was typed stays. */
export function useCheckRow(
  { kept, ...target }: CheckTarget,
  onDone: (kept: KeptPaper, goOn: boolean) => void,
) {
  const form = useForm<CheckFields>({
    resolver,
    defaultValues: openingFields(kept, today()),
    mode: "onTouched",
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const mutation = useChannelMutation("rules.check");
  const { setFocus } = form;
  const first = kept === null ? "checkedBy" : "verdict";
  useEffect(() => setFocus(first), [setFocus, first]);

  const refuse = (error: Error): void => {
    const placed =
      error instanceof ApiError
        ? error.body.fields.flatMap(({ path, message }) =>
            isCheckField(path) ? [{ name: path, message }] : [],
          )
        : [];
    for (const [index, { name, message }] of placed.entries())
      form.setError(name, { message }, { shouldFocus: index === 0 });
    setRefusal(placed.length === 0 ? errorSentence(error) : null);
  };
  const save = (goOn: boolean) =>
    form.handleSubmit((fields) => {
      const check = toCheck(fields, target);
      if (check === null || mutation.isPending) return;
      setRefusal(null);
      mutation.mutate(check, {
        onSuccess: () => {
          const { checkedBy, checkedOn, paper } = fields;
          onDone({ checkedBy, checkedOn, paper }, goOn);
        },
        onError: refuse,
      });
    });
  return {
    form,
    refusal,
    isSaving: mutation.isPending,
    record: (): void => void save(false)(),
    recordAndNext: (): void => void save(true)(),
  };
}
