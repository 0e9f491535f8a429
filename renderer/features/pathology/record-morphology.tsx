import { Button } from "@mantine/core";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import styles from "./pathology.module.css";

/** Puts the code of the subtype into a diagnosis that holds none, as a version of that section of its own. */
export function RecordMorphology(props: {
  file: Pick<CaseFile, "id" | "sections">;
  code: string;
}) {
  const { file, code } = props;
  const mutation = useChannelMutation("case.saveSection");
  const { version, body } = file.sections.diagnosis;
  return (
    <div className={styles.morphology}>
      <Button
        variant="default"
        size="compact-xs"
        loading={mutation.isPending}
        onClick={() =>
          mutation.mutate({
            caseId: file.id,
            section: "diagnosis",
            baseVersion: version,
            body: { ...body, icdO3Morphology: code },
          })
        }
      >
        Record {code} in the diagnosis
      </Button>
      {mutation.isError && (
        <p role="alert" className={styles.refused}>
          Not recorded. {errorSentence(mutation.error)}
        </p>
      )}
    </div>
  );
}
