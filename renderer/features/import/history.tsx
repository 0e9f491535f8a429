import type { ImportBatch } from "../../../shared/contract/imports.ts";
import { formatInstant } from "../../../shared/format.ts";
import { useChannel } from "../../app/queries.ts";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import styles from "./import.module.css";
import { UndoButton } from "./undo-button.tsx";
import { countOf } from "./words.ts";

/** Every batch so far, with its undo or the reason why it cannot be undone. */
export function History() {
  const list = useChannel("import.list", {});
  return (
    <Card title="Imports so far" className={styles.fill}>
      {list.isPending && <SkeletonBlock height="6rem" />}
      {list.isError && (
        <ErrorState
          title="The imports could not be listed."
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      )}
      {list.data !== undefined &&
        (list.data.batches.length === 0 ? (
          <EmptyState title="Nothing was imported yet." />
        ) : (
          <div className={styles.scroll}>
            <Batches batches={list.data.batches} />
          </div>
        ))}
    </Card>
  );
}

function Batches({ batches }: { batches: readonly ImportBatch[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Source</th>
          <th scope="col">Files</th>
          <th scope="col">Cases</th>
          <th scope="col">By</th>
          <th scope="col">Undo</th>
        </tr>
      </thead>
      <tbody>
        {batches.map((batch) => (
          <tr key={batch.id}>
            <td className={styles.nowrap}>{atText(batch.at)}</td>
            <td className={styles.nowrap}>{batch.preset}</td>
            <td>{batch.files.join(", ")}</td>
            <td className={styles.nowrap}>
              {countOf(batch.cases, "case")}
              {batch.skipped > 0 && (
                <span className={styles.text}> ({batch.skipped} known)</span>
              )}
            </td>
            <td className={styles.nowrap}>{batch.by}</td>
            <td>
              <Undo batch={batch} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Undo({ batch }: { batch: ImportBatch }) {
  if (batch.undoneAt !== null)
    return <span className={styles.text}>Undone {atText(batch.undoneAt)}</span>;
  if (batch.undoRefusal !== null)
    return <span className={styles.text}>{batch.undoRefusal}</span>;
  return <UndoButton batch={batch} />;
}

function atText(instant: string): string {
  return formatInstant(instant, -new Date(instant).getTimezoneOffset());
}
