import { Button, Group, Modal, Text } from "@mantine/core";

/** Asks before typing is thrown away. Esc and Enter stay. */
export function LeaveQuestion(props: {
  title: string;
  text?: string;
  /** The words of the button that discards. */
  leave: string;
  onStay: () => void;
  onLeave: () => void;
}) {
  return (
    <Modal opened onClose={props.onStay} title={props.title}>
      <Text>
        {props.text ?? "What you typed here is not saved and would be lost."}
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={props.onLeave}>
          {props.leave}
        </Button>
        <Button data-autofocus onClick={props.onStay}>
          Stay here
        </Button>
      </Group>
    </Modal>
  );
}
