import { renameSync } from "node:fs";
import type Database from "better-sqlite3";
import { AppError } from "../shared/errors.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { createDatabase } from "./open.ts";
import { connectStore, type WorkspacePlace } from "./open-store.ts";
import type { OpenWorkspace } from "./open-workspace.ts";
import { readableError } from "./sqlite-errors.ts";
import type { Store, WorkspaceInfo } from "./store.ts";
import { syncFolder, writeKeyFile } from "./vault/key-file.ts";
import { newDataKey, newKeyFile } from "./vault/key-slots.ts";
import {
  ensurePrivateFolder,
  holdsWorkspace,
  unfinishedName,
  workspaceFiles,
} from "./workspace-files.ts";
import { lockWorkspace } from "./workspace-lock.ts";

export type NewWorkspace = Omit<WorkspaceInfo, "createdAt">;

const alreadyThere = (): AppError =>
  new AppError(
    "precondition",
    "There is a workspace in this folder already. Nothing was changed. Unlock that one, or choose another folder.",
  );

/** Creates a workspace whose key only the passphrase opens, and opens it. An existing one is refused. */
export async function createWorkspace(
  place: WorkspacePlace,
  workspace: NewWorkspace,
  passphrase: string,
): Promise<OpenWorkspace> {
  const files = workspaceFiles(place.folder);
  if (holdsWorkspace(files)) throw alreadyThere();
  const dataKey = newDataKey();
  const keyFile = await newKeyFile(dataKey, passphrase, {
    workspaceId: workspace.id,
    name: workspace.name,
    createdAt: place.at,
  });
  const store = create(place, workspace, dataKey, () =>
    writeKeyFile(files.keys, keyFile),
  );
  return { store, dataKey };
}

/** Creates a workspace without a key file: it is lost with its key. For the demo and for tests. */
export function createWorkspaceWithKey(
  place: WorkspacePlace,
  workspace: NewWorkspace,
  dataKey: Uint8Array,
): Store {
  return create(place, workspace, dataKey, () => undefined);
}

/**
 * The database is made under another name and gets its own after the key file is written: a crash at any
 * point leaves either nothing that counts, or a workspace that `finishCreation` completes.
 */
function create(
  place: WorkspacePlace,
  workspace: NewWorkspace,
  dataKey: Uint8Array,
  writeKeys: () => void,
): Store {
  const files = workspaceFiles(place.folder);
  ensurePrivateFolder(place.folder);
  const lock = lockWorkspace(files.lock);
  try {
    if (holdsWorkspace(files)) throw alreadyThere();
    const unfinished = unfinishedName(files.database, workspace.id);
    const database = createDatabase(unfinished, dataKey);
    try {
      migrate(database, {
        migrations,
        at: place.at,
        copyBefore: () => undefined,
      });
      insertWorkspace(database, { ...workspace, createdAt: place.at });
    } finally {
      database.close();
    }
    writeKeys();
    renameSync(unfinished, files.database);
    syncFolder(files.folder);
    return connectStore(place, dataKey, () => lock.release());
  } catch (error) {
    lock.release();
    throw readableError(error);
  }
}

function insertWorkspace(database: Database, info: WorkspaceInfo): void {
  database
    .prepare(
      "INSERT INTO workspace (singleton, id, name, kind, actor, created_at) VALUES (1, :id, :name, :kind, :actor, :createdAt)",
    )
    .run(info);
}
