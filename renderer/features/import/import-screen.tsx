import { Button, Progress as ProgressBar } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ImportBatch } from "../../../shared/contract/imports.ts";
import { formatNumber } from "../../../shared/format.ts";
import { Card } from "../../ui/card.tsx";
import { useFocusOnMount } from "../../ui/use-focus-on-mount.ts";
import { History } from "./history.tsx";
import styles from "./import.module.css";
import { Preview } from "./preview.tsx";
import { Refusal } from "./refusal.tsx";
import { UndoButton } from "./undo-button.tsx";
import { useImport, type Progress } from "./use-import.ts";
import { countOf } from "./words.ts";

/** Brings cases in from files: choose, look, then all or nothing; a batch can be taken back. */
export function ImportScreen() {
  const { step, start, write, cancel, reset } = useImport();
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>Import</h1>
      {step.at === "start" && <Start error={step.error} onChoose={start} />}
      {step.at === "reading" && (
        <Working
          title="Reading the files"
          progress={step.progress}
          onCancel={cancel}
        />
      )}
      {step.at === "writing" && (
        <Working
          title="Writing the cases"
          progress={step.progress}
          onCancel={cancel}
        />
      )}
      {step.at === "preview" && (
        <Preview
          preview={step.preview}
          error={step.error}
          onImport={() => write(step.preview)}
          onDiscard={reset}
        />
      )}
      {step.at === "done" && <Done batch={step.batch} onMore={reset} />}
      {(step.at === "start" || step.at === "done") && <History />}
    </div>
  );
}

function Start(props: { error: Error | null; onChoose: () => void }) {
  const choose = useFocusOnMount<HTMLButtonElement>();
  return (
    <Card title="Files">
      <p className={styles.text}>
        Choose the files of one source together: the cohort tables of the
        TCGA-MESO study as CSV. They are read and checked first; you see what
        would be added before anything is written.
      </p>
      {props.error !== null && <Refusal error={props.error} />}
      <div className={styles.actions}>
        <Button ref={choose} onClick={props.onChoose}>
          {props.error === null ? "Choose files…" : "Choose other files…"}
        </Button>
      </div>
    </Card>
  );
}

function Working(props: {
  title: string;
  progress: Progress | null;
  onCancel: () => void;
}) {
  const { progress } = props;
  const percent =
    progress === null || progress.total === 0
      ? 0
      : (100 * progress.done) / progress.total;
  return (
    <Card title={props.title}>
      <div className={styles.working}>
        <output>
          {progress === null
            ? "Waiting for the files"
            : `${progress.phase}: ${formatNumber(progress.done)} of ${formatNumber(progress.total)}`}
        </output>
        <ProgressBar value={percent} aria-label={props.title} />
        <div className={styles.actions}>
          <Button variant="default" onClick={props.onCancel}>
            Cancel
          </Button>
          <span className={styles.text}>Nothing is kept when you cancel.</span>
        </div>
      </div>
    </Card>
  );
}

function Done({ batch, onMore }: { batch: ImportBatch; onMore: () => void }) {
  return (
    <Card title="Imported" stripe>
      <output className={styles.lead}>
        {countOf(batch.cases, "case")} added
        {batch.skipped > 0 &&
          `; ${countOf(batch.skipped, "known case")} left as before`}
        .
      </output>
      <div className={styles.actions}>
        <Button
          renderRoot={(root) => (
            <Link
              to="/worklist"
              search={{ sort: "updated", desc: true }}
              {...root}
            />
          )}
        >
          Show in worklist
        </Button>
        <Button variant="default" onClick={onMore}>
          Import more
        </Button>
        <UndoButton batch={batch} onUndone={onMore} />
      </div>
    </Card>
  );
}
