import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { AppError } from "../shared/errors.ts";

/** Where the parts of a workspace lie in its folder. */
export interface WorkspaceFiles {
  readonly folder: string;
  readonly database: string;
  readonly keys: string;
  readonly lock: string;
  /** When wrong passphrases were typed since the last right one. */
  readonly tries: string;
}

/** Names of file managers' own files, and of what an interrupted creation of ours leaves behind. */
const noContent =
  /^(\.DS_Store|desktop\.ini|Thumbs\.db|workspace\.lock|workspace\.db\.[0-9a-f-]{36}\.new(-wal|-shm|-journal)?|workspace\.keys\.[0-9a-f]+\.tmp)$/u;

export function workspaceFiles(folder: string): WorkspaceFiles {
  return {
    folder,
    database: join(folder, "workspace.db"),
    keys: join(folder, "workspace.keys"),
    lock: join(folder, "workspace.lock"),
    tries: join(folder, "workspace.tries"),
  };
}

/**
 * A folder for a new workspace, closed to other accounts of the computer: made here, or an empty one. One that
 * holds other files is refused and keeps its access rights.
 */
export function ensurePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).some((name) => !noContent.test(name)))
    throw new AppError(
      "precondition",
      "This folder holds other files, so no workspace was created in it. Nothing was changed. Choose an empty folder or a new one.",
    );
  if (process.platform !== "win32" && (statSync(folder).mode & 0o077) !== 0)
    chmodSync(folder, 0o700);
}

/** True as soon as any part of a workspace lies in the folder, even a broken one. */
export function holdsWorkspace(files: WorkspaceFiles): boolean {
  return existsSync(files.database) || existsSync(files.keys);
}

/** Name of a database until its workspace is wholly made. */
export function unfinishedName(database: string, workspaceId: string): string {
  return `${database}.${workspaceId}.new`;
}
