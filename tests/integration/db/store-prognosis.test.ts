import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { migrate } from "../../../db/migrate.ts";
import { migrations, newestSchema } from "../../../db/migrations/index.ts";
import { createDatabase, openDatabase } from "../../../db/open.ts";
import { openStoreWithKey } from "../../../db/open-store.ts";
import { defaultClinicSettings } from "../../../shared/domain/clinic-settings.ts";
import type { RuleCheck } from "../../../shared/domain/rule-check.ts";
import {
  at,
  by,
  newId,
  observation,
  sampleCase,
} from "../../support/sample-case.ts";
import {
  insertCases,
  place,
  refusalOf,
  sampleStore,
  temporaryFolder,
} from "../../support/sample-workspace.ts";
import { snapshotOf } from "../../support/stored-indices.ts";

const check = (part: Partial<RuleCheck> = {}): RuleCheck => ({
  id: newId(),
  rule: "calgb",
  row: "L9",
  ruleVersion: "2026.3",
  checkedBy: "Dr Sample-Reader",
  checkedOn: "2026-11-20",
  verdict: "agrees",
  paper: "Herndon 1998, figure 2",
  note: "",
  withdraws: null,
  recordedAt: at,
  recordedBy: by,
  ...part,
});

/** A store with one of each, and the hand of someone who has its key. */
function filled() {
  const { store, folder, dataKey } = sampleStore();
  const [caseId = ""] = insertCases(store, [{}]);
  const [snapshot, first] = [snapshotOf("3"), check()];
  const settings = {
    version: 1,
    settings: defaultClinicSettings,
    changedAt: at,
    changedBy: by,
  };
  store.transaction(() => {
    store.settings.add(settings);
    store.ruleChecks.add(first);
    store.prognoses.add(caseId, snapshot);
  });
  const database = openDatabase(join(folder, "workspace.db"), dataKey, {
    newestSchema,
    waitMillis: 0,
  });
  onTestFinished(() => {
    database.close();
  });
  return { store, database, caseId, snapshot, first, settings };
}

describe("step 7 (store-prognosis)", () => {
  test("keeps every row of a workspace of schema 6, and can be written to at once", () => {
    const folder = temporaryFolder();
    const dataKey = randomBytes(32);
    const database = createDatabase(join(folder, "workspace.db"), dataKey);
    migrate(database, {
      migrations: migrations.slice(0, 6),
      at,
      copyBefore: () => undefined,
    });
    const [patientId, caseId] = [newId(), newId()];
    database.exec(`INSERT INTO workspace VALUES (1, '${newId()}', 'Sample clinic', 'clinic', 'Nurse', '${at}');
      INSERT INTO patient VALUES ('${patientId}', '${at}', 'x');
      INSERT INTO case_record (id, patient_id, status, created_at, created_by, updated_at) VALUES ('${caseId}', '${patientId}', 'ready', '${at}', 'x', '${at}');
      INSERT INTO observation VALUES ('${caseId}', '${newId()}', 'wbc', '2026-11-01', 9.4, '10e9/L', NULL, '9400', '/uL', NULL, 'Lab', '', '${at}', 'x')`);
    const tables = database
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration'",
      )
      .pluck()
      .all();
    const rowsOf = (from: typeof database) =>
      tables.map((table) => from.prepare(`SELECT * FROM ${table}`).all());
    const before = rowsOf(database);
    database.close();
    const store = openStoreWithKey({ ...place(folder), lock: true }, dataKey);
    onTestFinished(() => store.close());
    const after = openDatabase(join(folder, "workspace.db"), dataKey, {
      newestSchema,
      waitMillis: 0,
    });
    expect(rowsOf(after)).toEqual(before);
    after.close();
    expect(store.settings.latest()).toBeUndefined();
    expect(store.ruleChecks.all()).toEqual([]);
    expect([...store.prognoses.all()]).toEqual([]);
    expect(store.prognoses.firstInGroup("calgb", "3", "")).toEqual([]);
    store.transaction(() => {
      store.prognoses.add(caseId, snapshotOf("3"));
      store.cases.addObservation(
        caseId,
        observation({ kind: "tumor-volume", value: 310, unit: "mL" }),
      );
    });
    expect(store.prognoses.firstInGroup("calgb", "3", "")).toHaveLength(1);
    expect(store.checkIntegrity()).toEqual({ ok: true, problems: [] });
  });
});

describe("settings, checks and stored indices", () => {
  test("come back as they were stored", () => {
    const { store, caseId, snapshot, first, settings } = filled();
    expect(store.settings.latest()).toEqual(settings);
    expect(store.ruleChecks.all()).toEqual([first]);
    expect(store.prognoses.newest(caseId, 1)).toEqual([snapshot]);
    const { id, referenceOn } = snapshot;
    expect([...store.prognoses.all()]).toEqual([
      {
        caseId,
        id,
        stored: snapshot,
        groups: [{ rule: "calgb", groupKey: "3", referenceOn, isFirst: true }],
      },
    ]);
    expect(store.prognoses.get(caseId, id)).toEqual(snapshot);
    expect(store.prognoses.get(newId(), id)).toBeUndefined();
    expect(store.prognoses.count(caseId)).toBe(1);
  });

  test.each([
    ["clinic_setting", "recorded_by = 'x'"],
    ["rule_check", "verdict = 'differs'"],
    ["prognosis_snapshot", "body = '{}'"],
    ["prognosis_group", "group_key = '1'"],
  ])("are never changed or deleted: %s", (table, change) => {
    const { database } = filled();
    expect(() => database.exec(`DELETE FROM ${table}`)).toThrow(/never/);
    expect(() => database.exec(`UPDATE ${table} SET ${change}`)).toThrow(
      /never/,
    );
  });

  test("are refused where they contradict what is stored", () => {
    const { store, caseId, first, settings, snapshot } = filled();
    const taken = check({ withdraws: first.id, note: "Misread" });
    const add = (work: () => void) => () => store.transaction(work);
    add(() => store.ruleChecks.add(taken))();
    expect(
      add(() => store.ruleChecks.add({ ...taken, id: newId() })),
      "withdrawn twice",
    ).toThrow();
    expect(
      add(() => store.ruleChecks.add(check({ withdraws: newId(), note: "x" }))),
      "withdraws nothing",
    ).toThrow();
    expect(
      add(() => store.settings.add(settings)),
      "one version twice",
    ).toThrow();
    expect(
      add(() => store.prognoses.add(caseId, snapshot)),
      "one snapshot twice",
    ).toThrow();
    expect(
      add(() => store.prognoses.add(newId(), snapshotOf("3"))),
      "no such case",
    ).toThrow(/not in the workspace/);
  });

  test("need a transaction around them", async () => {
    const { store, caseId, settings } = filled();
    for (const work of [
      () => store.settings.add({ ...settings, version: 2 }),
      () => store.ruleChecks.add(check()),
      () => store.prognoses.add(caseId, snapshotOf("3")),
    ])
      expect((await refusalOf(work)).code).toBe("internal");
  });

  test("make a case one that someone worked on, so that undoing its import leaves it", () => {
    const { store } = sampleStore();
    const batchId = newId();
    const brought = ["A", "B"].map((externalKey) =>
      sampleCase({ origin: { batchId, externalKey } }),
    );
    const [first] = brought;
    store.transaction(() => {
      for (const newCase of brought) store.cases.insert(newCase);
      store.imports.insert({
        id: batchId,
        preset: "tcga",
        files: ["a.csv"],
        fileHash: "x",
        at,
        by,
        cases: 2,
        skipped: 0,
      });
      store.prognoses.add(first!.caseId, snapshotOf("3"));
    });
    expect(store.imports.changedCaseIds(batchId)).toEqual([first!.caseId]);
    expect(store.imports.get(batchId)!.undoRefusal).toMatch(
      /^1 case was .*Of 1, the indices were kept for the board/,
    );
  });

  test("find the cases of a group by its index, not by reading every case", () => {
    const { database } = filled();
    const plan = database
      .prepare<[], { detail: string }>(
        "EXPLAIN QUERY PLAN SELECT case_id FROM prognosis_group INDEXED BY prognosis_group_first WHERE rule = 'calgb' AND group_key = '3' AND is_first = 1",
      )
      .all();
    expect(plan.map(({ detail }) => detail).join()).toMatch(
      /SEARCH prognosis_group USING .*INDEX prognosis_group_first \(rule=\? AND group_key=\?/,
    );
  });

  test("mark the first group of a case by a rule, and no other", () => {
    const { store, database, caseId } = filled();
    store.transaction(() => {
      for (const group of ["4", "3", "5"])
        store.prognoses.add(caseId, snapshotOf(group));
    });
    const marked = database
      .prepare<[], { group_key: string; is_first: number }>(
        "SELECT group_key, is_first FROM prognosis_group ORDER BY snapshot_id",
      )
      .all();
    expect(marked.map((row) => [row.group_key, row.is_first])).toEqual([
      ["3", 1],
      ["4", 0],
      ["3", 0],
      ["5", 0],
    ]);
  });
});
