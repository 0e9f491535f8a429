import { Link } from "@tanstack/react-router";
import type { IndexView } from "../../../shared/domain/prognosis-views.ts";
import { detailBeside, leafTerms } from "../../../shared/prognosis-words.ts";
import { BigAnswer } from "../../ui/big-answer.tsx";
import { Card } from "../../ui/card.tsx";
import { CodedText } from "../../ui/coded-text.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { MorePoints } from "./more-points.tsx";
import { toldOnce } from "./told-once.ts";
import styles from "./prognosis.module.css";

/** The group or the groups still possible with the text of the rule beside it, what decides, and what to heed. */
export function AnswerCard({ index }: { index: IndexView }) {
  const detail = detailBeside(index);
  return (
    <Card
      title={index.title}
      stripe
      aside={
        <>
          rules {index.ruleVersion} ·{" "}
          <Link
            to="/rules"
            search={{ rule: index.rule }}
            className={styles.link}
          >
            Open this rule
          </Link>
        </>
      }
    >
      <div className={styles.answer}>
        <Group index={index} />
        {index.group !== null && !index.isShownOnly && (
          <VerificationMark
            level={index.verification}
            checked={index.checked}
            withText
            citation={index.citation}
          />
        )}
        {detail !== "" && (
          <p className={styles.leaf}>
            <CodedText text={detail} terms={leafTerms} />
          </p>
        )}
      </div>
      {index.isShownOnly && (
        <p className={styles.aside}>
          A value to see; it places nobody in a group.
        </p>
      )}
      {index.decisiveSentence !== null && (
        <p className={styles.decides}>{index.decisiveSentence}</p>
      )}
      <Heeded index={index} />
    </Card>
  );
}

function Group({ index }: { index: IndexView }) {
  if (index.group !== null)
    return (
      <BigAnswer
        answers={[index.group]}
        certainty="derived"
        none=""
        size="medium"
      />
    );
  return (
    <BigAnswer
      answers={index.possibleGroups}
      certainty="possible"
      size="medium"
      none={
        index.status === "not-applicable"
          ? "No group for this patient"
          : "Cannot be computed"
      }
    />
  );
}

/** What must stand beside the group, in short; the full warnings are one step away, or here when nothing is short. */
function Heeded({ index }: { index: IndexView }) {
  const { heeded, inFull } = toldOnce(index);
  if (heeded.length === 0) return null;
  return (
    <div className={styles.warnings}>
      <ul>
        {heeded.map((sentence) => (
          <li key={sentence}>
            <CodedText text={sentence} terms={leafTerms} />
          </li>
        ))}
      </ul>
      <MorePoints title="Warnings in full" points={inFull} />
    </div>
  );
}
