import Database from "better-sqlite3";
import { randomBytes } from "node:crypto";
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newestSchema } from "../../../db/migrations/index.ts";
import {
  applicationId,
  createDatabase,
  openDatabase,
} from "../../../db/open.ts";
import { refusalOf, temporaryFolder } from "../../support/sample-workspace.ts";

const dataKey = randomBytes(32);
const options = { newestSchema, waitMillis: 0 };

/** A closed database of this schema number with one row; returns its path. */
function madeDatabase(schema = newestSchema): string {
  const path = join(temporaryFolder(), "workspace.db");
  const database = createDatabase(path, dataKey);
  database.exec("CREATE TABLE note (text TEXT) STRICT");
  database.prepare("INSERT INTO note VALUES (?)").run("x".repeat(20_000));
  database.pragma(`user_version = ${schema}`);
  database.close();
  return path;
}

function withKey(path: string, pragma: string): unknown {
  const database = new Database(path, { fileMustExist: true });
  try {
    database.pragma("cipher = 'chacha20'");
    database.pragma(pragma);
    return database.pragma("user_version", { simple: true });
  } finally {
    database.close();
  }
}

describe("the database file", () => {
  test("is encrypted from the first byte, for its owner only", () => {
    const path = madeDatabase();
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 16).toString("latin1")).not.toBe(
      "SQLite format 3\u0000",
    );
    expect(bytes.includes("xxxxxxxx")).toBe(false);
    expect(bytes.includes("CREATE TABLE")).toBe(false);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("takes the key raw, without the passphrase derivation of the cipher package", () => {
    const path = madeDatabase();
    const hex = dataKey.toString("hex");
    expect(withKey(path, `key = 'raw:${hex}'`)).toBe(newestSchema);
    expect(() => withKey(path, `hexkey = '${hex}'`)).toThrow(/not a database/);
  });

  test("is opened with the settings that keep it whole", () => {
    const database = openDatabase(madeDatabase(), dataKey, options);
    const read = (name: string) => database.pragma(name, { simple: true });
    expect({
      cipher: read("cipher"),
      application: read("application_id"),
      journal: read("journal_mode"),
      synchronous: read("synchronous"),
      foreignKeys: read("foreign_keys"),
      tempStore: read("temp_store"),
      trustedSchema: read("trusted_schema"),
      cellSizeCheck: read("cell_size_check"),
      pageCheck: Number(read("hmac_check")),
    }).toEqual({
      cipher: "chacha20",
      application: applicationId,
      journal: "wal",
      synchronous: 2,
      foreignKeys: 1,
      tempStore: 2,
      trustedSchema: 0,
      cellSizeCheck: 1,
      pageCheck: 1,
    });
    database.pragma("writable_schema = ON");
    expect(() => database.exec("DELETE FROM sqlite_schema")).toThrow(
      /may not be modified/,
    );
    database.close();
  });

  test("is never opened when one flipped bit anywhere could be read as data", () => {
    const path = madeDatabase();
    const whole = readFileSync(path);
    const silent: number[] = [];
    for (let byte = 0; byte < whole.length; byte += byte < 100 ? 1 : 331) {
      const flipped = Buffer.from(whole);
      flipped[byte]! ^= 1 << (byte % 8);
      writeFileSync(path, flipped);
      if (readsWhole(path)) silent.push(byte);
    }
    expect(silent).toEqual([]);
  });
});

function readsWhole(path: string): boolean {
  try {
    const database = openDatabase(path, dataKey, options);
    try {
      database.prepare("SELECT * FROM note").all();
      return database.pragma("integrity_check", { simple: true }) === "ok";
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

describe("a file that is not a workspace of this build", () => {
  const plain = (path: string) => {
    const database = new Database(path);
    database.exec("CREATE TABLE t (x)");
    database.close();
  };
  test.each<[string, (path: string) => void, string, RegExp]>([
    ["zero-length", (path) => truncateSync(path, 0), "storage", /is empty/],
    [
      "cut in a page",
      (path) => truncateSync(path, statSync(path).size - 1000),
      "storage",
      /cut off/,
    ],
    [
      "plain SQLite",
      (path) => {
        truncateSync(path, 0);
        plain(path);
      },
      "storage",
      /unencrypted/,
    ],
    [
      "random bytes",
      (path) => writeFileSync(path, randomBytes(8192)),
      "storage",
      /damaged, or it belongs to another workspace/,
    ],
  ])("%s is refused untouched", async (_, spoil, code, message) => {
    const path = madeDatabase();
    spoil(path);
    const before = readFileSync(path);
    const refusal = await refusalOf(() => openDatabase(path, dataKey, options));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(message);
    expect(refusal.message).toMatch(/Nothing was changed/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("of another key is refused untouched", async () => {
    const path = madeDatabase();
    const before = readFileSync(path);
    const refusal = await refusalOf(() =>
      openDatabase(path, randomBytes(32), options),
    );
    expect(refusal.message).toMatch(/another workspace/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("of a newer build is refused untouched, also with a write-ahead log beside it", async () => {
    const path = madeDatabase(newestSchema + 1);
    const copy = join(temporaryFolder(), "workspace.db");
    const writer = openDatabase(path, dataKey, {
      newestSchema: newestSchema + 1,
      waitMillis: 0,
    });
    writer.exec("INSERT INTO note VALUES ('in the log')");
    for (const end of ["", "-wal"])
      writeFileSync(`${copy}${end}`, readFileSync(`${path}${end}`));
    writer.close();
    for (const file of [path, copy]) {
      const before = readFileSync(file);
      const refusal = await refusalOf(() =>
        openDatabase(file, dataKey, options),
      );
      expect(refusal.code).toBe("precondition");
      expect(refusal.message).toMatch(/newer MesoBoard/);
      expect(readFileSync(file).equals(before)).toBe(true);
    }
  });

  test("that is missing is not created", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "workspace.db");
    const refusal = await refusalOf(() => openDatabase(path, dataKey, options));
    expect(refusal.message).toMatch(/missing/);
    expect(readdirSync(folder)).toEqual([]);
    mkdirSync(path);
    expect(
      (await refusalOf(() => openDatabase(path, dataKey, options))).message,
    ).toMatch(/not a file/);
  });

  test("of another program under the same key is refused", async () => {
    const path = madeDatabase();
    const database = openDatabase(path, dataKey, options);
    database.pragma("application_id = 7");
    database.close();
    const refusal = await refusalOf(() => openDatabase(path, dataKey, options));
    expect(refusal.message).toMatch(/not made by MesoBoard/);
  });
});
