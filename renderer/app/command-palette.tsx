import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight } from "@mantine/spotlight";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { WorklistRow } from "../../shared/domain/case-file.ts";
import { formatDate, formatPatientName } from "../../shared/format.ts";
import { siteWords } from "../../shared/words.ts";
import { KeyHint } from "../ui/key-hint.tsx";
import { setCaseOrder } from "./case-order.ts";
import styles from "./command-palette.module.css";
import type { Command } from "./commands.ts";
import { paletteStore, useFirstSelected } from "./palette.ts";
import { useChannel } from "./queries.ts";

const commands: readonly { command: Command; label: string; keys?: string }[] =
  [
    { command: "worklist", label: "Go to the worklist" },
    { command: "meetings", label: "Go to meetings" },
    { command: "new-case", label: "New case", keys: "Ctrl N" },
    { command: "rules", label: "Go to the rules and their checks" },
    { command: "settings", label: "Go to the clinic settings" },
    { command: "import", label: "Import cases from files" },
    {
      command: "print",
      label: "Print the summary of the open case",
      keys: "Ctrl P",
    },
    { command: "shortcuts", label: "Keyboard shortcuts", keys: "?" },
    { command: "about", label: "About MesoBoard" },
    { command: "lock", label: "Lock the workspace", keys: "Ctrl L" },
  ];

/** Ctrl+K: patients by name or record number, then commands. */
export function CommandPalette({ run }: { run: (command: Command) => void }) {
  const [query, setQuery] = useState("");
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={460}
      centered={false}
      yOffset="9vh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.5 }}
      transitionProps={{ duration: 0 }}
      classNames={{
        action: styles.action ?? "",
        actionsGroup: styles.group ?? "",
      }}
    >
      <Spotlight.Search
        placeholder="Patient, record number or command"
        aria-label="Search patients and commands"
      />
      <Spotlight.ActionsList>
        <Lines text={query.trim()} run={run} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Lines(props: { text: string; run: (command: Command) => void }) {
  const { text, run } = props;
  const navigate = useNavigate();
  const patients = useFoundPatients(text);
  const found = commands.filter(({ label }) =>
    label.toLowerCase().includes(text.toLowerCase()),
  );
  useFirstSelected(
    [
      ...patients.map((row) => row.caseId),
      ...found.map(({ label }) => label),
    ].join(),
  );
  const open = (row: WorklistRow): void => {
    setCaseOrder(null);
    void navigate({ to: "/case/$caseId", params: { caseId: row.caseId } });
  };
  return (
    <>
      {patients.length > 0 && (
        <Spotlight.ActionsGroup label="Patients">
          {patients.map((row) => (
            <Spotlight.Action
              key={row.caseId}
              label={formatPatientName({ ...row, title: "" })}
              description={`${row.recordNumber} · born ${formatDate(row.birthDate)} · ${siteWords[row.site]}`}
              onClick={() => open(row)}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {found.length > 0 && (
        <Spotlight.ActionsGroup label="Commands">
          {found.map(({ command, label, keys }) => (
            <Spotlight.Action
              key={command}
              label={label}
              onClick={() => run(command)}
              rightSection={keys !== undefined && <KeyHint keys={keys} />}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {patients.length + found.length === 0 && (
        <Spotlight.Empty>Nothing matches “{text}”.</Spotlight.Empty>
      )}
    </>
  );
}

/** Patients for exactly these words: while others are still shown Enter would open the wrong one. */
function useFoundPatients(text: string): readonly WorklistRow[] {
  const [settled] = useDebouncedValue(text, 120);
  const answer = useChannel(
    "worklist.page",
    {
      filter: {
        text: settled,
        site: null,
        stage: null,
        histology: null,
        status: null,
      },
      sort: "name",
      descending: false,
      offset: 0,
      limit: 8,
    },
    { enabled: settled !== "" },
  );
  return text !== "" && settled === text ? (answer.data?.rows ?? []) : [];
}
