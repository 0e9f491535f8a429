import type { SummaryView } from "../../../shared/domain/views.ts";
import { useChannel } from "../../app/queries.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { DescribedStaging } from "../staging-described/index.ts";
import { PeritonealStaging } from "../staging-peritoneal/index.ts";
import { inForceWithReason } from "./edition-reason.ts";
import { LoadingCard } from "./loading-card.tsx";
import { StagingForm } from "./staging-form.tsx";

/** Stages a case in the form its disease needs: pleural, peritoneal, or in words where no TNM exists. */
export function StagingScreen({ summary }: { summary: SummaryView }) {
  const { id, stagings, sections } = summary.file;
  const needed = useChannel("staging.formFor", { caseId: id });
  if (needed.isError)
    return (
      <ErrorState error={needed.error} onRetry={() => void needed.refetch()} />
    );
  if (needed.data === undefined) return <LoadingCard title="Findings" />;
  const { form, reason, recordInstead } = needed.data;
  const other = {
    summary,
    stagings,
    reason,
    recordInstead,
  };
  switch (form) {
    case "pleural":
      return (
        <StagingForm
          key={id}
          summary={summary}
          inForce={inForceWithReason(sections.diagnosis.body)}
        />
      );
    case "peritoneal":
      return <PeritonealStaging key={id} {...other} />;
    default:
      return (
        <DescribedStaging
          key={id}
          {...other}
          contradictions={needed.data.contradictions}
        />
      );
  }
}
