import type { SnapshotComparison } from "../../../shared/domain/prognosis-record.ts";
import { formatInstant } from "../../../shared/format.ts";
import { asOf } from "../../../shared/prognosis-words.ts";
import { KeptInputs } from "./kept-inputs.tsx";
import { KeptTable } from "./kept-table.tsx";
import styles from "./kept.module.css";

/** Kept moments, newest first, each to be opened; the newest of all is open. */
export function KeptList(props: {
  caseId: string;
  snapshots: readonly SnapshotComparison[];
  isNewest: boolean;
}) {
  return (
    <ol className={styles.list}>
      {props.snapshots.map((one, at) => (
        <li key={one.snapshot.id}>
          <details open={props.isNewest && at === 0}>
            <summary>
              <Heading kept={one} />
            </summary>
            {one.snapshot.note !== "" && (
              <p className={styles.note}>{one.snapshot.note}</p>
            )}
            <KeptTable rows={one.rows} />
            <KeptInputs caseId={props.caseId} snapshotId={one.snapshot.id} />
          </details>
        </li>
      ))}
    </ol>
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
