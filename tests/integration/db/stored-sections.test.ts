import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { expect, test } from "vitest";
import { newestSchema } from "../../../db/migrations/index.ts";
import { openDatabase } from "../../../db/open.ts";
import { sectionSchemas } from "../../../shared/domain/case-file.ts";
import { emptySections } from "../../../shared/domain/empty-sections.ts";
import { at, by, newId } from "../../support/sample-case.ts";
import { sampleStore } from "../../support/sample-workspace.ts";

/** Bodies as the first schema stores them. They stand for records in use: never edit them, give new fields a default. */
const stored: Record<string, object> = JSON.parse(
  readFileSync(new URL("stored-sections.json", import.meta.url), "utf8"),
);

/** A case that an older build made, with these sections only. */
function olderCase(database: Database, bodies: Record<string, object>): string {
  const [patientId, caseId] = [newId(), newId()];
  database
    .prepare("INSERT INTO patient VALUES (?, ?, ?)")
    .run(patientId, at, by);
  database
    .prepare(
      "INSERT INTO case_record (id, patient_id, status, created_at, created_by, updated_at) VALUES (?, ?, 'ready', ?, ?, ?)",
    )
    .run(caseId, patientId, at, by, at);
  const insert = database.prepare(
    "INSERT INTO case_section VALUES (?, ?, 1, ?, ?, ?)",
  );
  for (const [name, body] of Object.entries(bodies))
    insert.run(caseId, name, JSON.stringify(body), at, by);
  return caseId;
}

function storeWith(bodies: Record<string, object>) {
  const { store, folder, dataKey } = sampleStore();
  const database = openDatabase(join(folder, "workspace.db"), dataKey, {
    newestSchema,
    waitMillis: 0,
  });
  const caseId = olderCase(database, bodies);
  database.close();
  return { store, caseId };
}

test("section bodies stored by the first schema keep loading", () => {
  const { store, caseId } = storeWith(stored);
  const { sections } = store.cases.load(caseId)!;
  for (const [name, body] of Object.entries(stored))
    expect(sections[name as keyof typeof sections], name).toMatchObject({
      version: 1,
      body,
    });
});

test("what a pathology section stored by the first schema lacks reads as not recorded", () => {
  const { store, caseId } = storeWith(stored);
  expect(store.cases.section(caseId, "pathology")?.body).toEqual({
    ...emptySections.pathology,
    ...stored.pathology,
  });
});

test("every empty section fits its own schema", () => {
  expect(Object.keys(emptySections)).toEqual(Object.keys(sectionSchemas));
  for (const [name, schema] of Object.entries(sectionSchemas)) {
    const empty = emptySections[name as keyof typeof emptySections];
    expect(schema.parse(empty), name).toEqual(empty);
  }
});

test.each(Object.keys(stored))(
  "a case without %s reads an empty version 0 and takes the first save on it",
  (name) => {
    const section = name as keyof typeof emptySections;
    const { [name]: _, ...others } = stored;
    const { store, caseId } = storeWith(others);
    const empty = { version: 0, body: emptySections[section] };
    expect(store.cases.load(caseId)!.sections[section]).toEqual({
      ...empty,
      recordedAt: at,
      recordedBy: by,
    });
    expect(store.cases.section(caseId, section)).toEqual(empty);
    const version = store.transaction(() =>
      store.cases.saveSection({
        caseId,
        section,
        baseVersion: 0,
        body: stored[name],
        at,
        by,
      }),
    );
    expect(version).toBe(1);
    expect(store.cases.section(caseId, section)).toEqual({
      version: 1,
      body: { ...emptySections[section], ...stored[name] },
    });
    expect(store.worklist.rows([caseId])).toHaveLength(1);
  },
);
