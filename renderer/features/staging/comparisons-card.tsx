import type { EditionComparison } from "../../../shared/domain/views.ts";
import { comparisonText, editionName } from "../../../shared/staging-words.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./comparisons.module.css";

/** The stage of the same tumor under the other editions, newest first, each with the reason for any change. */
export function ComparisonsCard(props: {
  comparisons: readonly EditionComparison[];
  current: string;
}) {
  const others = props.comparisons
    .filter(({ edition }) => edition !== props.current)
    .sort((left, right) => right.edition.localeCompare(left.edition));
  return (
    <Card
      title="The same tumor under other editions"
      scrolls
      className={styles.card}
    >
      {others.length === 0 ? (
        <p className={styles.reason}>Nothing to compare yet.</p>
      ) : (
        <ul className={styles.list}>
          {others.map((other) => (
            <Comparison key={other.edition} other={other} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Comparison({ other }: { other: EditionComparison }) {
  const { edition, categories, certain, inForce, verification, reason } = other;
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.edition}>{editionName(edition)}</span>
        <span>{categories}</span>
        <span>
          <strong className={certain ? undefined : styles.uncertain}>
            {comparisonText(other)}
          </strong>{" "}
          <VerificationMark level={verification} />
        </span>
        {inForce && <Chip tone="accent">in force at diagnosis</Chip>}
      </div>
      <p className={styles.reason}>{reason}</p>
    </li>
  );
}
