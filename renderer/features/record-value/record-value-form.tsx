import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useEffect } from "react";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import { KeyHint } from "../../ui/key-hint.tsx";
import { UnsavedGuard } from "../../ui/unsaved-guard.tsx";
import type { RecordFields } from "./record-fields.ts";
import { RecordFieldset } from "./record-fieldset.tsx";
import { useRecordValue } from "./use-record-value.ts";
import styles from "./record-value.module.css";

/** The form of one dated value: kind, value, unit, date and source, each refusal beside its field. */
export function RecordValueForm(props: {
  caseId: string;
  kind: ObservationKind;
  /** The field that has the keyboard first. */
  startsOn: "kind" | "value";
  onDone: () => void;
  onCancel: () => void;
  onDirty: (isDirty: boolean) => void;
}) {
  const { form, record, recordAndNext, refusal, recorded, isSaving, ...asked } =
    useRecordValue(props);
  const isDirty = hasTyped(form.formState.dirtyFields);
  const { onDirty } = props;
  useEffect(() => onDirty(isDirty), [onDirty, isDirty]);
  useHotkeys(
    [
      ["mod+S", record],
      ["mod+Enter", recordAndNext],
    ],
    [],
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <RecordFieldset
        form={form}
        startsOn={props.startsOn}
        question={asked.question}
        onAnswer={asked.answer}
      />
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <output className={styles.recorded}>{recorded}</output>
      <div className={styles.actions}>
        <Button variant="default" onClick={props.onCancel}>
          {recorded === null ? "Cancel" : "Close"}
        </Button>
        <Button
          variant="default"
          disabled={isSaving}
          onClick={recordAndNext}
          rightSection={<KeyHint keys="Ctrl Enter" />}
        >
          Record and next
        </Button>
        <Button
          type="submit"
          loading={isSaving}
          rightSection={<KeyHint keys="Ctrl S" />}
        >
          Record
        </Button>
      </div>
      <UnsavedGuard when={isDirty} what="this value" />
    </form>
  );
}

/** Choosing what to record is not yet typing. */
function hasTyped({
  kind: _kind,
  ...typed
}: Partial<Record<keyof RecordFields, boolean>>): boolean {
  return Object.values(typed).some(Boolean);
}
