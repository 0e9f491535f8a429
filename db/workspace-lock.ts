import Database from "better-sqlite3";
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  statSync,
  truncateSync,
} from "node:fs";
import { AppError } from "../shared/errors.ts";

export interface WorkspaceLock {
  release(): void;
}

/**
 * Claims a workspace for this process by an exclusive transaction on a tiny file beside it. The operating
 * system drops the claim when the process ends, however it ends. A second claim is an AppError "locked".
 */
export function lockWorkspace(path: string): WorkspaceLock {
  try {
    prepareFile(path);
    return claim(path) ?? claimEmptied(path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    if (isFamily(cause, "SQLITE_BUSY"))
      throw new AppError(
        "locked",
        "The workspace is open in another MesoBoard window. Close it there, then try again.",
        { cause },
      );
    throw new AppError(
      "storage",
      "The workspace folder cannot be written to, so the workspace was not opened. Nothing was changed. Check that you may write to its folder, then try again.",
      { cause },
    );
  }
}

/** A file of the owner's only. It is never opened here while it exists: closing it would drop a claim of this process. */
function prepareFile(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, "a", 0o600));
  if (!statSync(path).isFile())
    throw new AppError(
      "storage",
      "In place of workspace.lock lies something that is not a file, so the workspace was not opened. Nothing was changed. Take it out of the folder, then try again.",
    );
  if (process.platform !== "win32") chmodSync(path, 0o600);
}

/** Null when the file holds something else than a lock. A held file is never read: it answers "busy" before. */
function claim(path: string): WorkspaceLock | null {
  const database = new Database(path, { timeout: 0 });
  try {
    database.pragma("journal_mode = MEMORY");
    database.exec("BEGIN EXCLUSIVE");
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isFamily(error, "SQLITE_NOTADB") || isFamily(error, "SQLITE_CORRUPT"))
      return null;
    throw error;
  }
}

/** Empties a damaged lock file in place, so that two processes at once still meet at one file. */
function claimEmptied(path: string): WorkspaceLock {
  truncateSync(path, 0);
  const lock = claim(path);
  if (lock === null) throw new Error("An emptied lock file cannot be claimed.");
  return lock;
}

function isFamily(error: unknown, family: string): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith(family);
}
