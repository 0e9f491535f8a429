import type { ReactNode } from "react";
import styles from "./plot-table.module.css";

/** What the kinds of whisker and symbol mean. */
export function IntervalLegend({ arms = false }: { arms?: boolean }) {
  return (
    <span className={styles.legend}>
      {arms && (
        <>
          <Sample text="tested arm">
            <rect x="12" y="3" width="8" height="8" className={styles.filled} />
          </Sample>
          <Sample text="control arm">
            <circle cx="16" cy="7" r="4" className={styles.hollow} />
          </Sample>
        </>
      )}
      <Sample text="95 % interval">
        <path d="M2 7 H30 M2 3 V11 M30 3 V11" className={styles.line} />
      </Sample>
      <Sample text="95 % assumed, level not printed">
        <path d="M2 7 H30" className={`${styles.line} ${styles.longDashes}`} />
        <path d="M2 3 V11 M30 3 V11" className={styles.line} />
      </Sample>
      <Sample text="other level">
        <path d="M2 7 H30" className={`${styles.line} ${styles.dashes}`} />
        <path d="M2 3 V11 M30 3 V11" className={styles.line} />
      </Sample>
      <Sample text="point alone: interval not published">
        <rect x="12" y="3" width="8" height="8" className={styles.filled} />
      </Sample>
    </span>
  );
}

function Sample({ text, children }: { text: string; children: ReactNode }) {
  return (
    <span className={styles.sample}>
      <svg width="32" height="14" aria-hidden="true">
        {children}
      </svg>
      {text}
    </span>
  );
}
