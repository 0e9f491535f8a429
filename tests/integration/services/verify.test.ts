import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createWorkspaceWithKey } from "../../../db/create-workspace.ts";
import { newestSchema } from "../../../db/migrations/index.ts";
import { openDatabase } from "../../../db/open.ts";
import {
  createCase,
  saveSection,
} from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { seedDemo } from "../../../electron/services/demo/seed-demo.ts";
import { createImportService } from "../../../electron/services/import-service.ts";
import { inProcess } from "../../../electron/services/import/run-in-process.ts";
import { recordObservation } from "../../../electron/services/observation-service.ts";
import type { Tools } from "../../../electron/services/session.ts";
import { saveStaging } from "../../../electron/services/staging-service.ts";
import { verifyWorkspace } from "../../../electron/services/verify/verify-workspace.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import {
  at,
  by,
  newId,
  sampleCase,
  staging,
} from "../../support/sample-case.ts";
import {
  place,
  refusalOf,
  temporaryFolder,
} from "../../support/sample-workspace.ts";
import { inventedFiles } from "../../support/tcga/files.ts";
import { today, tools } from "./session.ts";

/** A clock that goes on, so that what is saved is later than what it changes. */
function laterTools(): Tools {
  let seconds = 0;
  const now = () => {
    seconds += 1;
    return new Date(Date.parse(at) + seconds * 1000).toISOString();
  };
  return { ...tools, clock: { ...tools.clock, now } };
}

/** A workspace as the program makes it, and the hand of someone who has its key. */
function workspace(kind: "clinic" | "demo" = "clinic") {
  const folder = temporaryFolder();
  const dataKey = randomBytes(32);
  const info = { id: newId(), name: "Sample", kind, actor: by };
  const store = createWorkspaceWithKey(place(folder), info, dataKey);
  onTestFinished(() => store.close());
  store.audit.append({
    at,
    actor: by,
    action: "workspace.create",
    objectType: "workspace",
    objectId: info.id,
    detail: "Created",
  });
  const tamper = (sql: string): void => {
    const database = openDatabase(join(folder, "workspace.db"), dataKey, {
      newestSchema,
      waitMillis: 0,
    });
    database.pragma("foreign_keys = OFF");
    database.exec(sql);
    database.close();
  };
  return { session: { store, actor: by }, store, tamper };
}

/** A case with two more versions of a section, one more value and one more staging. */
function workedOn() {
  const made = workspace();
  const { session } = made;
  const clock = laterTools();
  const draft = buildDemo(today).drafts.find(
    ({ identity }) => identity.familyName === "SAMPLE-TIDEWATER",
  )!;
  const { caseId } = createCase(session, clock, draft);
  const words = ["First question?", "Second question?", "First question?"];
  for (const [index, question] of words.entries())
    saveSection(session, clock, {
      caseId,
      section: "presentation",
      baseVersion: index + 1,
      confirmed: [],
      body: { ...draft.presentation, question },
    });
  recordObservation(session, clock, {
    caseId,
    observation: {
      kind: "hemoglobin",
      on: "2026-11-23",
      typedValue: "146",
      typedUnit: "g/L",
      source: "Laboratory",
      note: "",
      confirmed: [],
    },
  });
  saveStaging(session, clock, {
    caseId,
    on: "2026-11-20",
    entry: {
      mode: "categories",
      edition: "8",
      classification: "clinical",
      phase: "first",
      t: "T2",
      n: "N0",
      m: "M0",
    },
    editionReason: "The trial stratifies by edition 8.",
    recordedStage: "",
    stagedBy: "",
    source: "Board",
    documents: [],
    overrides: [],
    amends: null,
    amendReason: "",
  });
  return { ...made, caseId };
}

/** Triggers as they were, so that the schema shows nothing of the hand that took them away for a moment. */
const without = (trigger: string, event: string, words: string) => ({
  drop: `DROP TRIGGER ${trigger};`,
  back: `CREATE TRIGGER ${trigger} BEFORE ${event}
BEGIN SELECT RAISE(ABORT, '${words}'); END;`,
});
const final = {
  case_section: without(
    "case_section_is_final",
    "UPDATE ON case_section",
    "a section version is never changed",
  ),
  sectionKept: without(
    "case_section_is_kept",
    "DELETE ON case_section",
    "a section version is never deleted",
  ),
  observation: without(
    "observation_is_final",
    "UPDATE ON observation",
    "a recorded value is never changed",
  ),
  staging_event: without(
    "staging_event_is_final",
    "UPDATE ON staging_event",
    "a staging is never changed",
  ),
  auditKept: without(
    "audit_entry_is_kept",
    "DELETE ON audit_entry",
    "the audit trail is never deleted",
  ),
};
const around = (part: keyof typeof final, sql: string) =>
  `${final[part].drop} ${sql}; ${final[part].back}`;

describe("a workspace that only MesoBoard touched", () => {
  test("fits its trail after every kind of change", () => {
    const { store } = workedOn();
    const verified = verifyWorkspace(store, null);
    expect(verified).toMatchObject({ cases: 1, entries: 7, since: null });
    expect(verified.head).toMatch(/^[0-9a-f]{64}$/);
  });

  test("fits its trail with the demo's cases and an import undone and repeated", async () => {
    const { session, store } = workspace("demo");
    seedDemo(session, tools);
    const imports = createImportService({
      tools,
      session: () => session,
      start: inProcess(newId),
      onProgress: () => undefined,
    });
    const bring = async () => {
      const { token } = await imports.preview(inventedFiles);
      return imports.commit(token);
    };
    const batch = await bring();
    await imports.undo(batch.id);
    await bring();
    expect(verifyWorkspace(store, null).cases).toBe(24 + 2 * batch.cases);
  });

  test("still holds a head noted earlier", async () => {
    const { store, session } = workspace();
    const { head } = verifyWorkspace(store, null);
    createCase(session, tools, buildDemo(today).drafts[0]!);
    expect(verifyWorkspace(store, head)).toMatchObject({ since: 1 });
    const refusal = await refusalOf(() =>
      verifyWorkspace(store, "0".repeat(64)),
    );
    expect(refusal).toMatchObject({
      code: "storage",
      message: expect.stringMatching(/does not hold the expected head/),
    });
  });
});

/** A staging without the fields of schema 6: as an older build made it and hashed it into its trail. */
function older(event: StagingEvent): object {
  const added = new Set([
    "system",
    "phase",
    "sheet",
    "documents",
    "overrides",
    "amends",
    "amendReason",
    "engineVersion",
  ]);
  return Object.fromEntries(
    Object.entries(event).filter(([name]) => !added.has(name)),
  );
}

/** A workspace with a case and a saved staging whose trail an older build wrote. */
function fromOlderBuild() {
  const made = workspace();
  const { store } = made;
  const [first, second] = [
    staging({ engineVersion: "" }),
    staging({ engineVersion: "", on: "2026-11-10" }),
  ];
  const newCase = sampleCase({ stagings: [first] });
  const entry = { at, actor: by, objectType: "case", detail: "" };
  store.transaction(() => {
    store.cases.insert(newCase);
    store.audit.append({
      ...entry,
      action: "case.create",
      objectId: newCase.caseId,
      after: { ...newCase, stagings: [older(first)] },
    });
    store.cases.addStaging(newCase.caseId, second);
    store.audit.append({
      ...entry,
      action: "staging.save",
      objectId: newCase.caseId,
      after: older(second),
    });
  });
  return { ...made, caseId: newCase.caseId };
}

describe("a workspace whose stagings an older build saved", () => {
  test("fits the trail of that build", () => {
    expect(verifyWorkspace(fromOlderBuild().store, null).cases).toBe(1);
  });

  test.each([
    "system = 'butchart'",
    "phase = 'recurrence'",
    "engine_version = 'x'",
    "n = 'N1'",
  ])("shows %s", async (change) => {
    const { store, tamper } = fromOlderBuild();
    tamper(around("staging_event", `UPDATE staging_event SET ${change}`));
    const refusal = await refusalOf(() => verifyWorkspace(store, null));
    expect(refusal.message).toMatch(/saved staging was changed or is gone/);
    expect(refusal.message).toMatch(/differs from what was created/);
  });
});

describe("someone with the key shows when", () => {
  test.each<[string, string, RegExp]>([
    [
      "editing a section of the creation",
      around(
        "case_section",
        "UPDATE case_section SET body = json_set(body, '$.site', 'peritoneum') WHERE section = 'diagnosis'",
      ),
      /differs from what was created/,
    ],
    [
      "editing a saved section",
      around(
        "case_section",
        "UPDATE case_section SET body = json_set(body, '$.question', 'x') WHERE version = 4",
      ),
      /saved section was changed or is gone/,
    ],
    [
      "swapping two saved versions",
      around(
        "case_section",
        "UPDATE case_section SET body = json_set(body, '$.question', CASE version WHEN 3 THEN 'First question?' ELSE 'Second question?' END) WHERE version IN (2, 3)",
      ),
      /saved section was changed or is gone/,
    ],
    [
      "taking the newest version away",
      around("sectionKept", "DELETE FROM case_section WHERE version = 4"),
      /saved section was changed or is gone/,
    ],
    [
      "slipping in a version",
      "INSERT INTO case_section SELECT case_id, section, 5, body, recorded_at, recorded_by FROM case_section WHERE version = 4",
      /saved section was changed or is gone/,
    ],
    [
      "editing a recorded value",
      around(
        "observation",
        "UPDATE observation SET value = 9.9 WHERE original_value = '146'",
      ),
      /recorded value was changed or is gone/,
    ],
    [
      "editing who recorded a staging",
      around(
        "staging_event",
        "UPDATE staging_event SET recorded_by = 'Nobody' WHERE edition_reason <> ''",
      ),
      /saved staging was changed or is gone/,
    ],
    ...[
      'overrides = \'[]\', documents = \'[{"kind":"ct","on":null}]\'',
      'sheet = \'{"kind":"described","extent":"x","sizeMm":null,"margins":null,"restOfSerosaFree":null,"effusionCytology":null}\'',
      "amends = (SELECT id FROM staging_event WHERE edition_reason = ''), amend_reason = 'x'",
    ].map((change): [string, string, RegExp] => [
      `editing a saved staging: ${change}`,
      around(
        "staging_event",
        `UPDATE staging_event SET ${change} WHERE edition_reason <> ''`,
      ),
      /saved staging was changed or is gone/,
    ]),
    [
      "editing an event",
      "UPDATE course_event SET text = 'Nothing'",
      /differs from what was created/,
    ],
    [
      "hiding a case",
      "UPDATE case_record SET retired_at = 'x', retired_by = 'x', retired_reason = 'x'",
      /taken out of the lists, or put back/,
    ],
    [
      "adding a case",
      `INSERT INTO patient VALUES ('${newId()}', 'x', 'x');
       INSERT INTO case_record (id, patient_id, status, created_at, created_by, updated_at) SELECT '${newId()}', id, 'ready', 'x', 'x', 'x' FROM patient LIMIT 1`,
      /the trail does not know it/,
    ],
    [
      "leaving a trigger away",
      "DROP TRIGGER audit_entry_is_final",
      /audit_entry_is_final is missing from the schema/,
    ],
    [
      "adding a trigger",
      "CREATE TRIGGER worklist_search_more AFTER INSERT ON case_section BEGIN DELETE FROM gap; END",
      /worklist_search_more does not belong/,
    ],
    [
      "loosening a trigger",
      `${final.observation.drop} CREATE TRIGGER observation_is_final BEFORE UPDATE ON observation BEGIN SELECT 1; END`,
      /observation_is_final was changed/,
    ],
    [
      "adding a view",
      "CREATE VIEW everyone AS SELECT * FROM patient",
      /everyone does not belong/,
    ],
  ])("%s", async (_, sql, words) => {
    const { store, tamper } = workedOn();
    tamper(sql);
    const refusal = await refusalOf(() => verifyWorkspace(store, null));
    expect(refusal.code).toBe("storage");
    expect(refusal.message).toMatch(words);
  });

  test("emptying the trail and beginning another", async () => {
    const { store, tamper, session } = workedOn();
    tamper(around("auditKept", "DELETE FROM audit_entry"));
    expect(
      (await refusalOf(() => verifyWorkspace(store, null))).message,
    ).toMatch(/does not begin with the creation/);
    createCase(session, tools, buildDemo(today).drafts[0]!);
    expect(
      (await refusalOf(() => verifyWorkspace(store, null))).message,
    ).toMatch(/does not begin with the creation/);
  });

  test("cutting the end of the trail off, to whoever noted the head", async () => {
    const { store, tamper } = workspace();
    store.audit.append({
      at,
      actor: by,
      action: "view.case.summary",
      objectType: "case",
      objectId: "",
      detail: "Viewed",
    });
    const { head } = verifyWorkspace(store, null);
    tamper(around("auditKept", "DELETE FROM audit_entry WHERE seq = 2"));
    verifyWorkspace(store, null);
    expect((await refusalOf(() => verifyWorkspace(store, head))).code).toBe(
      "storage",
    );
  });
});
