import type { SnapshotComparison } from "../../../shared/domain/prognosis-record.ts";
import { formatInstant } from "../../../shared/format.ts";
import { asOf } from "../../../shared/prognosis-words.ts";
import { useChannel } from "../../app/queries.ts";
import { Card } from "../../ui/card.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { KeptTable } from "./kept-table.tsx";
import styles from "./kept.module.css";

/** What was kept for the board, newest first, each beside what today's rules and today's record give. */
export function KeptCard({ caseId }: { caseId: string }) {
  const history = useChannel("prognosis.history", { caseId });
  return (
    <Card title="Kept for the board" aside="newest first">
      {history.data === undefined ? (
        history.isError ? (
          <ErrorState
            title="What was kept could not be shown."
            error={history.error}
            onRetry={() => void history.refetch()}
          />
        ) : (
          <SkeletonBlock height="3rem" />
        )
      ) : history.data.snapshots.length === 0 ? (
        <p className={styles.muted}>
          Nothing yet. “Keep for the board” stores every answer with its inputs
          and rule versions, and sets it beside later ones here.
        </p>
      ) : (
        <ol className={styles.list}>
          {history.data.snapshots.map((one, at) => (
            <li key={one.snapshot.id}>
              <details open={at === 0}>
                <summary>
                  <Heading kept={one} />
                </summary>
                {one.snapshot.note !== "" && (
                  <p className={styles.note}>{one.snapshot.note}</p>
                )}
                <KeptTable rows={one.rows} />
              </details>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Heading({ kept: { snapshot, rows } }: { kept: SnapshotComparison }) {
  const changed = rows.filter(({ isSame }) => !isSame).length;
  return (
    <>
      <strong>{atText(snapshot.recordedAt)}</strong> by {snapshot.recordedBy},{" "}
      {asOf(snapshot.referenceOn)} ·{" "}
      {changed === 0
        ? "nothing differs today"
        : `${changed} of ${rows.length} differ today`}
      <span className={styles.muted}>
        {" "}
        · rules {snapshot.rulesVersion}, engine {snapshot.engineVersion}
      </span>
    </>
  );
}

function atText(instant: string): string {
  return formatInstant(instant, -new Date(instant).getTimezoneOffset());
}
