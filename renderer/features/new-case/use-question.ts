import { useState } from "react";
import { useWatch, type UseFormReturn } from "react-hook-form";
import type * as z from "zod";
import type { Confirmation, Offer } from "../../../shared/errors.ts";
import type {
  NewCaseField,
  NewCaseTyped,
  newCaseFormSchema,
} from "./form-schema.ts";

type NewCaseForm = UseFormReturn<
  NewCaseTyped,
  unknown,
  z.output<typeof newCaseFormSchema>
>;

/** The question about the age of the patient, and its answer. Both end when one of the two dates is typed anew. */
export function useQuestion(form: NewCaseForm) {
  const [asked, setAsked] = useState<{
    about: string;
    name: NewCaseField;
    offers: Offer[];
  } | null>(null);
  const [answered, setAnswered] = useState<{
    about: string;
    confirmed: Confirmation[];
  } | null>(null);
  const dates = useWatch({
    control: form.control,
    name: ["identity.birthDate", "diagnosis.diagnosedOn"],
  });
  const about = JSON.stringify(dates);
  if (asked !== null && asked.about !== about) setAsked(null);
  if (answered !== null && answered.about !== about) setAnswered(null);
  const subject = (): string =>
    JSON.stringify(
      form.getValues(["identity.birthDate", "diagnosis.diagnosedOn"]),
    );
  const confirmedNow = (): Confirmation[] =>
    answered?.about === subject() ? answered.confirmed : [];
  return {
    question: asked?.about === about ? asked : null,
    ask: (name: NewCaseField, offers: Offer[]) =>
      setAsked({ about: subject(), name, offers }),
    confirmedNow,
    /** Notes the answer; all answers to save with. */
    take: ({ confirm }: Offer): Confirmation[] => {
      const confirmed =
        confirm === null ? confirmedNow() : [...confirmedNow(), confirm];
      setAsked(null);
      setAnswered({ about: subject(), confirmed });
      if (asked !== null) form.clearErrors(asked.name);
      return confirmed;
    },
  };
}
