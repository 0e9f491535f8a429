import Database from "better-sqlite3";
import { chmodSync, closeSync, openSync } from "node:fs";
import { AppError } from "../shared/errors.ts";
import { checkDatabaseFile } from "./file-checks.ts";
import { readableError } from "./sqlite-errors.ts";

/** "MESO": marks a database file as ours. */
export const applicationId = 0x4d_45_53_4f;

const cipher = "chacha20";

export interface OpenOptions {
  /** Highest schema number this build understands. */
  readonly newestSchema: number;
  /** How long a write waits for another connection, in milliseconds. */
  readonly waitMillis: number;
}

/** Creates an empty encrypted database, readable by its owner only; refuses when the file exists. */
export function createDatabase(path: string, dataKey: Uint8Array): Database {
  closeSync(openSync(path, "wx", 0o600));
  const database = connect(path, dataKey, { fileMustExist: true });
  database.pragma(`application_id = ${applicationId}`);
  configure(database);
  return database;
}

/**
 * Opens an existing encrypted database. A file that is missing, empty, plain, foreign, damaged or of a newer
 * schema than `options.newestSchema` is refused, and is not touched: all of that is read before a writable connection exists.
 */
export function openDatabase(
  path: string,
  dataKey: Uint8Array,
  options: OpenOptions,
): Database {
  checkDatabaseFile(path);
  try {
    const probe = connect(path, dataKey, {
      fileMustExist: true,
      readonly: true,
      timeout: options.waitMillis,
    });
    try {
      refuseForeign(probe, options.newestSchema);
    } finally {
      probe.close();
    }
    if (process.platform !== "win32") chmodSync(path, 0o600);
    const database = connect(path, dataKey, {
      fileMustExist: true,
      timeout: options.waitMillis,
    });
    configure(database);
    return database;
  } catch (error) {
    throw readableError(error);
  }
}

/**
 * Opens the file with the raw 32-byte key: the quoted x'...' form bypasses the passphrase derivation of the
 * cipher package. The cipher is chosen before the key and asserted after it; its pages are authenticated.
 */
function connect(
  path: string,
  dataKey: Uint8Array,
  options: Database.Options,
): Database {
  if (dataKey.length !== 32)
    throw new AppError("internal", "The data key must have 32 bytes.");
  const database = new Database(path, options);
  try {
    database.pragma(`cipher = '${cipher}'`);
    database.pragma("legacy = 0");
    database.pragma(`key = "x'${Buffer.from(dataKey).toString("hex")}'"`);
    assertCipher(database);
    database.pragma("trusted_schema = OFF");
    database.pragma("cell_size_check = ON");
    database.pragma("temp_store = MEMORY");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function assertCipher(database: Database): void {
  const inUse = database.pragma("cipher", { simple: true });
  const checksPages = database.pragma("hmac_check", { simple: true });
  if (inUse !== cipher || Number(checksPages) !== 1)
    throw new AppError(
      "internal",
      "The encryption of this build is not the one MesoBoard needs, so no workspace is opened. Nothing was changed. Install MesoBoard again.",
    );
}

function configure(database: Database): void {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("cache_size = -32000");
  database.pragma("journal_size_limit = 16777216");
}

function refuseForeign(database: Database, newestSchema: number): void {
  if (database.pragma("application_id", { simple: true }) !== applicationId)
    throw new AppError(
      "storage",
      "The workspace file was not made by MesoBoard. Nothing was changed. Put the right workspace.db in its place, then try again.",
    );
  const schema = Number(database.pragma("user_version", { simple: true }));
  if (schema > newestSchema)
    throw new AppError(
      "precondition",
      `This workspace was last used with a newer MesoBoard (data version ${schema}, this build knows ${newestSchema}). Nothing was changed. Install the newer MesoBoard, then open the workspace with it.`,
    );
  if (schema === 0)
    throw new AppError(
      "storage",
      "The workspace file holds no workspace: its creation was not finished. Nothing was changed. Put the right workspace.db in its place, then try again.",
    );
}
