import type { WorklistRow } from "../../../shared/domain/case-file.ts";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { columns } from "./columns.tsx";
import styles from "./worklist.module.css";

/** The element id of a row, by which the table names its active row. */
export function rowId(index: number): string {
  return `worklist-row-${index}`;
}

/** One case; a place of the same size while its page is on the way. */
export function CaseRow(props: {
  row: WorklistRow | undefined;
  index: number;
  top: number;
  selected: boolean;
  onOpen: () => void;
}) {
  const { row } = props;
  if (row === undefined) return <WaitingRow top={`${props.top}px`} />;
  return (
    <tr
      id={rowId(props.index)}
      className={styles.row}
      style={{ transform: `translateY(${props.top}px)` }}
      aria-rowindex={props.index + 2}
      aria-selected={props.selected}
    >
      {columns.map((column) => (
        <td key={column.label} className={styles.cell}>
          {column.cell(row, props.onOpen)}
        </td>
      ))}
    </tr>
  );
}

/** A row that is not there yet. */
export function WaitingRow({ top }: { top: string }) {
  return (
    <tr
      className={styles.row}
      style={{ transform: `translateY(${top})` }}
      aria-hidden="true"
    >
      {columns.map((column) => (
        <td key={column.label}>
          <SkeletonBlock width="70%" height="0.7rem" />
        </td>
      ))}
    </tr>
  );
}
