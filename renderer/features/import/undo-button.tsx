import { Button, Group, Modal, Text } from "@mantine/core";
import { useState } from "react";
import type { ImportBatch } from "../../../shared/contract/imports.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import styles from "./import.module.css";
import { countOf } from "./words.ts";

/** Takes a whole batch back after a question. */
export function UndoButton(props: {
  batch: ImportBatch;
  onUndone?: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const undo = useChannelMutation("import.undo");
  const confirm = (): void =>
    undo.mutate(
      { batchId: props.batch.id },
      {
        onSuccess: () => {
          setAsking(false);
          props.onUndone?.();
        },
      },
    );
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Undo…
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title="Undo this import?"
      >
        <Text>
          The {countOf(props.batch.cases, "case")} of this batch leave the
          worklist. The files can be imported again. The audit trail keeps a
          line of both.
        </Text>
        {undo.isError && (
          <p className={styles.refusal} role="alert">
            {errorSentence(undo.error)}
          </p>
        )}
        <Group justify="flex-end" mt="md">
          <Button
            variant="default"
            data-autofocus
            onClick={() => setAsking(false)}
          >
            Keep the cases
          </Button>
          <Button color="red" loading={undo.isPending} onClick={confirm}>
            Undo the import
          </Button>
        </Group>
      </Modal>
    </>
  );
}
