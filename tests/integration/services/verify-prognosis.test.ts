import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createWorkspaceWithKey } from "../../../db/create-workspace.ts";
import { newestSchema } from "../../../db/migrations/index.ts";
import { openDatabase } from "../../../db/open.ts";
import { createCase } from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import {
  recordCheck,
  ruleView,
  withdrawCheck,
} from "../../../electron/services/rule-service.ts";
import {
  readSettings,
  saveSettings,
} from "../../../electron/services/settings-service.ts";
import { verifyWorkspace } from "../../../electron/services/verify/verify-workspace.ts";
import { at, by, newId } from "../../support/sample-case.ts";
import {
  place,
  refusalOf,
  temporaryFolder,
} from "../../support/sample-workspace.ts";
import { storeAsShown } from "../../support/stored-indices.ts";
import { today, tools } from "./session.ts";

/** A workspace with settings of two versions, a check, one withdrawn, and two snapshots of a case. */
function workedOn() {
  const folder = temporaryFolder();
  const dataKey = randomBytes(32);
  const info = {
    id: newId(),
    name: "Sample",
    kind: "clinic",
    actor: by,
  } as const;
  const store = createWorkspaceWithKey(place(folder), info, dataKey);
  onTestFinished(() => store.close());
  const session = { store, actor: by };
  store.audit.append({
    at,
    actor: by,
    action: "workspace.create",
    objectType: "workspace",
    objectId: info.id,
    detail: "Created",
  });
  for (const floor of [0.7, 0.8]) {
    const { version, settings } = readSettings(session);
    saveSettings(session, tools, {
      baseVersion: version,
      settings: { ...settings, dosing: { creatinineFloor_mg_dL: floor } },
    });
  }
  const [checked] = ["L9", "L8"].map((row) =>
    recordCheck(session, tools, {
      rule: "calgb",
      row,
      ruleVersion: ruleView(session, "calgb").entry.version,
      checkedBy: "Dr Sample-Reader",
      checkedOn: today,
      verdict: "agrees",
      paper: "Herndon 1998, figure 2",
      note: "",
    }),
  );
  withdrawCheck(session, tools, { checkId: checked!.id, reason: "Misread" });
  const draft = buildDemo(today).drafts.find(
    ({ identity }) => identity.familyName === "SAMPLE-OAKFIELD",
  )!;
  const { caseId } = createCase(session, tools, draft);
  storeAsShown(session, tools, caseId);
  storeAsShown(session, tools, caseId);
  const tamper = (sql: string): void => {
    const database = openDatabase(join(folder, "workspace.db"), dataKey, {
      newestSchema,
      waitMillis: 0,
    });
    database.pragma("foreign_keys = OFF");
    const triggers = database
      .prepare<[], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
      )
      .all();
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
    database.exec(sql);
    for (const trigger of triggers) database.exec(trigger.sql);
    database.close();
  };
  return { store, tamper };
}

test("a workspace with settings, checks and stored indices fits its trail", () => {
  expect(verifyWorkspace(workedOn().store, null).cases).toBe(1);
});

const newest = "SELECT max(id) FROM prognosis_snapshot";
test.each<[string, string, RegExp]>([
  [
    "a group of a snapshot was edited",
    `UPDATE prognosis_snapshot SET body = replace(body, '"group":"Group', '"group":"No group') WHERE id = (${newest})`,
    /stored indices (do not fit the trail|were changed)/,
  ],
  [
    "who stored a snapshot was edited",
    `UPDATE prognosis_snapshot SET recorded_by = 'Nobody' WHERE id = (${newest})`,
    /stored indices do not fit the trail/,
  ],
  [
    "a snapshot was taken away",
    `DELETE FROM prognosis_group WHERE snapshot_id = (${newest}); DELETE FROM prognosis_snapshot WHERE id = (${newest})`,
    /stored indices were changed or are gone/,
  ],
  [
    "the group beside a snapshot was edited",
    `UPDATE prognosis_group SET group_key = 'x' WHERE snapshot_id = (${newest})`,
    /groups do not fit the stored indices/,
  ],
  [
    "the groups beside a snapshot were taken away",
    "DELETE FROM prognosis_group",
    /groups do not fit the stored indices/,
  ],
  [
    "a version of the settings was edited",
    "UPDATE clinic_setting SET body = json_set(body, '$.freshnessDays.wbc', 300) WHERE version = 1",
    /settings: a version was changed or is gone/,
  ],
  [
    "the newest settings were taken away",
    "DELETE FROM clinic_setting WHERE version = 2",
    /settings: a version was changed or is gone/,
  ],
  [
    "a verdict was edited",
    "UPDATE rule_check SET verdict = 'differs' WHERE rule_row = 'L8'",
    /rule check .*: was changed or is not in the trail/,
  ],
  [
    "a withdrawal was taken away",
    "DELETE FROM rule_check WHERE withdraws IS NOT NULL",
    /rule check .* is gone/,
  ],
  [
    "a check was slipped in",
    `INSERT INTO rule_check SELECT '${newId()}', rule, 'L7', rule_version, checked_by, checked_on, verdict, paper, note, withdraws, recorded_at, recorded_by FROM rule_check WHERE rule_row = 'L8'`,
    /rule check .*: was changed or is not in the trail/,
  ],
  [
    "the mark of a first group was taken away",
    "UPDATE prognosis_group SET is_first = 0",
    /no first group is marked/,
  ],
  [
    "a snapshot can no longer be read",
    `UPDATE prognosis_snapshot SET body = '{"indices": 7}' WHERE id = (${newest})`,
    /stored indices [0-9a-f-]{36} cannot be read/,
  ],
  [
    "settings can no longer be read",
    "UPDATE clinic_setting SET body = '[]' WHERE version = 2",
    /settings: version 2 cannot be read/,
  ],
  [
    "a check can no longer be read",
    "UPDATE rule_check SET checked_on = '2026-13-45' WHERE rule_row = 'L8'",
    /rule check [0-9a-f-]{36}: cannot be read/,
  ],
])("someone with the key shows when %s", async (_name, sql, words) => {
  const { store, tamper } = workedOn();
  tamper(sql);
  const refusal = await refusalOf(() => verifyWorkspace(store, null));
  expect(refusal.code).toBe("storage");
  expect(refusal.message).toMatch(words);
});
