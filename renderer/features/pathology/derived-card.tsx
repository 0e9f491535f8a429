import type { PathologyAssessment } from "../../../shared/contract/pathology.ts";
import type { Pathology } from "../../../shared/domain/pathology.ts";
import { gradeWords } from "../../../shared/pathology-words.ts";
import { Card } from "../../ui/card.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { AnswerBlock } from "./answer-block.tsx";
import styles from "./derived.module.css";

/** What the rules make of the form as it stands: notices first, then the grade, the score and the panel. */
export function DerivedCard(props: {
  assessment: PathologyAssessment | undefined;
  grade: Pathology["grade"];
  /** Labels of entries that cannot be read and are therefore missing to the rules. */
  unread: readonly string[];
}) {
  const { assessment, grade, unread } = props;
  return (
    <Card
      title="What follows from it"
      aside="live"
      scrolls
      className={styles.card}
    >
      {unread.length > 0 && (
        <p className={styles.open}>
          Not used, because it cannot be read: {unread.join(", ")}.
        </p>
      )}
      {assessment === undefined ? (
        <SkeletonBlock height="14rem" />
      ) : (
        <>
          <Notices title="To check" lines={assessment.notices} />
          <AnswerBlock
            title="Nuclear grade"
            answer={assessment.nuclearGrade}
            reported={
              grade === "not-recorded"
                ? "The report states no grade."
                : `As reported: ${gradeWords[grade].toLowerCase()}.`
            }
          />
          <AnswerBlock title="MWGS score" answer={assessment.mwgs} />
          <section className={styles.block} aria-label="Panel">
            <h3 className={styles.title}>Panel</h3>
            {assessment.panelNotes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </section>
        </>
      )}
    </Card>
  );
}

function Notices(props: { title: string; lines: readonly string[] }) {
  if (props.lines.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={props.title}>
      <h3 className={styles.title}>{props.title}</h3>
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{unbroken(line)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Dates and percentages stay on one line. */
function unbroken(text: string): string {
  return text
    .replaceAll(/(\d{2})-([A-Z][a-z]{2})-(\d{4})/gu, "$1\u2011$2\u2011$3")
    .replaceAll(" %", "\u00A0%");
}
