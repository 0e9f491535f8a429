import Database from "better-sqlite3";
import { AppError, type ErrorCode } from "../shared/errors.ts";

interface Meaning {
  code: ErrorCode;
  message: string;
}

const kept = "Everything saved before is safe.";
const meanings: Record<string, Meaning> = {
  SQLITE_FULL: {
    code: "storage",
    message: `The disk is full, so this change was not saved. ${kept} Free some space, then save again.`,
  },
  SQLITE_READONLY: {
    code: "storage",
    message: `The workspace folder cannot be written to, so this change was not saved. ${kept} Ask for write access to the folder, then save again.`,
  },
  SQLITE_IOERR: {
    code: "storage",
    message: `The disk reported an error, so this change may not be saved. ${kept} Lock the workspace, unlock it and look whether the change is there.`,
  },
  SQLITE_CORRUPT: {
    code: "storage",
    message:
      "The workspace file is damaged: its own checksum does not fit. Nothing was changed. Stop working in it, keep the whole folder, and restore the latest backup.",
  },
  SQLITE_NOTADB: {
    code: "storage",
    message:
      "The workspace file is damaged, or it belongs to another workspace. Nothing was changed. Keep the whole folder, and put the right file or the latest backup in its place.",
  },
  SQLITE_CANTOPEN: {
    code: "storage",
    message:
      "The workspace file cannot be opened. Nothing was changed. Check that you may read and write its folder, then try again.",
  },
  SQLITE_BUSY: {
    code: "conflict",
    message: "An import is being written. Try again in a moment.",
  },
};

/** The refusal a clinician can read for an error of the database; anything else is returned as it is. */
export function readableError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const family = error.code.split("_").slice(0, 2).join("_");
  const meaning = meanings[family];
  return meaning === undefined
    ? error
    : new AppError(meaning.code, meaning.message, { cause: error });
}
