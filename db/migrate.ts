import type Database from "better-sqlite3";
import { AppError } from "../shared/errors.ts";
import { sha256 } from "./canonical-json.ts";

/** One forward step of the schema. Its text is frozen once a release carried it. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

export interface MigrateOptions {
  readonly migrations: readonly Migration[];
  readonly at: string;
  /** Called before the first change of a database that holds data, with its schema number. */
  readonly copyBefore: (schema: number) => void;
}

const migrationTable = `CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  applied_at TEXT NOT NULL
) STRICT`;

/**
 * Brings a database to the newest schema: all pending migrations in one transaction, after a verified copy.
 * Refuses when an applied migration reads differently from the one this build carries.
 */
export function migrate(database: Database, options: MigrateOptions): void {
  const schema = Number(database.pragma("user_version", { simple: true }));
  const applied = options.migrations.filter(({ number }) => number <= schema);
  const pending = options.migrations.filter(({ number }) => number > schema);
  if (schema > 0) refuseEdited(database, applied);
  if (pending.length === 0) return;
  if (schema > 0) options.copyBefore(schema);
  database.pragma("foreign_keys = OFF");
  try {
    database
      .transaction(() => apply(database, pending, options.at))
      .exclusive();
  } finally {
    database.pragma("foreign_keys = ON");
  }
}

function apply(
  database: Database,
  pending: readonly Migration[],
  at: string,
): void {
  if (Number(database.pragma("user_version", { simple: true })) === 0)
    database.exec(migrationTable);
  const record = database.prepare(
    "INSERT INTO migration (number, name, hash, applied_at) VALUES (?, ?, ?, ?)",
  );
  for (const { number, name, sql } of pending) {
    database.exec(sql);
    record.run(number, name, sha256(sql), at);
    database.pragma(`user_version = ${number}`);
  }
  if (database.prepare("PRAGMA foreign_key_check").get() !== undefined)
    throw new AppError(
      "storage",
      "The workspace could not be brought to this version: some records would lose their case. Nothing was changed. Keep the folder and use the MesoBoard that made it.",
    );
}

function refuseEdited(database: Database, applied: readonly Migration[]): void {
  const stored = database
    .prepare<[], { number: number; hash: string }>(
      "SELECT number, hash FROM migration ORDER BY number",
    )
    .all();
  const known = applied.map(({ number, sql }) => ({
    number,
    hash: sha256(sql),
  }));
  if (JSON.stringify(stored) !== JSON.stringify(known))
    throw new AppError(
      "precondition",
      "This workspace was made by a build of MesoBoard that differs from this one. Nothing was changed. Open it with the build that made it.",
    );
}
