import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useForm } from "react-hook-form";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import { KeyHint } from "../../ui/key-hint.tsx";
import type { RecordFields } from "./record-fields.ts";
import { emptyFields } from "./record-fields.ts";
import { RecordFieldset } from "./record-fieldset.tsx";
import { useRecordValue } from "./use-record-value.ts";
import styles from "./record-value.module.css";

/** The form of one dated value: kind, value, unit, date and source, each refusal beside its field. */
export function RecordValueForm(props: {
  caseId: string;
  kind: ObservationKind;
  onDone: () => void;
}) {
  const form = useForm<RecordFields>({
    defaultValues: emptyFields(props.kind),
  });
  const { save, refusal, isSaving } = useRecordValue(form, props);
  const submit = form.handleSubmit(save);
  useHotkeys(
    [
      ["mod+S", () => void submit()],
      ["mod+Enter", () => void submit()],
    ],
    [],
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <RecordFieldset form={form} />
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={props.onDone}>
          Cancel
        </Button>
        <Button
          type="submit"
          loading={isSaving}
          rightSection={<KeyHint keys="Ctrl S" />}
        >
          Record
        </Button>
      </div>
    </form>
  );
}
