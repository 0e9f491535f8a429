import { TextInput } from "@mantine/core";
import type { Contradiction } from "../../../shared/domain/staging-views.ts";
import type { RecordDraft } from "./record-draft.ts";
import type { Problems } from "./save-errors.ts";
import styles from "./save-form.module.css";

/** Facts that cannot both be right, each with the reason why it stands all the same. */
export function ContradictionsField(props: {
  contradictions: readonly Contradiction[];
  record: RecordDraft;
  errors: Problems;
  onChange: (changes: Partial<RecordDraft>) => void;
}) {
  const { record, errors } = props;
  if (props.contradictions.length === 0) return null;
  return (
    <>
      {props.contradictions.map(({ code, sentence }) => (
        <fieldset key={code} className={styles.contradiction}>
          <legend className={styles.sentence}>{sentence}</legend>
          <TextInput
            label="Why it stands"
            placeholder="Correct one of the two, or give the reason"
            value={record.overrides[code] ?? ""}
            onChange={(event) =>
              props.onChange({
                overrides: {
                  ...record.overrides,
                  [code]: event.currentTarget.value,
                },
              })
            }
            error={errors[`overrides.${code}`]?.replace(sentence, "").trim()}
          />
        </fieldset>
      ))}
    </>
  );
}
