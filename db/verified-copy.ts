import type Database from "better-sqlite3";
import { chmodSync, existsSync } from "node:fs";
import { AppError } from "../shared/errors.ts";
import { openDatabase } from "./open.ts";

/**
 * Writes an encrypted copy of the database to `target` and proves it: it opens with the key, its pages and
 * foreign keys check, and every table holds as many rows. Anything else is an AppError "storage".
 */
export function makeVerifiedCopy(
  database: Database,
  target: string,
  dataKey: Uint8Array,
): void {
  if (existsSync(target)) throw unproven("a file of that name exists already");
  database.prepare("VACUUM INTO ?").run(target);
  if (process.platform !== "win32") chmodSync(target, 0o600);
  const schema = Number(database.pragma("user_version", { simple: true }));
  const copy = openDatabase(target, dataKey, {
    newestSchema: schema,
    waitMillis: 0,
  });
  try {
    if (problemsOf(copy).length > 0) throw unproven("its pages do not check");
    const [expected, found] = [rowCounts(database), rowCounts(copy)];
    if (JSON.stringify(expected) !== JSON.stringify(found))
      throw unproven("it holds another number of rows");
  } finally {
    copy.close();
  }
}

/** Page and foreign-key check; an unreadable page is a problem, not an exception. */
export function problemsOf(database: Database): string[] {
  try {
    const pages = database
      .prepare<[], { integrity_check: string }>("PRAGMA integrity_check(20)")
      .all()
      .map((row) => row.integrity_check)
      .filter((line) => line !== "ok");
    const orphans = database
      .prepare<[], { table: string; parent: string }>(
        "PRAGMA foreign_key_check",
      )
      .all()
      .map((row) => `${row.table} refers to a missing ${row.parent}`);
    return [...pages, ...new Set(orphans)];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function rowCounts(database: Database): [string, number][] {
  const tables = database
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
    .all();
  return tables.map(({ name }) => {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const row = database
      .prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM ${quoted}`)
      .get();
    return [name, row?.rows ?? 0];
  });
}

function unproven(reason: string): AppError {
  return new AppError(
    "storage",
    `The safety copy of the workspace could not be made (${reason}), so nothing was changed. Check the free space of the disk, then open the workspace again.`,
  );
}
