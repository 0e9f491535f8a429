import styles from "./import.module.css";
import { importRefusal } from "./words.ts";

/** Why an import did not happen, announced to screen readers. */
export function Refusal({ error }: { error: Error }) {
  return (
    <p className={styles.refusal} role="alert">
      {importRefusal(error)}
    </p>
  );
}
