import { useState } from "react";
import { useWatch } from "react-hook-form";
import type { UseFormReturn } from "react-hook-form";
import type { Confirmation, Offer } from "../../../shared/errors.ts";
import { offered, subjectOf, type RecordFields } from "./record-fields.ts";

/** A question at a field, about what was typed when it was asked. */
interface Asked {
  about: string;
  field: keyof RecordFields;
  offers: Offer[];
}

/** The question about the value as it is typed, and what was answered with yes. Both end when it is typed anew. */
export function useRecordQuestion(form: UseFormReturn<RecordFields>) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [answered, setAnswered] = useState<{
    about: string;
    confirmed: Confirmation[];
  } | null>(null);
  const [kind, value, unit] = useWatch({
    control: form.control,
    name: ["kind", "value", "unit"],
  });
  const about = subjectOf({ ...form.getValues(), kind, value, unit });
  if (asked !== null && asked.about !== about) setAsked(null);
  if (answered !== null && answered.about !== about) setAnswered(null);
  const confirmedFor = (fields: RecordFields): Confirmation[] =>
    answered?.about === subjectOf(fields) ? answered.confirmed : [];

  /** Takes an offer: writes into its fields, or notes the answer. The answers to save with; null when there is more to check. */
  const take = (offer: Offer): Confirmation[] | null => {
    setAsked(null);
    form.clearErrors(["value", "unit"]);
    for (const [field, text] of offered(offer))
      form.setValue(field, text, { shouldDirty: true });
    const [[first] = ["value" as const]] = offered(offer);
    form.setFocus(first);
    const { confirm } = offer;
    if (confirm === null) return null;
    const fields = form.getValues();
    const confirmed = [...confirmedFor(fields), confirm];
    setAnswered({ about: subjectOf(fields), confirmed });
    return confirmed;
  };
  return {
    question: asked?.about === about ? asked : null,
    /** Takes the question away while the main process is asked again. */
    withdraw: () => setAsked(null),
    ask: (field: keyof RecordFields, offers: Offer[], fields: RecordFields) =>
      setAsked({ about: subjectOf(fields), field, offers }),
    confirmedFor,
    take,
  };
}
