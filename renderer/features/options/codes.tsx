import styles from "./plot-table.module.css";

const levelOfEvidence = "level of evidence as the source prints it";

/** The column head "LOE", spelled out on hover. */
export function LoeHeading() {
  return <abbr title={`LOE: ${levelOfEvidence}`}>LOE</abbr>;
}

/** What the codes in the tables mean, where they are first met. */
export function CodeLegend() {
  return (
    <span className={styles.legend}>
      <span>LOE: {levelOfEvidence}</span>
      <span>
        F01 and the like: a doubt about a printed figure, press to read
      </span>
    </span>
  );
}
