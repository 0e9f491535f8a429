import type { AuditEntry } from "../../db/store.ts";
import type { Session, Tools } from "./session.ts";

export interface ViewLog {
  /** Notes that someone looked at something, named by the channel that showed it. */
  readonly record: (session: Session, channel: string, input: unknown) => void;
  /** Writes what still waits; before the workspace is locked. */
  readonly flush: () => void;
}

/**
 * Writes what was looked at to the audit trail. While an import holds the database (`isBusy`), entries wait in
 * memory and go with the next one, so that looking at a case never waits for the import.
 */
export function createViewLog(tools: Tools, isBusy: () => boolean): ViewLog {
  let waiting: { session: Session; entry: AuditEntry }[] = [];

  const flush = (): void => {
    const [first] = waiting;
    if (first === undefined) return;
    const { store } = first.session;
    store.transaction(() => {
      for (const { entry } of waiting) store.audit.append(entry);
    });
    waiting = [];
  };

  return {
    flush,
    record(session, channel, input) {
      waiting.push({ session, entry: entryOf(session, tools, channel, input) });
      if (!isBusy()) flush();
    },
  };
}

function entryOf(
  session: Session,
  tools: Tools,
  channel: string,
  input: unknown,
): AuditEntry {
  const caseId = caseIdOf(input);
  return {
    at: tools.clock.now(),
    actor: session.actor,
    action: `view.${channel}`,
    objectType: caseId === null ? "list" : "case",
    objectId: caseId ?? channel,
    detail: "Viewed",
  };
}

function caseIdOf(input: unknown): string | null {
  const hasCase =
    typeof input === "object" && input !== null && "caseId" in input;
  return hasCase && typeof input.caseId === "string" ? input.caseId : null;
}
