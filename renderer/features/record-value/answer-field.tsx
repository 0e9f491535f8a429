import { NativeSelect, TextInput } from "@mantine/core";
import { Controller } from "react-hook-form";
import type { Control } from "react-hook-form";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import { observationWords } from "../../../shared/observation-words.ts";
import { underField } from "../../ui/under-field.ts";
import type { RecordFields } from "./record-fields.ts";

const answers = [
  { value: "", label: "Choose" },
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unknown", label: "Unknown" },
];

/** The value itself: typed as the report prints it, or yes, no and unknown for a question. */
export function AnswerField(props: {
  control: Control<RecordFields>;
  kind: ObservationKind;
  /** It has the keyboard when the form opens. */
  isFirst: boolean;
}) {
  const words = observationWords[props.kind];
  return (
    <Controller
      control={props.control}
      name="value"
      render={({ field, fieldState }) => {
        const shared = {
          withAsterisk: true,
          "data-autofocus": props.isFirst || undefined,
          ...underField(words.hint, fieldState.error?.message),
          ...field,
        };
        return words.answer === "yes-no" ? (
          <NativeSelect label="Answer" data={answers} {...shared} />
        ) : (
          <TextInput
            label="Value"
            inputMode="decimal"
            autoComplete="off"
            {...shared}
          />
        );
      }}
    />
  );
}
