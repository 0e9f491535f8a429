import { TextInput, Textarea } from "@mantine/core";
import type { Offer } from "../../../shared/errors.ts";
import { DateInput } from "../../ui/date-input.tsx";
import { Offers } from "../../ui/offers.tsx";
import type { Questions } from "../../ui/section-form/typed-section.ts";
import { underField } from "../../ui/under-field.ts";
import { WordsSelect } from "../../ui/words-select.tsx";
import styles from "./edit-case.module.css";
import type { Field } from "../../ui/section-form/field.ts";

interface FieldProps {
  field: Field;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** The fields of one section, two in a row; a paragraph takes the whole row. */
export function SectionFields(props: {
  fields: readonly Field[];
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  questions: Questions;
  onChange: (name: string, value: string) => void;
  onAnswer: (name: string, offer: Offer) => void;
}) {
  return (
    <div className={styles.fields}>
      {props.fields.map((field) => (
        <div
          key={field.name}
          className={field.type === "long" ? styles.wide : undefined}
        >
          <FieldInput
            field={field}
            value={props.values[field.name] ?? ""}
            error={props.errors[field.name]}
            onChange={(value) => props.onChange(field.name, value)}
          />
          <Offers
            offers={props.questions[field.name]}
            onChoose={(offer) => props.onAnswer(field.name, offer)}
          />
        </div>
      ))}
    </div>
  );
}

function FieldInput({ field, value, error, onChange }: FieldProps) {
  const shared = {
    label: field.label,
    name: field.name,
    value,
    autoComplete: "off",
    withAsterisk: field.required === true,
    ...underField(field.hint ?? "", error),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange(event.currentTarget.value),
  };
  switch (field.type) {
    case "date":
      return (
        <DateInput
          label={field.label}
          value={value}
          onChange={onChange}
          error={error}
        />
      );
    case "words":
      return <WordsSelect words={field.words} {...shared} />;
    case "long":
      return <Textarea autosize minRows={2} maxRows={8} {...shared} />;
    case "number":
      return <TextInput inputMode="decimal" {...shared} />;
    default:
      return <TextInput {...shared} />;
  }
}
