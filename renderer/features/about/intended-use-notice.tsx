import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { intendedUse } from "../../../shared/words.ts";

/** Shown once per computer before the first case: what the program is for and what it is not. */
export function IntendedUseNotice({ onAccept }: { onAccept: () => void }) {
  return (
    <Modal
      opened
      onClose={onAccept}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title="Before you start: intended use"
      size="md"
    >
      <Stack gap="sm">
        <Text>{intendedUse}</Text>
        <Text>
          Stages and prognostic groups are calculated from what is recorded.
          Check each against the findings: “Why?” shows the rule, its inputs and
          its source. Figures that were not read in the original paper are
          marked.
        </Text>
        <Text>
          A missing value is shown as missing; the program never fills it in.
        </Text>
        <Group justify="flex-end" mt="xs">
          <Button data-autofocus onClick={onAccept}>
            I have read this
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
