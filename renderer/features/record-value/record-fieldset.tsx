import { NativeSelect, TextInput } from "@mantine/core";
import { useId } from "react";
import { Controller, useWatch } from "react-hook-form";
import type { Control, UseFormReturn } from "react-hook-form";
import { observationKindSchema } from "../../../shared/domain/observation.ts";
import { observationWords } from "../../../shared/observation-words.ts";
import { DateInput } from "../../ui/date-input.tsx";
import { AnswerField } from "./answer-field.tsx";
import type { RecordFields } from "./record-fields.ts";
import styles from "./record-value.module.css";

const kinds = observationKindSchema.options.map((kind) => ({
  value: kind,
  label: observationWords[kind].label,
}));

/** The fields of one dated value; unit and answer follow what is recorded. */
export function RecordFieldset({
  form,
}: {
  form: UseFormReturn<RecordFields>;
}) {
  const kind = useWatch({ control: form.control, name: "kind" });
  const words = observationWords[kind];
  const { errors } = form.formState;
  return (
    <>
      <NativeSelect
        label="What"
        data={kinds}
        error={errors.kind?.message}
        data-autofocus
        {...form.register("kind", {
          onChange: (event: { target: { value: string } }) => {
            const chosen = observationKindSchema.parse(event.target.value);
            form.setValue("unit", observationWords[chosen].units[0] ?? "");
            form.setValue("value", "");
            form.clearErrors();
          },
        })}
      />
      <div className={styles.pair}>
        <AnswerField control={form.control} kind={kind} />
        {words.answer === "measured" && (
          <UnitField control={form.control} units={words.units} />
        )}
      </div>
      <Controller
        control={form.control}
        name="on"
        render={({ field, fieldState }) => (
          <DateInput
            ref={field.ref}
            label="Date"
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextInput
        label="Source"
        description="Where the value stands, e.g. laboratory report, clinic letter"
        error={errors.source?.message}
        {...form.register("source")}
      />
      <TextInput
        label="Note (optional)"
        error={errors.note?.message}
        {...form.register("note")}
      />
    </>
  );
}

/** Usual units are offered while typing; any other may be typed and is refused when it is unknown. */
function UnitField(props: {
  control: Control<RecordFields>;
  units: readonly string[];
}) {
  const listId = useId();
  return (
    <>
      <Controller
        control={props.control}
        name="unit"
        render={({ field, fieldState }) => (
          <TextInput
            label="Unit, as the report prints it"
            list={listId}
            autoComplete="off"
            error={fieldState.error?.message}
            {...field}
          />
        )}
      />
      <datalist id={listId}>
        {props.units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </datalist>
    </>
  );
}
