import { Button, TextInput } from "@mantine/core";
import type { PrognosisPanel } from "../../../shared/domain/prognosis-views.ts";
import { KeyHint } from "../../ui/key-hint.tsx";
import { useKeep } from "./use-keep.ts";
import styles from "./prognosis.module.css";

/** Stores the answers of this moment for the board, with a note; says what was stored or why not. */
export function KeepForm(props: { caseId: string; prognosis: PrognosisPanel }) {
  const keeping = useKeep(props.caseId, props.prognosis);
  return (
    <>
      <form
        className={styles.keep}
        onSubmit={(event) => {
          event.preventDefault();
          keeping.keep();
        }}
      >
        <TextInput
          aria-label="Note to keep with it"
          placeholder="Note (optional)"
          size="xs"
          maxLength={400}
          value={keeping.note}
          onChange={(event) => keeping.setNote(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="xs"
          loading={keeping.isKeeping}
          rightSection={<KeyHint keys="Ctrl S" />}
        >
          Keep for the board
        </Button>
      </form>
      {keeping.refusal !== null && (
        <p className={styles.refusal} role="alert">
          {keeping.refusal}
        </p>
      )}
      <output className={styles.kept} title={keeping.kept ?? undefined}>
        {keeping.kept}
      </output>
    </>
  );
}
