import type { PrognosisPanel } from "../../../shared/domain/prognosis-views.ts";
import { asOf } from "../../../shared/prognosis-words.ts";
import { useChannel } from "../../app/queries.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { RecordValueDialog } from "../record-value/index.ts";
import { AgreementCard } from "./agreement-card.tsx";
import { useChosenIndex } from "./chosen-index.ts";
import { GlanceList } from "./glance-list.tsx";
import { IndexDetail } from "./index-detail.tsx";
import { KeepForm } from "./keep-form.tsx";
import { KeptCard } from "./kept-card.tsx";
import { NotApplicableCard } from "./not-applicable-card.tsx";
import { useRecording } from "./use-recording.ts";
import { useStickyColumn } from "./use-sticky-column.ts";
import styles from "./prognosis.module.css";

/** The prognosis panel of a case, as soon as its indices are there. */
export function PrognosisScreen({ caseId }: { caseId: string }) {
  const view = useChannel("prognosis.view", { caseId });
  if (view.data !== undefined)
    return <Panel caseId={caseId} prognosis={view.data} />;
  return view.isError ? (
    <ErrorState error={view.error} onRetry={() => void view.refetch()} />
  ) : (
    <SkeletonBlock height="24rem" />
  );
}

/** Every index that applies at a glance, where they agree, one of them in full, and what was kept for the board. */
function Panel(props: { caseId: string; prognosis: PrognosisPanel }) {
  const { caseId, prognosis } = props;
  const { indices, referenceOn, referenceReason } = prognosis;
  const [index, choose] = useChosenIndex(indices);
  const { recording, open, close, comeBack } = useRecording(prognosis);
  const column = useStickyColumn();
  if (index === undefined)
    return (
      <EmptyState
        title="No prognostic index for this disease"
        text={referenceReason}
      />
    );
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <p className={styles.reference}>
          Inputs <strong>{asOf(referenceOn)}</strong>
          {referenceReason === "" ? "." : `: ${referenceReason}`} A group says
          how patients of its study fared; it supports, and does not replace,
          judgement.
        </p>
        <KeepForm caseId={caseId} prognosis={prognosis} />
      </div>
      <div className={styles.panes}>
        <div ref={column} className={styles.glance}>
          <GlanceList
            prognosis={prognosis}
            chosen={index.rule}
            onChoose={choose}
          />
          <AgreementCard agreement={prognosis.agreement} />
          <NotApplicableCard reasons={prognosis.notApplicable} />
        </div>
        <IndexDetail key={index.rule} index={index} onRecord={open} />
      </div>
      <KeptCard caseId={caseId} />
      <RecordValueDialog
        {...recording}
        caseId={caseId}
        onClose={close}
        onClosed={comeBack}
      />
    </div>
  );
}
