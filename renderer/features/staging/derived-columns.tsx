import type { ReactNode } from "react";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { useChannel } from "../../app/queries.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { ComparisonsCard } from "./comparisons-card.tsx";
import { HistoryCard } from "./history-card.tsx";
import { LoadingCard } from "./loading-card.tsx";
import { ResultCard } from "./result-card.tsx";
import { StageGridCard } from "./stage-grid-card.tsx";
import type { StagingDraft } from "./staging-draft.ts";
import styles from "./staging.module.css";

/** The grid and the other editions in the middle, the answer and the record at the right; live on every change. */
export function DerivedColumns(props: {
  caseId: string;
  draft: StagingDraft;
  stagings: readonly StagingEvent[];
  standing: string;
  save: ReactNode;
}) {
  const { edition, classification, t, n, m } = props.draft;
  const derivation = useChannel(
    "staging.derive",
    { caseId: props.caseId, edition, classification, t, n, m },
    { keepPrevious: true, enabled: edition !== "" },
  );
  const history = <HistoryCard stagings={props.stagings} />;
  if (edition === "" || derivation.isError || derivation.data === undefined)
    return (
      <>
        <div className={styles.column}>
          {derivation.isError ? (
            <ErrorState
              error={derivation.error}
              onRetry={() => void derivation.refetch()}
            />
          ) : edition === "" ? (
            <EmptyState
              title="No edition chosen"
              text="A stage means nothing without its edition: choose it first."
            />
          ) : (
            <LoadingCard title="Stages still possible" />
          )}
        </div>
        <div className={styles.column}>{history}</div>
      </>
    );
  return (
    <>
      <div className={styles.column}>
        <StageGridCard derivation={derivation.data} draft={props.draft} />
        <ComparisonsCard
          comparisons={derivation.data.comparisons}
          current={edition}
        />
      </div>
      <div className={styles.column}>
        <ResultCard
          draft={props.draft}
          derivation={derivation.data}
          standing={props.standing}
          save={props.save}
        />
        {history}
      </div>
    </>
  );
}
