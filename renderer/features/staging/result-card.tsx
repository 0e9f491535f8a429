import type { ReactNode } from "react";
import type { StageDerivation } from "../../../shared/domain/views.ts";
import { categoriesText } from "../../../shared/staging-words.ts";
import { BigAnswer } from "../../ui/big-answer.tsx";
import { Card } from "../../ui/card.tsx";
import { TrailList } from "../../ui/trail-list.tsx";
import type { StagingDraft } from "./staging-draft.ts";
import styles from "./result.module.css";

/** The answer with its reasons and warnings and, below, the way to store it. */
export function ResultCard(props: {
  draft: StagingDraft;
  derivation: StageDerivation;
  standing: string;
  save: ReactNode;
}) {
  const { draft, derivation } = props;
  const isDerived = derivation.status === "ok" && derivation.stage !== null;
  return (
    <Card title="Result" aside={props.standing} className={styles.card}>
      <div className={styles.scroll}>
        <div className={styles.answer}>
          {(isDerived || derivation.possible.length > 0) && (
            <span className={styles.stageWord}>Stage</span>
          )}
          <BigAnswer
            answers={isDerived ? [derivation.stage ?? ""] : derivation.possible}
            certainty={isDerived ? "derived" : "possible"}
            none="No stage can be derived"
          />
          <span className={styles.categories}>{categoriesText(draft)}</span>
        </div>
        <TrailList steps={derivation.trail} />
        {derivation.warnings.length > 0 && (
          <>
            <h3 className={styles.heading}>Warnings</h3>
            <ul className={styles.warnings}>
              {derivation.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {props.save}
    </Card>
  );
}
