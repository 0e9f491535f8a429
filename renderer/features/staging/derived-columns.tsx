import { useMemo } from "react";
import type { ReactNode } from "react";
import type { FieldProblem } from "../../../shared/domain/staging-views.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { ComparisonsCard } from "./comparisons-card.tsx";
import { LoadingCard } from "./loading-card.tsx";
import { ResultCard } from "./result-card.tsx";
import { refuseUnread } from "./shown-problems.ts";
import { StageGridCard } from "./stage-grid-card.tsx";
import type { LiveDerivation } from "./use-derivation.ts";
import styles from "./staging.module.css";

/**
 * The grid and the other systems in the middle, the answer and the record at the right; live on every change. What
 * is typed to save stays at its place while there is no answer.
 */
export function DerivedColumns(props: {
  live: LiveDerivation;
  /** What of the form cannot be read: the answer is then refused. */
  unread: readonly FieldProblem[];
  /** "live, not saved", or of which day it is. */
  standing: string;
  save: ReactNode;
  history: ReactNode;
}) {
  const { live, unread } = props;
  const answer = useMemo(
    () => live.answer && refuseUnread(live.answer, unread),
    [live.answer, unread],
  );
  return (
    <>
      <div className={styles.column}>
        {answer === undefined ? (
          <NoAnswer live={live} />
        ) : (
          <>
            <StageGridCard derivation={answer} />
            <ComparisonsCard derivation={answer} />
          </>
        )}
      </div>
      <div className={styles.column}>
        <ResultCard
          derivation={answer ?? null}
          standing={props.standing}
          save={props.save}
        />
        {props.history}
      </div>
    </>
  );
}

function NoAnswer({ live }: { live: LiveDerivation }) {
  if (live.error !== null)
    return <ErrorState error={live.error} onRetry={live.retry} />;
  if (live.isAsked) return <LoadingCard title="Stages still possible" />;
  return (
    <EmptyState
      title="No edition chosen"
      text="A stage means nothing without its edition: choose it first."
    />
  );
}
