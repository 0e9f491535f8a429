import { Button, Group, Modal, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useEffect, useId } from "react";
import { hasUnsaved, holdUnsaved } from "./unsaved.ts";

/** Asks before the screen is left while `when` holds. `what` names the thing: "this case", "this staging". */
export function UnsavedGuard({ when, what }: { when: boolean; what: string }) {
  const id = useId();
  useEffect(() => (when ? holdUnsaved(id) : undefined), [when, id]);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      hasUnsaved() && current.pathname !== next.pathname,
    enableBeforeUnload: false,
    withResolver: true,
    disabled: !when,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Modal opened onClose={blocker.reset} title={`Leave ${what} unsaved?`}>
      <Text>What you typed here is not saved and would be lost.</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={blocker.proceed}>
          Leave and discard
        </Button>
        <Button data-autofocus onClick={blocker.reset}>
          Stay here
        </Button>
      </Group>
    </Modal>
  );
}
