import { existsSync, renameSync } from "node:fs";
import { AppError } from "../shared/errors.ts";
import { keysMissing } from "./inspect-workspace.ts";
import { connectStore, type WorkspacePlace } from "./open-store.ts";
import type { Store } from "./store.ts";
import { readKeyFile, type KeyFile } from "./vault/key-file.ts";
import { openKeyFile } from "./vault/key-slots.ts";
import {
  holdsWorkspace,
  unfinishedName,
  workspaceFiles,
} from "./workspace-files.ts";
import { lockWorkspace } from "./workspace-lock.ts";

/** An open workspace with its key, which a worker of the same process needs; zero it when done. */
export interface OpenWorkspace {
  readonly store: Store;
  readonly dataKey: Buffer;
}

/** Opens a workspace with its passphrase. Wrong: AppError "forbidden"; held by another process: "locked". */
export async function openWorkspace(
  place: WorkspacePlace,
  passphrase: string,
): Promise<OpenWorkspace> {
  const files = workspaceFiles(place.folder);
  if (!holdsWorkspace(files))
    throw new AppError(
      "not-found",
      "There is no workspace in this folder. Create one, or choose the folder that holds it.",
    );
  if (!existsSync(files.keys)) throw new AppError("storage", keysMissing);
  const { keyFile, isDamaged } = readKeyFile(files.keys);
  const lock = lockWorkspace(files.lock);
  try {
    const dataKey = await openKeyFile(keyFile, passphrase, { isDamaged });
    return connect(place, { keyFile, dataKey, release: () => lock.release() });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function connect(
  place: WorkspacePlace,
  unlocked: { keyFile: KeyFile; dataKey: Buffer; release: () => void },
): OpenWorkspace {
  const { keyFile, dataKey, release } = unlocked;
  try {
    const { database } = workspaceFiles(place.folder);
    finishCreation(database, keyFile.workspaceId);
    const store = connectStore(place, dataKey, release);
    if (store.info.id === keyFile.workspaceId) return { store, dataKey };
    store.close();
    throw new AppError(
      "storage",
      "The key file and the workspace file do not belong together. Nothing was changed. Put the two files of one workspace side by side, then try again.",
    );
  } catch (error) {
    dataKey.fill(0);
    throw error;
  }
}

/** Gives the database its name when a crash came between the key file and the rename. */
function finishCreation(database: string, workspaceId: string): void {
  const unfinished = unfinishedName(database, workspaceId);
  if (!existsSync(database) && existsSync(unfinished))
    renameSync(unfinished, database);
}
