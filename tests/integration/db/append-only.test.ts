import { join } from "node:path";
import { expect, test } from "vitest";
import { newestSchema } from "../../../db/migrations/index.ts";
import { openDatabase } from "../../../db/open.ts";
import {
  at,
  by,
  newId,
  observation,
  sampleCase,
  staging,
} from "../../support/sample-case.ts";
import { sampleStore } from "../../support/sample-workspace.ts";

test("nothing of a record can be deleted, and what is final cannot be changed", () => {
  const { store, folder, dataKey } = sampleStore();
  const batchId = newId();
  store.transaction(() => {
    store.cases.insert(
      sampleCase({
        observations: [observation()],
        stagings: [staging()],
        importNotes: ["note"],
        origin: { batchId, externalKey: "A" },
      }),
    );
    store.imports.insert({
      id: batchId,
      preset: "tcga",
      files: ["a.csv"],
      fileHash: "x",
      at,
      by,
      cases: 1,
      skipped: 0,
    });
    store.audit.append({
      at,
      actor: by,
      action: "x",
      objectType: "case",
      objectId: "",
      detail: "",
    });
  });
  const database = openDatabase(join(folder, "workspace.db"), dataKey, {
    newestSchema,
    waitMillis: 0,
  });
  const tables = [
    ["patient", null],
    ["case_record", null],
    ["case_section", "body = '{}'"],
    ["observation", "note = 'x'"],
    ["staging_event", "t = 'T1'"],
    ["import_note", "text = 'x'"],
    ["import_batch", null],
    ["import_item", "external_key = 'x'"],
    ["audit_entry", "detail = 'x'"],
  ] as const;
  for (const [table, change] of tables) {
    expect(() => database.exec(`DELETE FROM ${table}`), table).toThrow(/never/);
    if (change !== null)
      expect(
        () => database.exec(`UPDATE ${table} SET ${change}`),
        table,
      ).toThrow(/never/);
  }
  database.close();
});
