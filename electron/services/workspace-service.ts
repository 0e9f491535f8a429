import {
  createWorkspace,
  createWorkspaceWithKey,
} from "../../db/create-workspace.ts";
import { inspectWorkspace } from "../../db/inspect-workspace.ts";
import type { WorkspacePlace } from "../../db/open-store.ts";
import { openWorkspace } from "../../db/open-workspace.ts";
import { newDataKey } from "../../db/vault/key-slots.ts";
import { workspaceFiles } from "../../db/workspace-files.ts";
import type { ParsedInput } from "../../shared/contract/index.ts";
import type { WorkspaceStatus } from "../../shared/contract/workspace.ts";
import { AppError } from "../../shared/errors.ts";
import type { Session, Tools } from "./session.ts";
import { createDemoFolder } from "./workspace/demo-folder.ts";
import { createWorkspaceHolder, type Note } from "./workspace/holder.ts";
import {
  createUnlockGuard,
  type UnlockGuard,
} from "./workspace/unlock-guard.ts";

export type Versions = Pick<
  WorkspaceStatus,
  "appVersion" | "engineVersion" | "rulesVersion" | "evidenceVersion"
>;

/** What a worker thread of this process needs to open the workspace for itself. */
interface WorkspaceAccess {
  readonly folder: string;
  /** A copy; the receiver zeroes it when done. */
  readonly dataKey: Uint8Array;
}

export interface WorkspaceService {
  status(): WorkspaceStatus;
  create(input: ParsedInput<"workspace.create">): Promise<WorkspaceStatus>;
  unlock(passphrase: string): Promise<WorkspaceStatus>;
  lock(): WorkspaceStatus;
  /** Opens an empty throwaway workspace under a random key; `lock` and `dispose` delete it. */
  openDemo(): Session;
  session(): Session | null;
  access(): WorkspaceAccess | null;
  /** Closes what is open; call it when the program ends. */
  dispose(): void;
}

/** The one workspace of this program: absent, locked or open. Key derivation never blocks the event loop. */
export function createWorkspaceService(parts: {
  folder: string;
  tools: Tools;
  versions: Versions;
}): WorkspaceService {
  const { folder, tools, versions } = parts;
  const guard = createUnlockGuard(workspaceFiles(folder).tries);
  const holder = createWorkspaceHolder(tools.clock);

  const status = (): WorkspaceStatus => {
    const info = holder.current()?.store.info;
    const state = info ? openState(info) : closedState(folder);
    return { ...state, ...versions };
  };
  const lock = (): WorkspaceStatus => {
    holder.release({ action: "workspace.lock", detail: "Locked" });
    return status();
  };

  return {
    status,
    lock,
    async create({ name, actor, passphrase }) {
      const id = tools.newId();
      const workspace = { id, kind: "clinic", name, actor } as const;
      await holder.admit(
        () => createWorkspace(placeOf(folder, tools), workspace, passphrase),
        { folder, notes: () => [created] },
      );
      return status();
    },
    async unlock(passphrase) {
      await holder.admit(
        () => guardedOpen(placeOf(folder, tools), passphrase, { guard, tools }),
        { folder, notes: () => [...failedTries(guard), unlocked] },
      );
      guard.reset();
      return status();
    },
    openDemo: () => {
      const demo = createDemoFolder();
      try {
        return holder.admitNow(
          () => newDemoWorkspace(placeOf(demo.folder, tools)),
          { ...demo, notes: () => [created] },
        );
      } catch (error) {
        demo.removeFolder();
        throw error;
      }
    },
    session: () => holder.current()?.session ?? null,
    access: () => {
      const held = holder.current();
      return (
        held && { folder: held.folder, dataKey: Uint8Array.from(held.dataKey) }
      );
    },
    dispose: () => {
      lock();
    },
  };
}

const created: Note = { action: "workspace.create", detail: "Created" };
const unlocked: Note = { action: "workspace.unlock", detail: "Unlocked" };

const placeOf = (folder: string, { clock, newId }: Tools): WorkspacePlace => ({
  folder,
  at: clock.now(),
  newId,
});

function openState(info: Session["store"]["info"]) {
  const { name, kind, actor } = info;
  return { state: "open", name, kind, actor, startupError: null } as const;
}

function closedState(folder: string) {
  const { exists, name, problem } = inspectWorkspace(folder);
  const state = exists ? ("locked" as const) : ("absent" as const);
  return { state, name, kind: null, actor: null, startupError: problem };
}

function newDemoWorkspace(place: WorkspacePlace) {
  const dataKey = newDataKey();
  const store = createWorkspaceWithKey(
    place,
    {
      id: place.newId(),
      name: "Demo workspace",
      kind: "demo",
      actor: "Demo user",
    },
    dataKey,
  );
  return { store, dataKey };
}

async function guardedOpen(
  place: WorkspacePlace,
  passphrase: string,
  { guard, tools }: { guard: UnlockGuard; tools: Tools },
) {
  guard.check(tools.clock.now());
  try {
    return await openWorkspace(place, passphrase);
  } catch (error) {
    if (error instanceof AppError && error.code === "forbidden")
      guard.recordFailure(tools.clock.now());
    throw error;
  }
}

/** Wrong passphrases could not be written down while the workspace was locked; now they are. */
function failedTries(guard: UnlockGuard): Note[] {
  const tries = guard.failures();
  if (tries.length === 0) return [];
  const detail =
    tries.length === 1
      ? `1 wrong passphrase before this, at ${tries[0]}`
      : `${tries.length} wrong passphrases before this, the first at ${tries[0]}, the last at ${tries.at(-1)}`;
  return [{ action: "workspace.unlock-failed", detail }];
}
