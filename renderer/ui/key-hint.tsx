import styles from "./key-hint.module.css";

/** The keys that do the same as the control beside it: "Ctrl S". */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd className={styles.hint}>{keys}</kbd>;
}
