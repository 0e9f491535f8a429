import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { IndexView } from "../../../shared/domain/views.ts";
import { leafTerms } from "../../../shared/prognosis-words.ts";
import { BigAnswer } from "../../ui/big-answer.tsx";
import { Card } from "../../ui/card.tsx";
import { CodedText } from "../../ui/coded-text.tsx";
import { TrailList } from "../../ui/trail-list.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { InputsTable } from "./inputs-table.tsx";
import { PublishedTable } from "./published-table.tsx";
import { toldOnce } from "./told-once.ts";
import styles from "./prognosis.module.css";

/** Limits of this very patient come first in the list; these stay in sight. */
const limitsShown = 2;

/** One index: the group or the groups still possible, why, and everything needed to believe it or not. */
export function IndexCard(props: {
  index: IndexView;
  onRecord: (kind: ObservationKind) => void;
}) {
  const { index } = props;
  return (
    <Card title={index.name} aside={`rules ${index.ruleVersion}`}>
      <div className={styles.answer}>
        <Group index={index} />
        <VerificationMark
          level={index.verification}
          withText
          citation={index.citation}
        />
      </div>
      {index.groupDetail !== "" && (
        <p className={styles.detail}>
          <CodedText text={index.groupDetail} terms={leafTerms} />
        </p>
      )}
      {index.decisiveSentence !== null && (
        <p className={styles.decides}>
          <strong>What would change it.</strong> {index.decisiveSentence}
        </p>
      )}
      <Heeded index={index} />
      <InputsTable inputs={index.inputs} onRecord={props.onRecord} />
      <PublishedTable index={index} />
      <Standing index={index} />
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
          ? "Does not apply to this case"
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
      <More title="Warnings in full" points={inFull} />
    </div>
  );
}

function Standing({ index }: { index: IndexView }) {
  const { limits } = toldOnce(index);
  return (
    <div className={styles.standing}>
      <p>
        <strong>Derived in.</strong> {index.population} {index.citation}.
      </p>
      {limits.length > 0 && (
        <p>
          <strong>Limits.</strong> {limits.slice(0, limitsShown).join(" ")}
        </p>
      )}
      <div className={styles.mores}>
        <More title="Further limits" points={limits.slice(limitsShown)} />
        <More title="Validation in other series" points={index.validation} />
        {index.trail.length > 0 && (
          <details className={styles.more}>
            <summary>Steps of the derivation: {index.trail.length}</summary>
            <TrailList steps={index.trail} />
          </details>
        )}
      </div>
    </div>
  );
}

function More(props: { title: string; points: readonly string[] }) {
  if (props.points.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        {props.title}: {props.points.length}
      </summary>
      <ul>
        {props.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
