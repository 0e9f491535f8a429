import type { PathologyAssessment } from "../../../shared/contract/pathology.ts";
import { BigAnswer } from "../../ui/big-answer.tsx";
import { TrailList } from "../../ui/trail-list.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./derived.module.css";

type Derived = PathologyAssessment["mwgs"];

/** One derived answer: the answer or those still possible, what decides, what is published, and why on one click. */
export function AnswerBlock(props: {
  title: string;
  answer: Derived;
  /** What the report itself says, to stand beside it. */
  reported?: string;
}) {
  const { title, answer } = props;
  const isDerived = answer.status === "ok" && answer.answer !== null;
  return (
    <section className={styles.block} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.answer}>
        <BigAnswer
          size="medium"
          answers={isDerived ? [answer.answer ?? ""] : answer.possible}
          certainty={isDerived ? "derived" : "possible"}
          none={
            answer.status === "not-applicable"
              ? "Does not apply"
              : "Cannot be derived"
          }
        />
      </div>
      {props.reported !== undefined && (
        <p className={styles.quiet}>{props.reported}</p>
      )}
      {answer.decision !== null && (
        <p className={styles.open}>{answer.decision}</p>
      )}
      {answer.warnings.map((warning) => (
        <p key={warning} className={styles.quiet}>
          {warning}
        </p>
      ))}
      {answer.status !== "not-applicable" && (
        <Survival survival={answer.survival} isDerived={isDerived} />
      )}
      {answer.trail.length > 0 && (
        <details className={styles.why}>
          <summary>Why</summary>
          <TrailList steps={answer.trail} />
          <p className={styles.quiet}>
            {[
              answer.survival.builtOn,
              `Rule ${answer.rule} ${answer.ruleVersion}.`,
            ]
              .filter((part) => part !== "")
              .join(" ")}
          </p>
        </details>
      )}
    </section>
  );
}

function Survival(props: {
  survival: Derived["survival"];
  isDerived: boolean;
}) {
  const { figures, note } = props.survival;
  return (
    <>
      {figures.length > 0 && (
        <ul className={styles.figures}>
          {figures.map((figure) => (
            <li
              key={figure.label}
              data-this={(props.isDerived && figure.isThisStage) || undefined}
            >
              {figure.label}{" "}
              <span className={styles.value}>
                {figure.value}{" "}
                <VerificationMark
                  level={figure.verification}
                  citation={figure.citation}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {note !== "" && <p className={styles.quiet}>{note}</p>}
    </>
  );
}
