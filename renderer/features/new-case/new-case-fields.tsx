import { TextInput, Textarea } from "@mantine/core";
import { Controller, type UseFormReturn } from "react-hook-form";
import {
  certaintyWords,
  extentWords,
  histologyWords,
  lateralityWords,
  sexWords,
  siteWords,
} from "../../../shared/words.ts";
import { Card } from "../../ui/card.tsx";
import type { Offer } from "../../../shared/errors.ts";
import { Offers } from "../../ui/offers.tsx";
import { DateInput } from "../../ui/date-input.tsx";
import { WordsSelect } from "../../ui/words-select.tsx";
import type {
  NewCaseField,
  NewCaseTyped,
  newCaseFormSchema,
} from "./form-schema.ts";
import styles from "./new-case.module.css";
import type * as z from "zod";

type NewCaseForm = UseFormReturn<
  NewCaseTyped,
  unknown,
  z.output<typeof newCaseFormSchema>
>;

/** The fields in the order a referral is read. */
export function NewCaseFields({
  form,
  question,
  onAnswer,
}: {
  form: NewCaseForm;
  question: { name: NewCaseField; offers: readonly Offer[] } | null;
  onAnswer: (offer: Offer) => void;
}) {
  const askedAt = (name: NewCaseField) =>
    question?.name === name && (
      <Offers offers={question.offers} onChoose={onAnswer} />
    );
  const at = (name: NewCaseField) => ({
    ...form.register(name),
    error: form.getFieldState(name, form.formState).error?.message,
  });
  return (
    <>
      <div className={styles.columns}>
        <Card title="Patient">
          <div className={styles.fields}>
            <TextInput
              label="Family name"
              withAsterisk
              {...at("identity.familyName")}
            />
            <TextInput label="Given name" {...at("identity.givenName")} />
            <TextInput
              label="Title"
              placeholder="Mr, Ms, Dr"
              {...at("identity.title")}
            />
            <WordsSelect label="Sex" words={sexWords} {...at("identity.sex")} />
            <div>
              <FormDate form={form} name="identity.birthDate" label="Born" />
              {askedAt("identity.birthDate")}
            </div>
            <TextInput
              label="Record number"
              withAsterisk
              {...at("identity.recordNumber")}
            />
          </div>
        </Card>
        <Card title="Disease">
          <div className={styles.fields}>
            <WordsSelect
              label="Site"
              words={siteWords}
              {...at("diagnosis.site")}
            />
            <WordsSelect
              label="Extent"
              words={extentWords}
              {...at("diagnosis.extent")}
            />
            <WordsSelect
              label="Side"
              words={lateralityWords}
              {...at("diagnosis.laterality")}
            />
            <FormDate
              form={form}
              name="diagnosis.diagnosedOn"
              label="Diagnosed on"
            />
            <WordsSelect
              label="Histology"
              words={histologyWords}
              {...at("pathology.histology")}
            />
            <WordsSelect
              label="Certainty of the histology"
              words={certaintyWords}
              {...at("pathology.certainty")}
            />
          </div>
        </Card>
      </div>
      <Card title="Question for the board">
        <Textarea
          aria-label="Question for the board"
          placeholder="What should the board decide?"
          rows={4}
          {...at("presentation.question")}
        />
      </Card>
    </>
  );
}

function FormDate(props: {
  form: NewCaseForm;
  name: "identity.birthDate" | "diagnosis.diagnosedOn";
  label: string;
}) {
  return (
    <Controller
      control={props.form.control}
      name={props.name}
      render={({ field, fieldState }) => (
        <DateInput
          ref={field.ref}
          label={props.label}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
