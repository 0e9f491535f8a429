import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { useChannel } from "../../app/queries.ts";
import { Card } from "../../ui/card.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { newestInUse } from "../staging-record/index.ts";
import { PeritonealForm } from "./peritoneal-form.tsx";
import styles from "./screen.module.css";

/** Stages peritoneal disease: the index by region, nodes and metastasis, and what follows from them. */
export function PeritonealStaging(props: {
  summary: SummaryView;
  stagings: StagingEvent[];
  reason: string;
  recordInstead: string[];
}) {
  const guide = useChannel("staging.peritonealGuide", {});
  if (guide.isError)
    return (
      <ErrorState error={guide.error} onRetry={() => void guide.refetch()} />
    );
  if (guide.data === undefined)
    return (
      <div className={styles.screen}>
        <Card title="Peritoneal cancer index">
          <SkeletonBlock height="30rem" />
        </Card>
      </div>
    );
  return (
    <PeritonealForm
      key={props.summary.file.id}
      {...props}
      guide={guide.data}
      newest={newestInUse(
        props.stagings,
        props.summary.file.sections.diagnosis.body.diagnosedOn,
        ({ sheet }) => sheet?.kind === "peritoneal",
      )}
    />
  );
}
