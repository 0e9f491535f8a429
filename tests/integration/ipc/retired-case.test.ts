import { resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createDispatcher } from "../../../electron/ipc/dispatcher.ts";
import { createHandlers } from "../../../electron/ipc/handlers/index.ts";
import { printSummaryTo } from "../../../electron/print-summary.ts";
import { createProgram, openFilledDemo } from "../../../electron/program.ts";
import { createImportService } from "../../../electron/services/import-service.ts";
import { inProcess } from "../../../electron/services/import/run-in-process.ts";
import { createPrintJobs } from "../../../electron/services/print-jobs.ts";
import { channelNames, contract } from "../../../shared/contract/index.ts";
import { temporaryFolder } from "../../support/sample-workspace.ts";
import { inventedFiles } from "../../support/tcga/files.ts";
import { emptySections } from "../../../shared/domain/empty-sections.ts";
import { emptyPeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";

/** A dispatcher as the program joins it, with a printer that must not be reached, and an import taken back. */
async function afterUndo() {
  const folder = temporaryFolder();
  const { tools, workspace } = createProgram({
    folder: resolve(folder, "workspace"),
    today: "2026-11-24",
    appVersion: "test",
  });
  onTestFinished(() => workspace.dispose());
  const session = openFilledDemo({ tools, workspace });
  const imports = createImportService({
    tools,
    session: () => session,
    start: inProcess(tools.newId),
    onProgress: () => undefined,
  });
  const { token } = await imports.preview(inventedFiles);
  const batch = await imports.commit(token);
  const [caseId = ""] = session.store.imports.caseIds(batch.id);
  const drawn: string[] = [];
  const call = createDispatcher({
    currentSession: () => session,
    auditView: () => undefined,
    reportFault: (channel, error) => {
      throw new Error(channel, { cause: error });
    },
    handlers: createHandlers({
      tools,
      workspace,
      imports,
      printJobs: createPrintJobs(),
      flushViews: () => undefined,
      onWorkspaceChange: () => undefined,
      chooseImportFiles: async () => null,
      printSummary: ({ caseId: asked, paper }) =>
        printSummaryTo(
          { caseId: asked, paper, file: resolve(folder, "summary.pdf") },
          {
            session,
            tools,
            isOpen: () => true,
            draw: async () => {
              drawn.push(asked);
              return { bytes: Buffer.alloc(0), pages: 1 };
            },
          },
        ),
    }),
  });
  return { call, caseId, drawn, undo: () => imports.undo(batch.id) };
}

const categories = {
  mode: "categories",
  edition: "8",
  classification: "clinical",
  phase: "first",
  t: "T1",
  n: "N0",
  m: "M0",
};

/** What every channel that takes a case is asked, beside the case. */
const asked: Record<string, object> = {
  "case.summary": {},
  "case.saveSection": {
    section: "presentation",
    baseVersion: 1,
    body: {
      question: "",
      newSinceLastTime: "",
      patientWish: "",
      presenter: "",
      referrer: "",
    },
  },
  "observation.record": {
    observation: {
      kind: "hemoglobin",
      on: "D+1",
      typedValue: "146",
      typedUnit: "g/L",
      source: "Laboratory",
      note: "",
    },
  },
  "prognosis.store": {
    referenceOn: "D",
    fingerprint: "0".repeat(64),
    seen: [],
    note: "",
  },
  "prognosis.history": { offset: 0 },
  "prognosis.snapshot": { snapshotId: "01900000-0000-7000-8000-000000000000" },
  "prognosis.view": {},
  "dosing.check": {},
  "pathology.assess": { body: emptySections.pathology },
  "staging.formFor": {},
  "staging.derive": { entry: categories, recordedStage: "" },
  "staging.derivePeritoneal": {
    entry: {
      mode: "peritoneal",
      classification: "pathologic",
      phase: "first",
      sheet: emptyPeritonealSheet,
    },
    recordedStage: "",
  },
  "staging.save": {
    on: "D+1",
    entry: categories,
    editionReason: "Test",
    recordedStage: "",
    stagedBy: "",
    source: "Board",
    documents: [],
    overrides: [],
    amends: null,
    amendReason: "",
  },
  "print.summary": { paper: "A4" },
};

test("no channel serves, changes or prints a case whose import was undone", async () => {
  const { call, caseId, drawn, undo } = await afterUndo();
  const taking = channelNames.filter(
    (channel) =>
      "caseId" in
      (contract[channel as keyof typeof contract].input.shape ?? {}),
  );
  expect(taking.toSorted()).toEqual(Object.keys(asked).toSorted());
  expect(await call("case.summary", { caseId })).toMatchObject({ ok: true });
  await undo();
  for (const [channel, input] of Object.entries(asked))
    expect(await call(channel, { caseId, ...input }), channel).toMatchObject({
      ok: false,
      error: { code: "not-found" },
    });
  expect(drawn).toEqual([]);
});
