import type { OpenWorkspace } from "../../../db/open-workspace.ts";
import type { Store } from "../../../db/store.ts";
import { AppError } from "../../../shared/errors.ts";
import type { Clock, Session } from "../session.ts";

/** One line of the audit trail about the workspace itself. */
export interface Note {
  readonly action: string;
  readonly detail: string;
}

interface Held extends OpenWorkspace {
  readonly folder: string;
  readonly session: Session;
  readonly removeFolder: () => void;
}

/** Holds at most one open workspace with its key; opening and closing leave their audit entries. */
export interface WorkspaceHolder {
  current(): Held | null;
  /** Runs one opening at a time and holds what it opens; without its audit entries nothing is opened. */
  admit(
    open: () => Promise<OpenWorkspace>,
    place: { folder: string; notes: () => Note[] },
  ): Promise<Session>;
  admitNow(
    open: () => OpenWorkspace,
    place: { folder: string; notes: () => Note[]; removeFolder: () => void },
  ): Session;
  /** Closes the workspace and zeroes its key, also when the entry cannot be written. */
  release(note: Note): void;
}

export function createWorkspaceHolder(clock: Clock): WorkspaceHolder {
  let held: Held | null = null;
  let isOpening = false;

  const refuseSecond = (): void => {
    if (held !== null || isOpening)
      throw new AppError(
        "precondition",
        "A workspace is open already, or is being opened. Nothing was changed. Lock it first.",
      );
  };

  const hold = (
    workspace: OpenWorkspace,
    place: { folder: string; notes: () => Note[]; removeFolder: () => void },
  ): Session => {
    const { store, dataKey } = workspace;
    try {
      write(store, clock.now(), place.notes());
    } catch (error) {
      store.close();
      dataKey.fill(0);
      throw error;
    }
    const session = { actor: store.info.actor, store };
    held = { ...workspace, ...place, session };
    return session;
  };

  return {
    current: () => held,
    async admit(open, place) {
      refuseSecond();
      isOpening = true;
      try {
        return hold(await open(), { ...place, removeFolder: nothing });
      } finally {
        isOpening = false;
      }
    },
    admitNow(open, place) {
      refuseSecond();
      return hold(open(), place);
    },
    release(note) {
      if (held === null) return;
      const { store, dataKey, removeFolder } = held;
      held = null;
      try {
        write(store, clock.now(), [note]);
      } finally {
        store.close();
        dataKey.fill(0);
        removeFolder();
      }
    },
  };
}

const nothing = (): void => undefined;

function write(store: Store, at: string, notes: readonly Note[]): void {
  const { id, actor } = store.info;
  store.transaction(() => {
    for (const note of notes)
      store.audit.append({
        ...note,
        at,
        actor,
        objectType: "workspace",
        objectId: id,
      });
  });
}
