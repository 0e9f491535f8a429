import type Database from "better-sqlite3";
import { AppError } from "../../shared/errors.ts";

/** When and by whom a row was written. */
export interface RecordingMark {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Refuses a write of several rows outside a transaction: a service forgot to open one. */
export function requireTransaction(database: Database): void {
  if (!database.inTransaction)
    throw new AppError(
      "internal",
      "The change was not saved, because it was not made as a whole. Everything saved before is safe. Please report this fault.",
    );
}

/** JSON column to value; the caller parses it with its schema. */
export function fromJson(text: string): unknown {
  return JSON.parse(text);
}
