import { useState } from "react";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { asOf } from "../../../shared/prognosis-words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { RecordValueDialog } from "../record-value/index.ts";
import { IndexCard } from "./index-card.tsx";
import styles from "./prognosis.module.css";

interface Recording {
  opened: boolean;
  kind?: ObservationKind;
}

/** The prognostic indices of the case side by side: group, inputs as picked, what is published and how far to trust it. */
export function PrognosisScreen({ summary }: { summary: SummaryView }) {
  const { indices, referenceOn, referenceReason } = summary.prognosis;
  const [recording, setRecording] = useState<Recording>({ opened: false });
  if (indices.length === 0)
    return (
      <EmptyState
        title="No prognostic index for this disease"
        text={referenceReason}
      />
    );
  return (
    <div className={styles.screen}>
      <p className={styles.reference}>
        Inputs <strong>{asOf(referenceOn)}</strong>
        {referenceReason === "" ? "." : `: ${referenceReason}`} A group says how
        patients of its study fared; it supports, and does not replace,
        judgement.
      </p>
      <div className={styles.indices}>
        {indices.map((index) => (
          <IndexCard
            key={index.rule}
            index={index}
            onRecord={(kind) => setRecording({ opened: true, kind })}
          />
        ))}
      </div>
      <RecordValueDialog
        {...recording}
        caseId={summary.file.id}
        onClose={() => setRecording({ opened: false })}
      />
    </div>
  );
}
