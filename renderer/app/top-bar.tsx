import { Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import type { WorkspaceStatus } from "../../shared/contract/workspace.ts";
import { KeyHint } from "../ui/key-hint.tsx";
import type { Command } from "./commands.ts";
import styles from "./top-bar.module.css";

/** The dark bar: product, search, offline state, workspace, person, appearance, lock. */
export function TopBar(props: {
  status: WorkspaceStatus;
  run: (command: Command) => void;
}) {
  const { status, run } = props;
  return (
    <header className={styles.bar}>
      <UnstyledButton className={styles.product} onClick={() => run("about")}>
        MesoBoard
      </UnstyledButton>
      <UnstyledButton className={styles.search} onClick={() => run("palette")}>
        <span>Search patients and commands</span>
        <KeyHint keys="Ctrl K" />
      </UnstyledButton>
      <div className={styles.facts}>
        <span className={styles.offline}>Offline by design</span>
        {status.kind === "demo" ? (
          <strong className={styles.demo}>
            Demo workspace: discarded on exit
          </strong>
        ) : (
          <span className={styles.name} title={status.name ?? ""}>
            {status.name}
          </span>
        )}
        <span className={styles.name} title={status.actor ?? ""}>
          {status.actor}
        </span>
      </div>
      <Appearance />
      <UnstyledButton className={styles.action} onClick={() => run("lock")}>
        Lock <KeyHint keys="Ctrl L" />
      </UnstyledButton>
    </header>
  );
}

const appearances = [
  { value: "auto", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <UnstyledButton className={styles.action}>Appearance</UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(chosen) => {
            const found = appearances.find(({ value }) => value === chosen);
            if (found !== undefined) setColorScheme(found.value);
          }}
        >
          {appearances.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value} closeMenuOnClick>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
