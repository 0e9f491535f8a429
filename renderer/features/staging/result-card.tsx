import type { ReactNode } from "react";
import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { answersOf } from "../../../shared/staging-words.ts";
import { BigAnswer } from "../../ui/big-answer.tsx";
import { Card } from "../../ui/card.tsx";
import { TrailList } from "../../ui/trail-list.tsx";
import { ownWarnings, restNegativeText } from "./result-text.ts";
import { SurvivalNote } from "./survival-note.tsx";
import styles from "./result.module.css";

/** The answer with its reasons, warnings and published survival and, below, the way to store it, answer or none. */
export function ResultCard(props: {
  derivation: StageDerivation | null;
  standing: string;
  save: ReactNode;
}) {
  const { derivation } = props;
  return (
    <Card title="Result" aside={props.standing} className={styles.card}>
      <div className={styles.scroll}>
        {derivation === null ? (
          <p className={styles.source}>No answer yet.</p>
        ) : (
          <Derived derivation={derivation} />
        )}
      </div>
      {props.save}
    </Card>
  );
}

function Derived({ derivation }: { derivation: StageDerivation }) {
  return (
    <>
      <Answer derivation={derivation} />
      <Sentences
        title="Not accepted"
        tone={styles.refused}
        sentences={derivation.problems.map(({ message }) => message)}
      />
      <TrailList steps={derivation.trail} />
      <Sentences
        title="Warnings"
        tone={styles.warnings}
        sentences={ownWarnings(derivation)}
      />
      <SurvivalNote survival={derivation.survival} />
    </>
  );
}

function Answer({ derivation }: { derivation: StageDerivation }) {
  const { stage, possible, status, categoriesText } = derivation;
  const isDerived = status === "ok" && stage !== null;
  const ifRestNegative = restNegativeText(derivation);
  return (
    <>
      <div className={styles.answer}>
        {(isDerived || possible.length > 0) && (
          <span className={styles.stageWord}>Stage</span>
        )}
        <BigAnswer
          answers={
            isDerived
              ? [stage]
              : answersOf({ stages: possible, certainty: "possible" })
          }
          certainty={isDerived ? "derived" : "possible"}
          none="No stage can be derived"
        />
        <span className={styles.categories}>{categoriesText}</span>
      </div>
      {ifRestNegative !== null && (
        <p className={styles.restNegative}>{ifRestNegative}</p>
      )}
    </>
  );
}

function Sentences(props: {
  title: string;
  tone: string | undefined;
  sentences: readonly string[];
}) {
  if (props.sentences.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{props.title}</h3>
      <ul className={props.tone}>
        {props.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
