import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { useChannel } from "../../app/queries.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { inForceWithReason } from "./edition-reason.ts";
import { HistoryCard } from "./history-card.tsx";
import { StagingForm } from "./staging-form.tsx";
import { newestFirst } from "./use-staging-draft.ts";
import styles from "./staging.module.css";

/** Stages a case: what was found, which stages are still possible, the answer and its reasons. */
export function StagingScreen({ summary }: { summary: SummaryView }) {
  const stagings = newestFirst(summary.file.stagings);
  const reason = useWhyNoTnm(summary.file.id);
  if (reason !== null)
    return <NotApplicable reason={reason} stagings={stagings} />;
  return (
    <StagingForm
      key={summary.file.id}
      summary={summary}
      inForce={inForceWithReason(summary.file.sections.diagnosis.body)}
      stagings={stagings}
    />
  );
}

/** Why this disease has no TNM, in the rules' words; null when it has one, and while that is asked. */
function useWhyNoTnm(caseId: string): string | null {
  const answer = useChannel("staging.derive", {
    caseId,
    edition: "9",
    classification: "clinical",
    t: null,
    n: null,
    m: null,
  });
  return answer.data?.status === "not-applicable"
    ? answer.data.warnings.join(" ")
    : null;
}

function NotApplicable(props: {
  reason: string;
  stagings: readonly StagingEvent[];
}) {
  return (
    <div className={styles.notApplicable}>
      <EmptyState title="No TNM stage for this disease" text={props.reason} />
      {props.stagings.length > 0 && <HistoryCard stagings={props.stagings} />}
    </div>
  );
}
