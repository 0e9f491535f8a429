import type { PeritonealDerivation } from "../../../shared/domain/staging-views.ts";
import { BigAnswer } from "../../ui/big-answer.tsx";
import { Card } from "../../ui/card.tsx";
import { TrailList } from "../../ui/trail-list.tsx";
import { SurvivalLines } from "./survival-lines.tsx";
import styles from "./result.module.css";

const title = "Ki-67 and PCI subset (Kusamura)";

/** The Ki-67 and PCI subset with the recorded Ki-67 it was read from. */
export function KusamuraCard(props: {
  kusamura: PeritonealDerivation["kusamura"];
  /** True while an entry of the index is refused: then no subset is shown. */
  isRefused: boolean;
}) {
  const { kusamura, isRefused } = props;
  if (isRefused)
    return (
      <Card title={title} className={styles.subset}>
        <p className={styles.small}>{kusamura.inputs}</p>
        <p>No subset while an entry of the index is refused.</p>
      </Card>
    );
  const answers =
    kusamura.subset === null ? kusamura.possible : [kusamura.subset];
  return (
    <Card title={title} scrolls className={styles.subset}>
      <div className={styles.answer}>
        {answers.length > 0 && <span className={styles.word}>Subset</span>}
        <BigAnswer
          answers={answers}
          certainty={kusamura.subset === null ? "possible" : "derived"}
          none="No subset can be derived"
          size="medium"
        />
      </div>
      <p className={styles.small}>{kusamura.inputs}</p>
      <Warnings warnings={kusamura.warnings} />
      <SurvivalLines survival={kusamura.survival} />
      <TrailList steps={kusamura.trail} />
    </Card>
  );
}

/** Warnings of a derivation, each once. */
export function Warnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.warnings}>
      {[...new Set(warnings)].map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
}
