import type { ReactNode } from "react";
import styles from "./definition-list.module.css";

/** Label and value pairs in two columns; a null value is a gap and says so in amber. */
export function DefinitionList(props: {
  rows: readonly { label: string; value: ReactNode; missing?: string }[];
}) {
  return (
    <dl className={styles.list}>
      {props.rows.map((row) => (
        <DefinitionRow key={row.label} {...row} />
      ))}
    </dl>
  );
}

function DefinitionRow(props: {
  label: string;
  value: ReactNode;
  missing?: string;
}) {
  return (
    <>
      <dt>{props.label}</dt>
      <dd>
        {props.value === null || props.value === "" ? (
          <span className={styles.missing}>
            {props.missing ?? "not recorded"}
          </span>
        ) : (
          props.value
        )}
      </dd>
    </>
  );
}
