import { Button } from "@mantine/core";
import { useState } from "react";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import { useChannel } from "../../app/queries.ts";
import { Card } from "../../ui/card.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { RecordValueDialog } from "../record-value/index.ts";
import { DosingDetails } from "./dosing-details.tsx";
import styles from "./dosing.module.css";

/** Doses for this patient to check an order against; nothing is asked of the record before the card is opened. */
export function DosingCard({ caseId }: { caseId: string }) {
  const [isOpen, setOpen] = useState(false);
  const [recording, setRecording] = useState<ObservationKind | null>(null);
  return (
    <Card title="Dose check" className={styles.card}>
      <div className={styles.head}>
        <p>
          For checking an order, never an order. Nothing here is recommended.
        </p>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "Hide doses" : "Show doses for this patient"}
        </Button>
      </div>
      {isOpen && <Doses caseId={caseId} onRecord={setRecording} />}
      {recording !== null && (
        <RecordValueDialog
          opened
          caseId={caseId}
          kind={recording}
          onClose={() => setRecording(null)}
        />
      )}
    </Card>
  );
}

function Doses(props: {
  caseId: string;
  onRecord: (kind: ObservationKind) => void;
}) {
  const answer = useChannel("dosing.check", { caseId: props.caseId });
  if (answer.isError)
    return (
      <ErrorState
        title="The doses could not be computed."
        error={answer.error}
        onRetry={() => void answer.refetch()}
      />
    );
  return answer.data === undefined ? (
    <SkeletonBlock height="20rem" />
  ) : (
    <DosingDetails view={answer.data} onRecord={props.onRecord} />
  );
}
