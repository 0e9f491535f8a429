import Database from "better-sqlite3";
import { AppError } from "../shared/errors.ts";

export interface WorkspaceLock {
  release(): void;
}

/**
 * Claims a workspace for this process by an exclusive transaction on a tiny file beside it. The operating
 * system drops the claim when the process ends, however it ends. A second claim is an AppError "locked".
 */
export function lockWorkspace(path: string): WorkspaceLock {
  const database = openLockFile(path);
  try {
    database.pragma("journal_mode = MEMORY");
    database.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    database.close();
    throw isBusy(cause)
      ? new AppError(
          "locked",
          "The workspace is open in another MesoBoard window. Close it there, then try again.",
          { cause },
        )
      : cannotLock(cause);
  }
  return { release: () => database.close() };
}

function openLockFile(path: string): Database {
  try {
    return new Database(path, { timeout: 0 });
  } catch (cause) {
    throw cannotLock(cause);
  }
}

function cannotLock(cause: unknown): AppError {
  return new AppError(
    "storage",
    "The workspace folder cannot be written to, so the workspace was not opened. Nothing was changed. Check that you may write to its folder, then try again.",
    { cause },
  );
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    error.code.startsWith("SQLITE_BUSY")
  );
}
