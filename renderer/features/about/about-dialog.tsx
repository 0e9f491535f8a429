import { Modal, Stack, Text } from "@mantine/core";
import type { WorkspaceStatus } from "../../../shared/contract/workspace.ts";
import { intendedUse } from "../../../shared/words.ts";
import { DefinitionList } from "../../ui/definition-list.tsx";

/** Versions, licence and intended use. */
export function AboutDialog(props: {
  status: WorkspaceStatus;
  onClose: () => void;
}) {
  const { status } = props;
  return (
    <Modal opened onClose={props.onClose} title="About MesoBoard" size="md">
      <Stack gap="md">
        <Text>
          Tumor-board workstation for malignant mesothelioma. Works without a
          network: nothing leaves this computer.
        </Text>
        <DefinitionList
          rows={[
            { label: "MesoBoard", value: status.appVersion },
            { label: "Scoring engine", value: status.engineVersion },
            { label: "Rules", value: status.rulesVersion },
            { label: "Evidence", value: status.evidenceVersion },
            { label: "Licence", value: "Apache License 2.0" },
          ]}
        />
        <section>
          <Text fw={650}>Intended use</Text>
          <Text>{intendedUse}</Text>
        </section>
      </Stack>
    </Modal>
  );
}
