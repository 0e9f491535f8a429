import { memo } from "react";
import type {
  EditionComparison,
  StageDerivation,
} from "../../../shared/domain/staging-views.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import { stagesText } from "../../../shared/staging-words.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { ReasonText } from "./reason-text.tsx";
import { sameParts } from "./same-parts.ts";
import styles from "./comparisons.module.css";

const parts = [
  "comparisons",
  "edition",
  "stage",
  "possible",
  "categoriesText",
] as const;
type Shown = Pick<StageDerivation, (typeof parts)[number]>;

/** What every other edition and system calls the same findings, and the finding that makes it differ. */
export const ComparisonsCard = memo(function ComparisonsCard({
  derivation,
}: {
  derivation: Shown;
}) {
  const { comparisons } = derivation;
  return (
    <Card title="The same findings elsewhere" scrolls className={styles.card}>
      {comparisons.length === 0 ? (
        <p className={styles.reason}>Nothing to compare yet.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">System</th>
              <th scope="col">Stage</th>
              <th scope="col">Why it differs</th>
            </tr>
          </thead>
          <tbody>
            <ChosenRow derivation={derivation} />
            {comparisons.map((other) => (
              <ComparisonRow key={other.name} other={other} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}, sameParts(parts));

/** The system of the form itself, to read the others against. */
function ChosenRow({ derivation }: { derivation: Shown }) {
  const { edition, stage, possible, categoriesText } = derivation;
  const stages = stage === null ? possible : [stage];
  return (
    <tr>
      <th scope="row">{editionName(edition)}</th>
      <td>
        <strong className={stage === null ? styles.uncertain : undefined}>
          {stages.length === 0 ? "no stage" : stagesText(stages)}
        </strong>
        <span className={styles.categories}>{categoriesText}</span>
      </td>
      <td className={styles.reason}>chosen here</td>
    </tr>
  );
}

function ComparisonRow({ other }: { other: EditionComparison }) {
  return (
    <tr className={other.applicable ? undefined : styles.muted}>
      <th scope="row">
        {other.name}{" "}
        {other.inForce && (
          <Chip tone="accent" title="In force at diagnosis">
            in force
          </Chip>
        )}
      </th>
      <td>
        <StageOf other={other} />
      </td>
      <td className={styles.reason}>
        <ReasonText text={reasonOf(other)} of={other.name} />
      </td>
    </tr>
  );
}

/** The stage, or in short those still open; "not certain" where more is conceivable than the categories as carried. */
function comparedStages(other: EditionComparison): string {
  const { stages, conceivable, certain, noStage } = other;
  if (certain || conceivable.length === 0) return stagesText(stages);
  const isCarried = conceivable.join() !== stages.join();
  const none = noStage ? " or no stage" : "";
  return `${stagesText(conceivable)}${none}${isCarried ? ", not certain" : ""}`;
}

/** The reason without the name of the system, which stands at the left. */
function reasonOf({ name, reason }: EditionComparison): string {
  const start = `${name}: `;
  if (!reason.startsWith(start)) return reason;
  const rest = reason.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function StageOf({ other }: { other: EditionComparison }) {
  if (!other.applicable)
    return <span className={styles.note}>does not apply</span>;
  return (
    <>
      <strong className={other.certain ? undefined : styles.uncertain}>
        {comparedStages(other)}
      </strong>{" "}
      <VerificationMark level={other.verification} />
      {other.categories !== "" && (
        <span className={styles.categories}>{other.categories}</span>
      )}
    </>
  );
}
