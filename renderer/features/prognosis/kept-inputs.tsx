import { useState } from "react";
import type {
  StoredIndex,
  StoredInput,
} from "../../../shared/domain/prognosis-record.ts";
import { formatDate } from "../../../shared/format.ts";
import { useChannel } from "../../app/queries.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import styles from "./kept.module.css";

interface Kept {
  caseId: string;
  snapshotId: string;
}

/** The inputs of every index as they were kept, read when they are opened. */
export function KeptInputs(props: Kept) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.inputs}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Inputs as kept</summary>
      {isOpen && <Inputs {...props} />}
    </details>
  );
}

function Inputs(kept: Kept) {
  const snapshot = useChannel("prognosis.snapshot", { ...kept });
  if (snapshot.data !== undefined)
    return <InputsTable indices={snapshot.data.indices} />;
  return snapshot.isError ? (
    <ErrorState
      title="The kept inputs could not be shown."
      error={snapshot.error}
      onRetry={() => void snapshot.refetch()}
    />
  ) : (
    <SkeletonBlock height="3rem" />
  );
}

function InputsTable({ indices }: { indices: readonly StoredIndex[] }) {
  return (
    <table className={styles.table} aria-label="Inputs as kept">
      <thead>
        <tr>
          <th scope="col">Index</th>
          <th scope="col">Input</th>
          <th scope="col">Value</th>
          <th scope="col">Date</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      {indices.map(({ rule, name, inputs, warnings }) => (
        <tbody key={rule}>
          {inputs.map((input, at) => (
            <tr key={input.name}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={inputs.length}>
                  {name}
                </th>
              )}
              <td>{input.label}</td>
              <td>{keptValue(input)}</td>
              <td>{input.on === null ? "" : formatDate(input.on)}</td>
              <td>{input.source}</td>
            </tr>
          ))}
          {warnings.map((warning) => (
            <tr key={warning}>
              <td>Warning</td>
              <td colSpan={4} className={styles.muted}>
                {warning}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The value as it was kept, and why the rule was not given it where it was not. */
export function keptValue({
  display,
  used,
  state,
}: Pick<StoredInput, "display" | "used" | "state">): string {
  if (display === null) return "not recorded";
  if (used !== null) return display;
  return state === "stale"
    ? `${display} (too old, not used)`
    : `${display} (not used)`;
}
