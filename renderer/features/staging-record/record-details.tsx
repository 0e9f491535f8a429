import { TextInput } from "@mantine/core";
import { useState } from "react";
import { underField } from "../../ui/under-field.ts";
import { DocumentsField } from "./documents-field.tsx";
import type { RecordDraft } from "./record-draft.ts";
import type { Problems } from "./save-errors.ts";
import styles from "./save-form.module.css";

/** Documents, the stage they state and who staged: behind one line until they are wanted. */
export function RecordDetails(props: {
  record: RecordDraft;
  errors: Problems;
  onChange: (changes: Partial<RecordDraft>) => void;
}) {
  const { record, errors, onChange } = props;
  const [isOpen, setOpen] = useState(isFilled(record));
  const isRefused = Object.keys(errors).some((path) =>
    /^(documents|recordedStage|stagedBy)/u.test(path),
  );
  return (
    <details
      className={styles.details}
      open={isOpen || isRefused}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Documents, stated stage, who staged</summary>
      <div className={styles.inner}>
        <DocumentsField
          documents={record.documents}
          errors={errors}
          onChange={(documents) => onChange({ documents })}
        />
        <div className={styles.pair}>
          <TextInput
            label="Stage stated in the documents"
            value={record.recordedStage}
            onChange={(event) =>
              onChange({ recordedStage: event.currentTarget.value })
            }
            {...underField("If any, as written: IIIB", errors["recordedStage"])}
          />
          <TextInput
            label="Staged by"
            value={record.stagedBy}
            onChange={(event) =>
              onChange({ stagedBy: event.currentTarget.value })
            }
            {...underField("Empty: you", errors["stagedBy"])}
          />
        </div>
      </div>
    </details>
  );
}

function isFilled(record: RecordDraft): boolean {
  return (
    record.documents.length > 0 ||
    record.recordedStage !== "" ||
    record.stagedBy !== ""
  );
}
