import { useHotkeys } from "@mantine/hooks";
import { Link, Outlet, useMatchRoute } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { WorkspaceStatus } from "../../shared/contract/workspace.ts";
import { intendedUse } from "../../shared/words.ts";
import { onEvent } from "../api.ts";
import { AboutDialog, IntendedUseNotice } from "../features/about/index.ts";
import { Icon } from "../ui/icons.tsx";
import { AskLock } from "./ask-lock.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { useCommands, type Command } from "./commands.ts";
import { hasReadNotice, rememberNotice } from "./preferences.ts";
import styles from "./shell.module.css";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { TopBar } from "./top-bar.tsx";

/** The frame around every screen of an open workspace. */
export function Shell({ status }: { status: WorkspaceStatus }) {
  const { run, dialog, closeDialog, lockNow } = useCommands(status.kind);
  const [noticeRead, setNoticeRead] = useState(hasReadNotice(intendedUse));
  useEffect(() => onEvent("command.run", ({ command }) => run(command)), [run]);
  useHotkeys(
    [
      ["mod+K", () => run("palette")],
      ["mod+L", () => run("lock")],
      ["mod+N", () => run("new-case")],
      ["mod+P", () => run("print")],
    ],
    [],
  );
  useHotkeys([
    ["?", () => run("shortcuts")],
    ["shift+?", () => run("shortcuts")],
  ]);

  return (
    <div className={styles.shell}>
      <TopBar status={status} run={run} />
      <div className={styles.middle}>
        <Rail run={run} />
        <main className={styles.content}>
          <Outlet />
        </main>
      </div>
      <Footer status={status} />
      <CommandPalette run={run} />
      {dialog === "about" && (
        <AboutDialog status={status} onClose={closeDialog} />
      )}
      {dialog === "shortcuts" && <ShortcutsDialog onClose={closeDialog} />}
      {dialog === "ask-lock" && (
        <AskLock kind={status.kind} onStay={closeDialog} onLock={lockNow} />
      )}
      {!noticeRead && (
        <IntendedUseNotice
          onAccept={() => {
            rememberNotice(intendedUse);
            setNoticeRead(true);
          }}
        />
      )}
    </div>
  );
}

function Rail({ run }: { run: (command: Command) => void }) {
  const inCase =
    useMatchRoute()({ to: "/case/$caseId", fuzzy: true }) !== false;
  return (
    <nav className={styles.rail} aria-label="Main">
      <Link
        to="/worklist"
        className={styles.place}
        activeOptions={{ includeSearch: false }}
        {...(inCase ? { "data-status": "active" } : {})}
        onClick={(event) => {
          event.preventDefault();
          run("worklist");
        }}
      >
        <Icon name="worklist" />
        Worklist
      </Link>
      <Link to="/meetings" className={styles.place}>
        <Icon name="meetings" />
        Meetings
      </Link>
      <Link to="/import" className={styles.place}>
        <Icon name="import" />
        Import
      </Link>
      <Link to="/new-case" className={styles.place}>
        <Icon name="add" />
        New case
      </Link>
      <Link
        to="/rules"
        className={styles.place}
        activeOptions={{ includeSearch: false }}
      >
        <Icon name="rules" />
        Rules
      </Link>
      <Link to="/settings" className={`${styles.place} ${styles.last}`}>
        <Icon name="settings" />
        Settings
      </Link>
    </nav>
  );
}

function Footer({ status }: { status: WorkspaceStatus }) {
  return (
    <footer className={styles.footer}>
      <span>{intendedUse}</span>
      <span className={styles.versions}>
        Rules {status.rulesVersion} · Engine {status.engineVersion} · Evidence{" "}
        {status.evidenceVersion}
      </span>
    </footer>
  );
}
