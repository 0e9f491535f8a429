import { Button, TextInput } from "@mantine/core";
import { DateInput } from "../../ui/date-input.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import type { SaveErrors } from "./save-errors.ts";
import type { StagingDraft } from "./staging-draft.ts";
import styles from "./result.module.css";

interface SaveFormProps {
  draft: StagingDraft;
  errors: SaveErrors;
  isSaving: boolean;
  isDirty: boolean;
  saved: string | null;
  onChange: (changes: Partial<StagingDraft>) => void;
  onSave: () => void;
  onReset: () => void;
}

/** When and from what it was staged, and the button that stores it as a new dated staging. */
export function SaveForm(props: SaveFormProps) {
  const { draft, errors, onChange } = props;
  return (
    <form
      className={styles.save}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <div className={styles.fields}>
        <DateInput
          label="Staged on"
          value={draft.on}
          onChange={(on) => onChange({ on })}
          error={errors.on}
        />
        <TextInput
          label="Staged from"
          placeholder="e.g. CT chest, PET-CT"
          value={draft.source}
          onChange={(event) => onChange({ source: event.currentTarget.value })}
          error={errors.source}
        />
      </div>
      {errors.form !== undefined && (
        <p className={styles.refusal} role="alert">
          {errors.form}
        </p>
      )}
      <SaveButtons {...props} />
    </form>
  );
}

function SaveButtons(props: SaveFormProps) {
  return (
    <div className={styles.buttons}>
      <Button
        type="submit"
        size="sm"
        loading={props.isSaving}
        rightSection={<KeyHint keys="Ctrl S" />}
      >
        Save staging
      </Button>
      <Button
        variant="default"
        size="sm"
        disabled={!props.isDirty}
        onClick={props.onReset}
      >
        Set back
      </Button>
      <output className={styles.saved}>{props.saved}</output>
    </div>
  );
}
