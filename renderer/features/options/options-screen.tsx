import type { SummaryView } from "../../../shared/domain/views.ts";
import { useChannel } from "../../app/queries.ts";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { CaseChips } from "./case-chips.tsx";
import { CaveatNotice } from "./caveat-notice.tsx";
import { CrossTrialBox } from "./cross-trial-box.tsx";
import { EvidenceAge } from "./evidence-age.tsx";
import { EvidenceTable } from "./evidence-table.tsx";
import { ForestTable } from "./forest-table.tsx";
import { MediansTable } from "./medians-table.tsx";
import styles from "./options.module.css";

/** First-line regimens on their own trials' evidence: hazard ratios, medians, every figure, and what is doubted. */
export function OptionsScreen({ summary }: { summary: SummaryView }) {
  const evidence = useChannel("evidence.firstLine", {});
  if (evidence.isError)
    return (
      <ErrorState
        title="The evidence could not be read."
        error={evidence.error}
        onRetry={() => void evidence.refetch()}
      />
    );
  const view = evidence.data;
  const charted = view?.trials.filter((trial) => trial.placement === "chart");
  return (
    <div className={styles.screen} aria-busy={view === undefined}>
      <header className={styles.head}>
        <CaseChips summary={summary} />
        {view !== undefined && <EvidenceAge view={view} />}
      </header>
      <CaveatNotice file={summary.file} />
      {view === undefined || charted === undefined ? (
        <Card title="Hazard ratio for death">
          <SkeletonBlock height="18rem" />
        </Card>
      ) : charted.length === 0 ? (
        <EmptyState
          title="No first-line trial in the library"
          text="The evidence library of this version holds no first-line trial for pleural disease."
        />
      ) : (
        <>
          <Card>
            <div className={styles.scroll}>
              <ForestTable trials={charted} />
            </div>
          </Card>
          <Card>
            <div className={styles.scroll}>
              <MediansTable trials={charted} />
            </div>
          </Card>
          <Card>
            <div className={styles.scroll}>
              <EvidenceTable
                trials={view.trials}
                generalFlags={view.generalFlags}
              />
            </div>
          </Card>
          <CrossTrialBox view={view} />
        </>
      )}
    </div>
  );
}
