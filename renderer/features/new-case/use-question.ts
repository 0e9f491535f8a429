import { useState } from "react";
import { useWatch, type UseFormReturn } from "react-hook-form";
import type * as z from "zod";
import type { Offer, QuestionCode } from "../../../shared/errors.ts";
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
    codes: QuestionCode[];
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
  const codesOf = (): QuestionCode[] =>
    answered?.about === subject() ? answered.codes : [];
  return {
    question: asked?.about === about ? asked : null,
    ask: (name: NewCaseField, offers: Offer[]) =>
      setAsked({ about: subject(), name, offers }),
    codesOf,
    /** Notes the answer; all codes to save with. */
    take: ({ confirm }: Offer): QuestionCode[] => {
      const codes = confirm === null ? codesOf() : [...codesOf(), confirm];
      setAsked(null);
      setAnswered({ about: subject(), codes });
      if (asked !== null) form.clearErrors(asked.name);
      return codes;
    },
  };
}
