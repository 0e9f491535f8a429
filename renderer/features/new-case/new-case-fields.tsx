import { NativeSelect, TextInput, Textarea } from "@mantine/core";
import { useWatch, type UseFormReturn } from "react-hook-form";
import { formatDate } from "../../../shared/format.ts";
import { parseDate } from "../../../shared/parse-date.ts";
import {
  certaintyWords,
  extentWords,
  histologyWords,
  lateralityWords,
  sexWords,
  siteWords,
} from "../../../shared/words.ts";
import { Card } from "../../ui/card.tsx";
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
export function NewCaseFields({ form }: { form: NewCaseForm }) {
  const at = (name: NewCaseField) => ({
    ...form.register(name),
    error: form.getFieldState(name, form.formState).error?.message,
  });
  const [bornTyped, diagnosedTyped] = useWatch({
    control: form.control,
    name: ["identity.birthDate", "diagnosis.diagnosedOn"],
  });
  const date = (
    name: "identity.birthDate" | "diagnosis.diagnosedOn",
    typed: string,
  ) => ({
    ...at(name),
    description: readAs(typed),
    inputWrapperOrder: wrapperOrder,
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
            <TextInput
              label="Born"
              placeholder="14-Mar-1957"
              {...date("identity.birthDate", bornTyped)}
            />
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
            <TextInput
              label="Diagnosed on"
              placeholder="19-Sep-2026"
              {...date("diagnosis.diagnosedOn", diagnosedTyped)}
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

const wrapperOrder: ("label" | "input" | "description" | "error")[] = [
  "label",
  "input",
  "description",
  "error",
];

function readAs(typed: string): string {
  if (typed.trim() === "") return "Day, month or year alone if not known.";
  const parsed = parseDate(typed);
  return parsed.ok ? `Read as ${formatDate(parsed.date)}.` : " ";
}

function WordsSelect({
  words,
  ...props
}: { words: Record<string, string> } & Omit<
  React.ComponentProps<typeof NativeSelect>,
  "data"
>) {
  const data = Object.entries(words).map(([value, label]) => ({
    value,
    label,
  }));
  return <NativeSelect data={data} {...props} />;
}
