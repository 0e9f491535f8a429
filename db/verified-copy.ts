import type Database from "better-sqlite3";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "../shared/errors.ts";
import { openDatabase } from "./open.ts";
import { syncFolder } from "./vault/key-file.ts";

/** Ending of a copy's name until the copy is proven. */
const unprovenEnd = ".part";

/**
 * Writes an encrypted copy of the database to `target` and proves it: it opens with the key, its pages and
 * foreign keys check, and every table holds as many rows. Anything else is an AppError "storage". The copy gets its
 * name when it is proven: what is called `target` can be relied on, whatever interrupted the work.
 */
export function makeVerifiedCopy(
  database: Database,
  target: string,
  dataKey: Uint8Array,
): void {
  if (existsSync(target)) throw unproven("a file of that name exists already");
  const part = `${target}${unprovenEnd}`;
  try {
    database.prepare("VACUUM INTO ?").run(part);
    if (process.platform !== "win32") chmodSync(part, 0o600);
    prove(database, part, dataKey);
    syncFile(part);
    renameSync(part, target);
    syncFolder(dirname(target));
  } catch (error) {
    removeUnproven(part);
    throw error;
  }
}

/** Removes what interrupted copies of the database left in its folder; no workspace rests on them. */
export function removeUnprovenCopies(databasePath: string): void {
  const [folder, name] = [dirname(databasePath), basename(databasePath)];
  for (const file of readdirSync(folder))
    if (file.startsWith(`${name}.schema-`) && file.endsWith(unprovenEnd))
      removeUnproven(join(folder, file));
}

function removeUnproven(part: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"])
    rmSync(`${part}${end}`, { force: true });
}

function syncFile(path: string): void {
  const descriptor = openSync(path, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function prove(database: Database, target: string, dataKey: Uint8Array): void {
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
