import { createDispatcher, type Dispatch } from "../electron/ipc/dispatcher.ts";
import { createHandlers } from "../electron/ipc/handlers/index.ts";
import { createProgram, openFilledDemo } from "../electron/program.ts";
import { createImportService } from "../electron/services/import-service.ts";
import { inProcess } from "../electron/services/import/run-in-process.ts";
import { createPrintJobs } from "../electron/services/print-jobs.ts";
import type { Session } from "../electron/services/session.ts";
import { createViewLog } from "../electron/services/view-log.ts";

export interface OpenDispatcher {
  /** As the window calls it: input parsed, handler run, output parsed. */
  call: Dispatch;
  session: Session;
  remove(): void;
}

/** The program's own dispatcher over the demo workspace, without Electron. `folder` takes what it keeps. */
export function openDispatcher(folder: string): OpenDispatcher {
  const program = createProgram({
    folder,
    today: "2026-11-24",
    appVersion: "bench",
  });
  const session = openFilledDemo(program);
  const { tools, workspace } = program;
  const viewLog = createViewLog(tools, () => false);
  const imports = createImportService({
    tools,
    session: () => session,
    start: inProcess(tools.newId),
    onProgress: () => undefined,
  });
  const handlers = createHandlers({
    tools,
    workspace,
    imports,
    printJobs: createPrintJobs(),
    flushViews: viewLog.flush,
    onWorkspaceChange: () => undefined,
    chooseImportFiles: () => Promise.resolve(null),
    printSummary: () => Promise.resolve({ path: null, pages: 0 }),
  });
  const call = createDispatcher({
    handlers,
    currentSession: () => session,
    auditView: () => undefined,
    reportFault: (channel, error) => {
      throw new Error(`${channel} failed`, { cause: error });
    },
  });
  return { call, session, remove: () => workspace.dispose() };
}
