import type Database from "better-sqlite3";
import type * as z from "zod";
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

/** JSON column as it lies, for a check of the record; text that is no JSON as text, which then fits nothing. */
export function jsonAsItLies(text: string): unknown {
  try {
    return fromJson(text);
  } catch {
    return text;
  }
}

/** A stored row in its own form. One that cannot be read is an AppError "storage" that names it. */
export function storedAs<Value>(
  schema: z.ZodType<Value>,
  row: unknown,
  name: string,
): Value {
  const read = schema.safeParse(row);
  if (read.success) return read.data;
  throw new AppError(
    "storage",
    `The workspace holds a row that this version of MesoBoard cannot read (${name}). Nothing was changed. Check the workspace with “mesoboard verify”, keep its folder, and ask for help with what it names.`,
    { cause: read.error },
  );
}
