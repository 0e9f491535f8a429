import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where the parts of a workspace lie in its folder. */
export interface WorkspaceFiles {
  readonly folder: string;
  readonly database: string;
  readonly keys: string;
  readonly lock: string;
}

export function workspaceFiles(folder: string): WorkspaceFiles {
  return {
    folder,
    database: join(folder, "workspace.db"),
    keys: join(folder, "workspace.keys"),
    lock: join(folder, "workspace.lock"),
  };
}

/** Creates the folder where needed and closes it to other accounts of the computer. */
export function ensurePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
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
