import type { ReactNode } from "react";
import type { PeritonealDerivation } from "../../../shared/domain/staging-views.ts";
import { BigAnswer } from "../../ui/big-answer.tsx";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { TrailList } from "../../ui/trail-list.tsx";
import { Warnings } from "./kusamura-card.tsx";
import { pciRange } from "./pci-words.ts";
import { SurvivalLines } from "./survival-lines.tsx";
import styles from "./result.module.css";

/**
 * The index and the proposed stage with reasons, warnings and survival and, below, the way to store them, which
 * stays at its place while there is no answer.
 */
export function PeritonealResult(props: {
  derivation: PeritonealDerivation | undefined;
  standing: string;
  save: ReactNode;
}) {
  const { derivation } = props;
  return (
    <Card title="Result" aside={props.standing} className={styles.card}>
      <section
        className={styles.scroll}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1 asks for it where content scrolls
        tabIndex={0}
        aria-label="Derivation"
      >
        {derivation === undefined ? (
          <p className={styles.small}>No answer yet.</p>
        ) : (
          <Derived derivation={derivation} />
        )}
      </section>
      {props.save}
    </Card>
  );
}

function Derived({ derivation }: { derivation: PeritonealDerivation }) {
  const { decision } = derivation;
  return (
    <>
      <Answer derivation={derivation} />
      {derivation.ccMeaning !== null && <p>{derivation.ccMeaning}</p>}
      {decision !== null && (
        <output className={styles.decides}>
          <strong>{decision.title}</strong> {decision.sentence}
        </output>
      )}
      <Warnings warnings={saidOf(derivation)} />
      <h3 className={styles.heading}>Survival by stage</h3>
      <SurvivalLines survival={derivation.survival} />
      {derivation.trail.length > 0 && (
        <h3 className={styles.heading}>How it was derived</h3>
      )}
      <TrailList steps={derivation.trail} />
    </>
  );
}

function Answer({ derivation }: { derivation: PeritonealDerivation }) {
  const { pci, stage, possible } = derivation;
  const range = pciRange(pci);
  return (
    <div className={styles.answer}>
      <span className={styles.word}>PCI</span>
      <BigAnswer
        answers={range === null ? [] : [range]}
        certainty={pci.value === null ? "possible" : "derived"}
        none="not added up"
        size="medium"
      />
      {(stage !== null || possible.length > 0) && (
        <span className={styles.word}>Stage</span>
      )}
      <BigAnswer
        answers={stage === null ? possible : [stage]}
        certainty={stage === null ? "possible" : "derived"}
        none="No stage can be derived"
      />
      <span className={styles.categories}>{derivation.categoriesText}</span>
      <Chip tone="accent">Yan 2011, proposed</Chip>
    </div>
  );
}

/** The warnings; of a refused entry the sentences that stand at its fields, so that both say the same. */
function saidOf({
  status,
  warnings,
  problems,
}: PeritonealDerivation): readonly string[] {
  return status === "invalid"
    ? problems.map(({ message }) => message)
    : warnings;
}
