import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { AppError } from "../shared/errors.ts";

const pageBytes = 4096;
const plainHeader = "SQLite format 3\u0000";

/** Refuses, before any database code sees it, a file that cannot be an encrypted workspace. Changes nothing. */
export function checkDatabaseFile(path: string): void {
  if (!existsSync(path))
    throw new AppError(
      "storage",
      "The workspace file is missing from its folder. Nothing was created in its place. Put workspace.db back, from where it was moved or from a backup, then try again.",
    );
  const stat = statSync(path);
  if (!stat.isFile())
    throw new AppError(
      "storage",
      "In place of the workspace file lies something that is not a file. Nothing was changed. Put workspace.db back, then try again.",
    );
  if (stat.size === 0)
    throw new AppError(
      "storage",
      "The workspace file is empty: its contents were lost outside MesoBoard. Nothing was changed. Put the latest backup in its place, then try again.",
    );
  if (header(path) === plainHeader)
    throw new AppError(
      "storage",
      "The workspace file is an unencrypted database, which MesoBoard never makes. Nothing was changed. Put the right workspace.db in its place, then try again.",
    );
  if (stat.size % pageBytes !== 0)
    throw new AppError(
      "storage",
      "The workspace file is cut off or is not a MesoBoard file. Nothing was changed. Put the latest backup in its place, then try again.",
    );
}

function header(path: string): string {
  const bytes = Buffer.alloc(plainHeader.length);
  const descriptor = openSync(path, "r");
  try {
    readSync(descriptor, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return bytes.toString("latin1");
}
