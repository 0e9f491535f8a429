import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { newestSchema } from "../../../db/migrations/index.ts";
import { openDatabase } from "../../../db/open.ts";
import { defaultClinicSettings } from "../../../shared/domain/clinic-settings.ts";
import { at, by, newId } from "../../support/sample-case.ts";
import {
  insertCases,
  refusalOf,
  sampleStore,
} from "../../support/sample-workspace.ts";

/** Bodies as the first build with them stores them. They stand for records in use: never edit them. */
const stored: { settings: typeof defaultClinicSettings; snapshot: object } =
  JSON.parse(
    readFileSync(new URL("stored-clinic.json", import.meta.url), "utf8"),
  );

/** A store and the hand of another build, which wrote these bodies. */
function written(settings: unknown, snapshot: unknown = stored.snapshot) {
  const { store, folder, dataKey } = sampleStore();
  const [caseId = ""] = insertCases(store, [{}]);
  const database = openDatabase(join(folder, "workspace.db"), dataKey, {
    newestSchema,
    waitMillis: 0,
  });
  onTestFinished(() => {
    database.close();
  });
  const id = newId();
  database
    .prepare("INSERT INTO clinic_setting VALUES (1, ?, ?, ?)")
    .run(JSON.stringify(settings), at, by);
  database
    .prepare(
      "INSERT INTO prognosis_snapshot VALUES (?, ?, '2026-11-24', ?, '2026.3', '0.3.0', ?, ?)",
    )
    .run(caseId, id, JSON.stringify(snapshot), at, by);
  return { store, caseId, id };
}

test("settings and stored indices of the first build with them keep loading", () => {
  const { store, caseId, id } = written(stored.settings);
  expect(store.settings.latest()?.settings).toEqual(stored.settings);
  expect(store.prognoses.get(caseId, id)).toEqual({
    ...stored.snapshot,
    id,
    referenceOn: "2026-11-24",
    rulesVersion: "2026.3",
    engineVersion: "0.3.0",
    recordedAt: at,
    recordedBy: by,
  });
});

test("settings without a window or a group read the default, and what no build knows is left out", () => {
  const { wbc: _, ...windows } = stored.settings.freshnessDays;
  const { store } = written({
    freshnessDays: { ...windows, "a-later-value": 3 },
    aLaterGroup: { anything: true },
  });
  expect(store.settings.latest()?.settings).toEqual({
    freshnessDays: {
      ...stored.settings.freshnessDays,
      wbc: defaultClinicSettings.freshnessDays.wbc,
    },
    dosing: defaultClinicSettings.dosing,
  });
});

test.each([
  [[]],
  ["text"],
  [{ freshnessDays: { wbc: -3 } }],
  [{ freshnessDays: null }],
])("settings of %j are refused by name, not guessed", async (settings) => {
  const { store } = written(settings);
  const refused = await refusalOf(() => store.settings.latest());
  expect(refused.code).toBe("storage");
  expect(refused.message).toContain("clinic settings, version 1");
  expect(refused.message).toContain("mesoboard verify");
});

test("stored indices that cannot be read are refused by name", async () => {
  const { store, caseId, id } = written(stored.settings, { indices: 7 });
  for (const read of [
    () => store.prognoses.get(caseId, id),
    () => store.prognoses.newest(caseId, 1),
  ]) {
    const refused = await refusalOf(read);
    expect(refused.code).toBe("storage");
    expect(refused.message).toContain(`stored indices ${id} of case ${caseId}`);
  }
});
