import { NativeSelect, TextInput } from "@mantine/core";
import { Controller, useWatch } from "react-hook-form";
import type { UseFormReturn } from "react-hook-form";
import { observationKindSchema } from "../../../shared/domain/observation.ts";
import { observationWords } from "../../../shared/observation-words.ts";
import type { Offer } from "../../../shared/errors.ts";
import { Offers } from "../../ui/offers.tsx";
import { DateInput } from "../../ui/date-input.tsx";
import { underField } from "../../ui/under-field.ts";
import { AnswerField } from "./answer-field.tsx";
import type { RecordFields } from "./record-fields.ts";
import styles from "./record-value.module.css";
import { UnitField } from "./unit-field.tsx";

const kinds = observationKindSchema.options.map((kind) => ({
  value: kind,
  label: observationWords[kind].label,
}));

/** The fields of one dated value; unit and answer follow what is recorded. */
export function RecordFieldset({
  form,
  startsOn,
  question,
  onAnswer,
}: {
  form: UseFormReturn<RecordFields>;
  startsOn: "kind" | "value";
  question: { field: keyof RecordFields; offers: readonly Offer[] } | null;
  onAnswer: (offer: Offer) => void;
}) {
  const kind = useWatch({ control: form.control, name: "kind" });
  const { errors } = form.formState;
  return (
    <>
      <NativeSelect
        label="What"
        data={kinds}
        error={errors.kind?.message}
        data-autofocus={startsOn === "kind" || undefined}
        {...form.register("kind", {
          onChange: () => {
            form.setValue("unit", "");
            form.setValue("value", "");
            form.clearErrors(["unit", "value"]);
          },
        })}
      />
      <div className={styles.pair}>
        <AnswerField
          control={form.control}
          kind={kind}
          isFirst={startsOn === "value"}
        />
        {question !== null && (
          <div className={styles.question}>
            <Offers offers={question.offers} onChoose={onAnswer} />
          </div>
        )}
        {observationWords[kind].answer === "measured" && (
          <UnitField control={form.control} kind={kind} />
        )}
      </div>
      <Controller
        control={form.control}
        name="on"
        render={({ field, fieldState }) => (
          <DateInput
            ref={field.ref}
            label="Date"
            required
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextInput
        label="Source"
        withAsterisk
        {...form.register("source")}
        {...underField(
          "Where the value stands, e.g. laboratory report, clinic letter",
          errors.source?.message,
        )}
      />
      <TextInput
        label="Note (optional)"
        {...form.register("note")}
        error={errors.note?.message}
      />
    </>
  );
}
