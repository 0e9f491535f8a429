import { randomBytes } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { migrate, type Migration } from "../../../db/migrate.ts";
import { migrations, newestSchema } from "../../../db/migrations/index.ts";
import { createDatabase, openDatabase } from "../../../db/open.ts";
import { openStoreWithKey } from "../../../db/open-store.ts";
import { schemaText } from "../../../db/schema-text.ts";
import { makeVerifiedCopy } from "../../../db/verified-copy.ts";
import { at, newId } from "../../support/sample-case.ts";
import {
  insertCases,
  place,
  refusalOf,
  sampleStore,
  temporaryFolder,
} from "../../support/sample-workspace.ts";

const dataKey = randomBytes(32);
const noCopy = () => {
  throw new Error("A new database needs no copy.");
};

function emptyDatabase() {
  const path = join(temporaryFolder(), "workspace.db");
  const database = createDatabase(path, dataKey);
  onTestFinished(() => {
    database.close();
  });
  return { path, database };
}

describe("migrations", () => {
  test("are numbered from 1 without gaps, and give the reviewed schema", async () => {
    expect(migrations.map(({ number }) => number)).toEqual(
      migrations.map((_, index) => index + 1),
    );
    const { database } = emptyDatabase();
    migrate(database, { migrations, at, copyBefore: noCopy });
    await expect(schemaText(database)).toMatchFileSnapshot(
      "../../../db/schema.sql",
    );
    const loose = database
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
  });

  test.each(migrations.slice(1).map((step) => [step.number, step.name]))(
    "step %i (%s) keeps the rows of the step before",
    (number) => {
      const { database } = emptyDatabase();
      const before = migrations.slice(0, number - 1);
      migrate(database, { migrations: before, at, copyBefore: noCopy });
      database.exec(
        `INSERT INTO patient VALUES ('${newId()}', '${at}', 'someone')`,
      );
      const copies: number[] = [];
      migrate(database, {
        migrations: migrations.slice(0, number),
        at,
        copyBefore: (schema) => copies.push(schema),
      });
      expect(copies).toEqual([number - 1]);
      expect(
        database.prepare("SELECT count(*) AS n FROM patient").get(),
      ).toEqual({ n: 1 });
      expect(database.pragma("user_version", { simple: true })).toBe(number);
    },
  );

  test("step 6 (widen-staging) keeps every staging byte for byte, as a first TNM staging", () => {
    const { database } = emptyDatabase();
    migrate(database, {
      migrations: migrations.slice(0, 5),
      at,
      copyBefore: noCopy,
    });
    const [patientId, caseId] = [newId(), newId()];
    database.exec(`INSERT INTO patient VALUES ('${patientId}', '${at}', 'x');
      INSERT INTO case_record (id, patient_id, status, created_at, created_by, updated_at) VALUES ('${caseId}', '${patientId}', 'ready', '${at}', 'x', '${at}')`);
    const insert = database.prepare(
      `INSERT INTO staging_event VALUES (?, ?, ?, ?, 'pathologic', 'T3', 'NX', '', NULL, ?, ?, ?, '[ ]', '2026.1', '', 'Bericht, \u00c5', ?, ?, 'x')`,
    );
    const trail = '[{"text":"T3","source":"s","verification":"verified"}]';
    insert.run(caseId, newId(), "D", "5", "[]", "II", trail, "", at);
    insert.run(
      caseId,
      newId(),
      "2026-11",
      "8",
      '["IB", "IIIA"]',
      null,
      trail,
      "Trial",
      at,
    );
    const columns = database
      .prepare<[], string>(
        "SELECT name FROM pragma_table_info('staging_event')",
      )
      .pluck()
      .all();
    const rows = () =>
      database.prepare(`SELECT ${columns.join(", ")} FROM staging_event`).all();
    const before = rows();
    migrate(database, {
      migrations: migrations.slice(0, 6),
      at,
      copyBefore: () => undefined,
    });
    expect(before).toHaveLength(2);
    expect(rows()).toEqual(before);
    expect(
      database
        .prepare(
          "SELECT DISTINCT system, phase, sheet, documents, overrides, amends, amend_reason, engine_version FROM staging_event",
        )
        .all(),
    ).toEqual([
      {
        system: "tnm-pleura",
        phase: "first",
        sheet: null,
        documents: "[]",
        overrides: "[]",
        amends: null,
        amend_reason: "",
        engine_version: "",
      },
    ]);
    expect(() => database.exec("DELETE FROM staging_event")).toThrow(/never/);
    expect(() => database.exec("UPDATE staging_event SET t = 'T1'")).toThrow(
      /never/,
    );
  });

  test("run once: a database of today is left as it is", () => {
    const { database } = emptyDatabase();
    migrate(database, { migrations, at, copyBefore: noCopy });
    migrate(database, { migrations, at, copyBefore: noCopy });
    expect(
      database.prepare("SELECT count(*) AS n FROM migration").get(),
    ).toEqual({ n: newestSchema });
  });

  test("that fail change nothing, the earlier ones of the run included", () => {
    const { database } = emptyDatabase();
    migrate(database, { migrations, at, copyBefore: noCopy });
    const before = schemaText(database);
    const broken: Migration[] = [
      ...migrations,
      { number: newestSchema + 1, name: "good", sql: "CREATE TABLE good (x)" },
      { number: newestSchema + 2, name: "bad", sql: "CREATE TABLE good (x)" },
    ];
    expect(() =>
      migrate(database, {
        migrations: broken,
        at,
        copyBefore: () => undefined,
      }),
    ).toThrow(/already exists/);
    expect(schemaText(database)).toBe(before);
    expect(database.pragma("user_version", { simple: true })).toBe(
      newestSchema,
    );
    expect(database.pragma("foreign_keys", { simple: true })).toBe(1);
  });

  test("that read differently from the applied ones are refused", async () => {
    const { database } = emptyDatabase();
    migrate(database, { migrations, at, copyBefore: noCopy });
    const edited = migrations.map((step) =>
      step.number === 2 ? { ...step, sql: `${step.sql}\n` } : step,
    );
    for (const list of [
      edited,
      migrations.filter((step) => step.number !== 2),
    ]) {
      const refusal = await refusalOf(() =>
        migrate(database, { migrations: list, at, copyBefore: noCopy }),
      );
      expect(refusal.code).toBe("precondition");
      expect(refusal.message).toMatch(/Nothing was changed/);
    }
  });

  test("wait for a verified copy, and do not run when it fails", () => {
    const { database } = emptyDatabase();
    migrate(database, { migrations, at, copyBefore: noCopy });
    const next = {
      number: newestSchema + 1,
      name: "x",
      sql: "CREATE TABLE x (y)",
    };
    const noSpace = () => {
      throw new Error("no space");
    };
    expect(() =>
      migrate(database, {
        migrations: [...migrations, next],
        at,
        copyBefore: noSpace,
      }),
    ).toThrow("no space");
    expect(database.pragma("user_version", { simple: true })).toBe(
      newestSchema,
    );
  });
});

describe("the verified copy", () => {
  test("is encrypted, opens with the key and holds every row", () => {
    const { store, folder, dataKey: key } = sampleStore();
    insertCases(store, [{}, {}, {}]);
    const path = join(folder, "workspace.db");
    const database = openDatabase(path, key, { newestSchema, waitMillis: 0 });
    const target = join(folder, "copy.db");
    makeVerifiedCopy(database, target, key);
    database.close();
    expect(readFileSync(target).includes("Oakfield")).toBe(false);
    expect(readFileSync(target).subarray(0, 6).toString("latin1")).not.toBe(
      "SQLite",
    );
    const copy = openDatabase(target, key, { newestSchema, waitMillis: 0 });
    const rows = copy.prepare("SELECT count(*) AS n FROM case_record").get();
    copy.close();
    expect(rows).toEqual({ n: 3 });
  });

  test("is refused where a file lies already", async () => {
    const { path, database } = emptyDatabase();
    migrate(database, { migrations, at, copyBefore: noCopy });
    const refusal = await refusalOf(() =>
      makeVerifiedCopy(database, path, dataKey),
    );
    expect(refusal.code).toBe("storage");
  });
});

/** A workspace of the schema before the newest, closed. */
function olderWorkspace(): string {
  const folder = temporaryFolder();
  const database = createDatabase(join(folder, "workspace.db"), dataKey);
  migrate(database, {
    migrations: migrations.slice(0, -1),
    at,
    copyBefore: noCopy,
  });
  database
    .prepare(
      "INSERT INTO workspace VALUES (1, ?, 'Sample clinic', 'clinic', 'Nurse', ?)",
    )
    .run(newId(), at);
  database.close();
  return folder;
}

test("a workspace of an older schema is upgraded on opening, with the copy beside it", () => {
  const folder = olderWorkspace();
  const store = openStoreWithKey({ ...place(folder), lock: true }, dataKey);
  store.close();
  const copies = readdirSync(folder).filter((name) =>
    name.startsWith(`workspace.db.schema-${newestSchema - 1}.`),
  );
  expect(copies).toHaveLength(1);
  expect(copies[0]).not.toMatch(/\.part$/);
});

test("what an interrupted upgrade left of its copy goes at the next opening; proven copies stay", () => {
  const folder = olderWorkspace();
  const left = [
    `workspace.db.schema-6.${newId()}.part`,
    `workspace.db.schema-5.${newId()}.part`,
  ];
  const proven = `workspace.db.schema-5.${newId()}`;
  const others = ["notes.part", proven];
  for (const name of [...left, ...others])
    writeFileSync(join(folder, name), "half a page");
  openStoreWithKey({ ...place(folder), lock: true }, dataKey).close();
  const names = readdirSync(folder);
  expect(names).toEqual(expect.arrayContaining(others));
  expect(names.filter((name) => left.includes(name))).toEqual([]);
});

test("a copy that cannot be proven leaves no file, neither under its name nor unproven", async () => {
  const { store, folder, dataKey: key } = sampleStore();
  insertCases(store, [{}]);
  const path = join(folder, "workspace.db");
  const database = openDatabase(path, key, { newestSchema, waitMillis: 0 });
  const target = join(folder, "workspace.db.schema-7.copy");
  expect(() => makeVerifiedCopy(database, target, randomBytes(32))).toThrow();
  database.close();
  expect(
    readdirSync(folder).filter((name) => name.includes("schema-7")),
  ).toEqual([]);
});
