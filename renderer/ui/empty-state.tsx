import type { ReactNode } from "react";
import styles from "./state.module.css";

/** Says that there is nothing here yet, why, and what to do next; `actions` are buttons. */
export function EmptyState(props: {
  title: string;
  text?: string;
  actions?: ReactNode;
  /** Centers in the space left, for a whole screen; else starts at the left, for a card. */
  center?: boolean;
}) {
  return (
    <div
      className={`${styles.state} ${props.center === true ? styles.center : ""}`}
    >
      <p className={styles.title}>{props.title}</p>
      {props.text !== undefined && <p className={styles.text}>{props.text}</p>}
      {props.actions !== undefined && (
        <div className={styles.actions}>{props.actions}</div>
      )}
    </div>
  );
}
