import { Button, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { memo, useEffect, useRef } from "react";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { Contradiction } from "../../../shared/domain/staging-views.ts";
import { formatDate } from "../../../shared/format.ts";
import { DateInput } from "../../ui/date-input.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { focusStop } from "../../ui/next-stop.ts";
import { takesLetters } from "../../ui/takes-letters.ts";
import { ContradictionsField } from "./contradictions-field.tsx";
import { RecordDetails } from "./record-details.tsx";
import type { RecordDraft } from "./record-draft.ts";
import { sourceOf } from "./record-draft.ts";
import type { Problems } from "./save-errors.ts";
import styles from "./save-form.module.css";

export interface SaveFormProps {
  record: RecordDraft;
  errors: Problems;
  contradictions: readonly Contradiction[];
  /** Asks why another edition than the one in force is used; null when nothing is to be asked. */
  editionQuestion: string | null;
  /** The stored staging that this one amends. */
  amended: StagingEvent | null;
  isSaving: boolean;
  isDirty: boolean;
  saved: string | null;
  onChange: (changes: Partial<RecordDraft>) => void;
  onSave: () => void;
  onReset: () => void;
}

/** When, by whom and from what it was staged, and the button that stores it as a new dated staging. */
export const SaveForm = memo(function SaveForm(props: SaveFormProps) {
  const { record, errors, amended, onChange } = props;
  const fields = useShowProblem(errors);
  const amendReason = useFocusOnAmend(record.amends);
  return (
    <form
      className={styles.save}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <div ref={fields} className={styles.fields}>
        {amended !== null && (
          <div className={styles.amends}>
            <p>
              Amends the staging of <strong>{formatDate(amended.on)}</strong>,
              which stays readable and is no longer in use.
            </p>
            <TextInput
              ref={amendReason}
              label="Why is it amended?"
              withAsterisk
              value={record.amendReason}
              onChange={(event) =>
                onChange({ amendReason: event.currentTarget.value })
              }
              error={errors["amendReason"]}
            />
          </div>
        )}
        <ContradictionsField {...props} />
        {props.editionQuestion !== null && (
          <TextInput
            label={props.editionQuestion}
            placeholder="Reason, needed to save"
            value={record.editionReason}
            onChange={(event) =>
              onChange({ editionReason: event.currentTarget.value })
            }
            error={errors["editionReason"]}
          />
        )}
        <WhenAndFrom {...props} />
        <RecordDetails
          key={record.amends}
          record={record}
          errors={errors}
          onChange={onChange}
        />
      </div>
      {errors["form"] !== undefined && (
        <p className={styles.refusal} role="alert">
          {errors["form"]}
        </p>
      )}
      <SaveButtons {...props} />
    </form>
  );
});

function WhenAndFrom({ record, errors, onChange }: SaveFormProps) {
  const fromDocuments = sourceOf({ ...record, source: "" });
  const on = useRef<HTMLInputElement>(null);
  useHotkeys(
    [
      [
        "shift+S",
        (event) => {
          if (takesLetters(event.target)) return;
          event.preventDefault();
          on.current?.focus();
        },
        { preventDefault: false, usePhysicalKeys: false },
      ],
    ],
    [],
  );
  return (
    <div className={styles.pair}>
      <DateInput
        ref={on}
        aria-keyshortcuts="Shift+S"
        label={
          <>
            Staged on <KeyHint keys="Shift S" />
          </>
        }
        required
        value={record.on}
        onChange={(date) => onChange({ on: date })}
        error={errors["on"]}
      />
      <TextInput
        label="Staged from"
        withAsterisk
        placeholder={
          fromDocuments === "" ? "e.g. CT chest, PET-CT" : fromDocuments
        }
        value={record.source}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
        error={errors["source"]}
      />
    </div>
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
        {props.amended === null ? "Save staging" : "Save amendment"}
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

/** Goes to the first refused field whenever a save was refused: of the save area, else of the findings beside it. */
function useShowProblem(errors: Problems) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    const refused = [fields.current, fields.current?.closest("main")]
      .map((area) => area?.querySelector<HTMLElement>('[aria-invalid="true"]'))
      .find((found) => found !== null && found !== undefined);
    if (refused instanceof HTMLInputElement) refused.focus();
    else focusStop(refused ?? null);
  }, [errors]);
  return fields;
}

/** The field for the reason, which takes the keyboard when an amendment begins. */
function useFocusOnAmend(amends: string | null) {
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(amends);
  useEffect(() => {
    if (amends !== null && amends !== before.current) field.current?.focus();
    before.current = amends;
  }, [amends]);
  return field;
}
