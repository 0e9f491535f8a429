import { TextInput } from "@mantine/core";
import { useId } from "react";
import { Controller } from "react-hook-form";
import type { Control } from "react-hook-form";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import { underField } from "../../ui/under-field.ts";
import type { RecordFields } from "./record-fields.ts";
import { unitChoices, usualUnits } from "./unit-choices.ts";

/** Usual units are offered, none is filled in; any other may be typed and is refused when it is unknown. */
export function UnitField(props: {
  control: Control<RecordFields>;
  kind: ObservationKind;
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
            withAsterisk
            list={listId}
            autoComplete="off"
            {...underField(unitChoices(props.kind), fieldState.error?.message)}
            {...field}
          />
        )}
      />
      <datalist id={listId}>
        {usualUnits(props.kind).map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </datalist>
    </>
  );
}
