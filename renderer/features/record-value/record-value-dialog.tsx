import { Modal } from "@mantine/core";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import { RecordValueForm } from "./record-value-form.tsx";

/** Asks for one dated value and stores it. What was typed stays when the save is refused. */
export function RecordValueDialog(props: {
  caseId: string;
  kind?: ObservationKind;
  opened: boolean;
  onClose: () => void;
}) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title="Record a value"
      closeButtonProps={{ "aria-label": "Close without saving" }}
    >
      <RecordValueForm
        caseId={props.caseId}
        kind={props.kind ?? "ecog"}
        onDone={props.onClose}
      />
    </Modal>
  );
}
