import { Button, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useEffect } from "react";
import { Controller } from "react-hook-form";
import { DateInput } from "../../ui/date-input.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { underField } from "../../ui/under-field.ts";
import { useHoldUnsaved } from "../../ui/use-hold-unsaved.ts";
import type { KeptPaper } from "./check-fields.ts";
import { useCheckRow, type CheckTarget } from "./use-check-row.ts";
import { VerdictField } from "./verdict-field.tsx";
import styles from "./check-form.module.css";

/** What a person found who held one row against the paper. `onDone` says whether the next row follows. */
export function CheckForm(props: {
  target: CheckTarget;
  hasNext: boolean;
  onDone: (kept: KeptPaper, goOn: boolean) => void;
  onCancel: () => void;
  onDirty: (isDirty: boolean) => void;
}) {
  const { target, onDirty } = props;
  const state = useCheckRow(target, props.onDone);
  const { form, record } = state;
  const { errors, isDirty } = form.formState;
  useHoldUnsaved(isDirty);
  useEffect(() => onDirty(isDirty), [onDirty, isDirty]);
  const next = props.hasNext ? state.recordAndNext : record;
  useHotkeys(
    [
      ["mod+S", record],
      ["mod+Enter", next],
    ],
    [],
  );
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={`Check of ${target.row}`}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <TextInput
        label="Compared by"
        withAsterisk
        {...form.register("checkedBy")}
        {...underField(
          "Name of the person who read the paper",
          errors.checkedBy?.message,
        )}
      />
      <Controller
        control={form.control}
        name="checkedOn"
        render={({ field, fieldState }) => (
          <DateInput
            {...field}
            label="Date"
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextInput
        label="What was read"
        withAsterisk
        {...form.register("paper")}
        {...underField("Paper with its table or figure", errors.paper?.message)}
      />
      <VerdictField form={form} />
      <TextInput
        label="Note"
        {...form.register("note")}
        {...underField(
          "What the paper gives, where it differs",
          errors.note?.message,
        )}
      />
      {state.refusal !== null && (
        <p className={styles.refusal} role="alert">
          {state.refusal}
        </p>
      )}
      <Actions
        isSaving={state.isSaving}
        onCancel={props.onCancel}
        onNext={props.hasNext ? next : null}
      />
    </form>
  );
}

function Actions(props: {
  isSaving: boolean;
  onCancel: () => void;
  onNext: (() => void) | null;
}) {
  return (
    <div className={styles.actions}>
      <Button
        type="submit"
        loading={props.isSaving}
        rightSection={<KeyHint keys="Ctrl S" />}
      >
        Record check
      </Button>
      {props.onNext !== null && (
        <Button
          variant="default"
          disabled={props.isSaving}
          onClick={props.onNext}
          rightSection={<KeyHint keys="Ctrl Enter" />}
        >
          Record; same paper for the next row
        </Button>
      )}
      <Button variant="default" onClick={props.onCancel}>
        Cancel
      </Button>
    </div>
  );
}
