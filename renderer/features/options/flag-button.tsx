import { Popover } from "@mantine/core";
import { useId, useState } from "react";
import type { FlagView } from "../../../shared/domain/evidence-view.ts";
import { severityWords } from "./severity-words.ts";
import styles from "./flag.module.css";

/** Opens a flag: what is printed, why it is doubted, what is done about it. Escape closes it. */
export function FlagButton({
  flag,
  label,
}: {
  flag: FlagView;
  label?: string;
}) {
  const [opened, setOpened] = useState(false);
  const titleId = useId();
  const severity = severityWords(flag.severity);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={380}
      position="bottom-end"
      withArrow
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={`mb-plain ${styles.button} ${styles[severity.tone]}`}
          title={`Flag ${flag.id}: a doubt about what is printed. ${flag.field}`}
          aria-label={`${label ?? flag.id}: flag ${flag.id}, ${flag.field}`}
          onClick={() => setOpened((open) => !open)}
        >
          {label ?? flag.id}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.panel} aria-labelledby={titleId}>
        <p id={titleId} className={styles.title} tabIndex={-1} data-autofocus>
          {flag.id} {flag.field}
        </p>
        <p className={styles.severity}>{severity.text}</p>
        <dl className={styles.facts}>
          <dt>Printed</dt>
          <dd>{flag.printed}</dd>
          <dt>Why doubted</dt>
          <dd>{flag.doubt}</dd>
          <dt>What is done</dt>
          <dd>{flag.action}</dd>
          <dt>Source</dt>
          <dd>{flag.source}</dd>
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
