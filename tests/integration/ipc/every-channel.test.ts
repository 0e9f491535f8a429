import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createDispatcher,
  type Dispatch,
} from "../../../electron/ipc/dispatcher.ts";
import { ruleCatalogue } from "../../../electron/engine/catalogue.ts";
import { createHandlers } from "../../../electron/ipc/handlers/index.ts";
import {
  createProgram,
  openFilledDemo,
  type Program,
} from "../../../electron/program.ts";
import { createViewLog } from "../../../electron/services/view-log.ts";
import { createImportService } from "../../../electron/services/import-service.ts";
import { inProcess } from "../../../electron/services/import/run-in-process.ts";
import { createPrintJobs } from "../../../electron/services/print-jobs.ts";
import {
  channelNames,
  contract,
  type ChannelName,
} from "../../../shared/contract/index.ts";
import { emptyPeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";
import { emptyPleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import type { Envelope } from "../../../shared/errors.ts";
import { answerText } from "../../../shared/prognosis-words.ts";

const folder = mkdtempSync(join(tmpdir(), "mesoboard-ipc-"));
const faults: string[] = [];

function dispatcherOf(program: Program): Dispatch {
  const { tools, workspace } = program;
  const session = () => {
    const open = workspace.session();
    if (open === null) throw new Error("the demo is open throughout");
    return open;
  };
  const imports = createImportService({
    tools,
    session,
    start: inProcess(tools.newId),
    onProgress: () => undefined,
  });
  const viewLog = createViewLog(tools, () => false);
  return createDispatcher({
    currentSession: () => workspace.session(),
    auditView: viewLog.record,
    reportFault: (channel, error) =>
      void faults.push(`${channel}: ${String(error)}`),
    handlers: createHandlers({
      tools,
      workspace,
      imports,
      printJobs: createPrintJobs(),
      flushViews: viewLog.flush,
      onWorkspaceChange: () => undefined,
      chooseImportFiles: async () => null,
      printSummary: async () => ({ path: null, pages: 0 }),
    }),
  });
}

const parts = (name: string) => ({
  folder: join(folder, name),
  today: "2026-11-24",
  appVersion: "test",
});
const unlocked = createProgram(parts("unlocked"));
const locked = createProgram(parts("locked"));
let call: Dispatch;
beforeAll(() => {
  openFilledDemo(unlocked);
  call = dispatcherOf(unlocked);
});
afterAll(() => {
  unlocked.workspace.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const takesInput = (channel: ChannelName) =>
  !contract[channel].input.safeParse({}).success;
const channels = channelNames as ChannelName[];
const hostile: unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  "text",
  "\u0000",
  [],
  [{}],
  { unexpected: true },
  { __proto__: { caseId: "x" }, caseId: "' OR 1=1 --" },
  { caseId: { $gt: "" }, jobId: [], batchId: 7, token: {}, passphrase: null },
  {
    filter: "x",
    sort: "drop table",
    descending: "yes",
    offset: -1,
    limit: 1e9,
  },
  JSON.parse(
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  ),
];

const codeOf = (envelope: Envelope<unknown>) =>
  envelope.ok ? "ok" : envelope.error.code;

describe("every channel", () => {
  it.each(channels)(
    "%s refuses hostile input with a sentence, stores nothing and does not fail",
    async (channel) => {
      const before = unlocked.workspace.session()?.store.audit.verify().entries;
      for (const input of hostile) {
        const envelope = await call(channel, input);
        if (envelope.ok)
          throw new Error(`${channel} took ${JSON.stringify(input)}`);
        expect(codeOf(envelope)).toBe("validation");
        expect(envelope.error.message).toMatch(/\w.*\./u);
      }
      expect(faults).toEqual([]);
      expect(unlocked.workspace.session()?.store.audit.verify().entries).toBe(
        before,
      );
      expect("polluted" in {}).toBe(false);
    },
  );

  it.each(
    channels.filter((channel) => contract[channel].access === "unlocked"),
  )("%s answers nothing while the workspace is locked", async (channel) => {
    const lockedCall = dispatcherOf(locked);
    for (const input of [{}, ...hostile])
      expect(codeOf(await lockedCall(channel, input))).toBe("locked");
  });

  it("only those without parameters take an empty object", () => {
    expect(channels.filter((channel) => !takesInput(channel)).sort()).toEqual(
      [
        "import.cancel",
        "import.choose",
        "import.list",
        "meeting.list",
        "evidence.firstLine",
        "rules.list",
        "settings.read",
        "staging.peritonealGuide",
        "workspace.lock",
        "workspace.status",
      ].sort(),
    );
  });

  it("a channel that does not exist is refused", async () => {
    for (const name of ["", "toString", "__proto__", "case.delete"])
      expect(codeOf(await call(name, {}))).toBe("forbidden");
  });
});

describe("what a refusal leaves behind", () => {
  const filter = {
    text: "",
    site: null,
    stage: null,
    histology: null,
    status: null,
  };
  const list = { filter, sort: "name", descending: false, offset: 0, limit: 1 };

  it("looking at a case writes one line to the audit trail, a refused look none", async () => {
    const { store } = openStore();
    const page = contract["worklist.page"].output.parse(
      valueOf(await call("worklist.page", list)),
    );
    const caseId = page.rows[0]?.caseId;
    const before = store.audit.verify().entries;
    await call("case.summary", { caseId });
    await call("case.summary", {
      caseId: "01900000-0000-7000-8000-000000000000",
    });
    const [last] = store.audit.latest(1);
    expect(store.audit.verify().entries).toBe(before + 1);
    expect(last).toMatchObject({
      action: "view.case.summary",
      objectId: caseId,
      actor: "Demo user",
    });
  });

  it("every answer of a reading channel fits the contract's size rule", async () => {
    const page = contract["worklist.page"].output.parse(
      valueOf(await call("worklist.page", { ...list, limit: 200 })),
    );
    for (const { caseId } of page.rows) {
      const view = contract["prognosis.view"].output.parse(
        valueOf(await call("prognosis.view", { caseId })),
      );
      const { referenceOn, fingerprint, indices } = view;
      const seen = indices.map((index) => ({
        rule: index.rule,
        answer: answerText(index),
      }));
      const kept = { caseId, referenceOn, fingerprint, seen, note: "" };
      let snapshotId = "";
      for (let times = 0; times < 10; times += 1)
        snapshotId = contract["prognosis.store"].output.parse(
          valueOf(await call("prognosis.store", kept)),
        ).id;
      for (const [channel, input] of [
        ["case.summary", {}],
        ["prognosis.view", {}],
        ["prognosis.history", { offset: 0 }],
        ["prognosis.snapshot", { snapshotId }],
        ["dosing.check", {}],
      ] as const) {
        const size = JSON.stringify(
          valueOf(await call(channel, { caseId, ...input })),
        ).length;
        expect(size, `${channel} of ${caseId}`).toBeLessThan(64 * 1024);
      }
    }
    for (const { rows } of ruleCatalogue())
      expect(rows.length).toBeLessThanOrEqual(200);
    const sheet = emptyPleuralSheet;
    const staged = { classification: "clinical", phase: "first" };
    const tnm = { system: "tnm-pleura", edition: "7" };
    const findings = { mode: "findings", ...tnm, ...staged, sheet };
    const fixed: [ChannelName, object][] = [
      ["evidence.firstLine", {}],
      ["staging.peritonealGuide", {}],
      ["staging.guide", { classification: "clinical" }],
      ["staging.guide", { classification: "pathologic" }],
      ["settings.read", {}],
      ["rules.list", {}],
      ...ruleCatalogue().flatMap(({ rule }): [ChannelName, object][] => [
        ["rules.entry", { rule }],
        ["rules.examples", { rule }],
      ]),
      ["staging.derive", { entry: findings, recordedStage: "" }],
    ];
    for (const [channel, input] of fixed) {
      const { length } = JSON.stringify(valueOf(await call(channel, input)));
      expect(length, `${channel} ${JSON.stringify(input)}`).toBeLessThan(
        64 * 1024,
      );
    }
  });

  it("deriving with and without a case answers, and stores and audits nothing", async () => {
    const { store } = openStore();
    const page = contract["worklist.page"].output.parse(
      valueOf(await call("worklist.page", { ...list, limit: 200 })),
    );
    const before = store.audit.verify().entries;
    const staged = { classification: "clinical", phase: "first" };
    const recordedStage = "";
    for (const { caseId } of page.rows) {
      const asked = valueOf(await call("staging.formFor", { caseId }));
      const { form } = contract["staging.formFor"].output.parse(asked);
      const pleural = {
        mode: "findings",
        system: "tnm-pleura",
        edition: "9",
        ...staged,
        sheet: emptyPleuralSheet,
      };
      const derived = contract["staging.derive"].output.parse(
        valueOf(
          await call("staging.derive", {
            caseId,
            entry: pleural,
            recordedStage,
          }),
        ),
      );
      expect(derived.status === "not-applicable").toBe(form !== "pleural");
      const entry = {
        mode: "peritoneal",
        ...staged,
        sheet: emptyPeritonealSheet,
      };
      valueOf(
        await call("staging.derivePeritoneal", {
          caseId,
          entry,
          recordedStage,
        }),
      );
    }
    expect(store.audit.verify().entries).toBe(before);
    expect(faults).toEqual([]);
  });

  function openStore() {
    const session = unlocked.workspace.session();
    if (session === null) throw new Error("the demo is open throughout");
    return session;
  }

  function valueOf(envelope: Envelope<unknown>): unknown {
    if (!envelope.ok) throw new Error(envelope.error.message);
    return envelope.value;
  }
});
