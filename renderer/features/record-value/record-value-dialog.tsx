import { Modal } from "@mantine/core";
import { useState } from "react";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import { LeaveQuestion } from "../../ui/leave-question.tsx";
import { RecordValueForm } from "./record-value-form.tsx";

/** Asks for one dated value after the other. What was typed stays when a save is refused, and is never dropped without a question. */
export function RecordValueDialog(props: {
  caseId: string;
  kind?: ObservationKind;
  opened: boolean;
  onClose: () => void;
  /** Takes the keyboard once the dialog is gone; without it the keyboard returns to where it was. */
  onClosed?: () => void;
}) {
  const [isDirty, setDirty] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const close = (): void => {
    setAsking(false);
    setDirty(false);
    props.onClose();
  };
  const leave = (): void => (isDirty ? setAsking(true) : close());
  return (
    <>
      <Modal
        opened={props.opened}
        onClose={leave}
        returnFocus={props.onClosed === undefined}
        onExitTransitionEnd={() => props.onClosed?.()}
        closeOnClickOutside={false}
        closeOnEscape={!isAsking}
        title="Record a value"
        size="lg"
        closeButtonProps={{ "aria-label": "Close without saving" }}
      >
        <RecordValueForm
          caseId={props.caseId}
          kind={props.kind ?? "ecog"}
          startsOn={props.kind === undefined ? "kind" : "value"}
          onDone={close}
          onCancel={leave}
          onDirty={setDirty}
        />
      </Modal>
      {isAsking && (
        <LeaveQuestion
          title="Discard this value?"
          leave="Discard"
          onStay={() => setAsking(false)}
          onLeave={close}
        />
      )}
    </>
  );
}
