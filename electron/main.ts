import {
  app,
  ipcMain,
  Menu,
  session as electronSession,
  type BrowserWindow,
} from "electron";
import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { Surface } from "../shared/contract/channel.ts";
import type { EventName, EventPayload } from "../shared/contract/events.ts";
import { runCommand } from "./cli/run.ts";
import { chooseImportFiles, choosePdfFile } from "./dialogs.ts";
import { createDispatcher } from "./ipc/dispatcher.ts";
import { createHandlers } from "./ipc/handlers/index.ts";
import { registerIpc } from "./ipc/register.ts";
import { menuTemplate } from "./menu.ts";
import { defaultWorkspaceFolder, parseStartOptions } from "./options.ts";
import { appOrigin } from "./origin.ts";
import { printSummaryTo } from "./print-summary.ts";
import { renderPdf } from "./print-window.ts";
import { createProgram, openFilledDemo } from "./program.ts";
import { declareAppScheme, serveAppScheme } from "./protocol.ts";
import { createViewLog } from "./services/view-log.ts";
import { createImportService } from "./services/import-service.ts";
import { inWorker } from "./services/import/run-in-worker.ts";
import { createPrintJobs } from "./services/print-jobs.ts";
import { whileOpen } from "./services/session.ts";
import { lockDownContents, lockDownSession } from "./session-policy.ts";
import { runSmokeTest } from "./smoke-test.ts";
import { openWorkstation } from "./window.ts";

const options = parseStartOptions(process.argv.slice(app.isPackaged ? 1 : 2));
const isHeadless = options.smokeTest || options.cli !== null;
const preload = join(import.meta.dirname, "../preload/preload.cjs");
const rendererFolder = join(import.meta.dirname, "../renderer");

app.setName("MesoBoard");
app.enableSandbox();
declareAppScheme();
const throwawayProfile = isHeadless
  ? mkdtempSync(join(tmpdir(), "mesoboard-profile-"))
  : null;
if (throwawayProfile !== null) app.setPath("userData", throwawayProfile);

const program = createProgram({
  folder:
    options.workspace ??
    defaultWorkspaceFolder(process.platform, process.env, homedir()),
  today: options.today,
  appVersion: app.getVersion(),
});
const { tools, workspace } = program;
const printJobs = createPrintJobs();
const surfaces = new Map<number, Surface>();
let workstation: BrowserWindow | null = null;

function push<Name extends EventName>(
  event: Name,
  payload: EventPayload<Name>,
): void {
  if (workstation !== null && !workstation.isDestroyed())
    workstation.webContents.send(event, payload);
}

const openSession = () => whileOpen(workspace.session());

const imports = createImportService({
  tools,
  session: openSession,
  start: inWorker(new URL("import-worker.js", import.meta.url), () =>
    whileOpen(workspace.access()),
  ),
  onProgress: (progress) => push("import.progress", progress),
});

const draw = (model: Parameters<typeof renderPdf>[0]) =>
  renderPdf(model, {
    jobs: printJobs,
    preload,
    newId: tools.newId,
    onOpen: (webContentsId) => surfaces.set(webContentsId, "print"),
    onClose: (webContentsId) => surfaces.delete(webContentsId),
  });

const viewLog = createViewLog(tools, () => imports.isRunning());

registerIpc({
  ipcMain,
  origin: appOrigin,
  surfaceOf: (webContentsId) => surfaces.get(webContentsId) ?? null,
  dispatch: createDispatcher({
    currentSession: () => workspace.session(),
    auditView: viewLog.record,
    reportFault: (channel, error) => {
      process.stderr.write(
        `fault in ${channel}: ${error instanceof Error ? error.name : "unknown"}\n`,
      );
    },
    handlers: createHandlers({
      tools,
      workspace,
      imports,
      printJobs,
      flushViews: viewLog.flush,
      onWorkspaceChange: (state) => push("workspace.changed", { state }),
      chooseImportFiles: () => chooseImportFiles(workstation),
      printSummary: async ({ caseId, paper }) => {
        const session = openSession();
        const file = await choosePdfFile(workstation, "case-summary.pdf");
        if (file === null) return { path: null, pages: 0 };
        return printSummaryTo(
          { caseId, paper, file },
          {
            session,
            tools,
            draw,
            isOpen: () => workspace.session() === session,
          },
        );
      },
    }),
  }),
});

function openWindow(): BrowserWindow {
  const window = openWorkstation({
    preload,
    stateFile: join(app.getPath("userData"), "window.json"),
  });
  surfaces.set(window.webContents.id, "workstation");
  window.on("closed", () => {
    workstation = null;
  });
  workstation = window;
  return window;
}

async function runHeadless(): Promise<number> {
  if (options.cli !== null)
    return runCommand(options.cli, { ...program, draw });
  return runSmokeTest({ program, openWindow, draw });
}

async function start(): Promise<void> {
  await app.whenReady();
  lockDownSession(electronSession.defaultSession);
  serveAppScheme(rendererFolder);
  if (isHeadless) {
    const code = await runHeadless();
    workspace.dispose();
    app.exit(code);
    return;
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate((command) => push("command.run", { command })),
    ),
  );
  if (options.demo) openFilledDemo(program);
  openWindow();
}

lockDownContents(app);
app.on("window-all-closed", () => {
  if (!isHeadless) app.quit();
});
app.on("second-instance", () => {
  if (workstation?.isMinimized() === true) workstation.restore();
  workstation?.focus();
});
app.on("will-quit", () => workspace.dispose());
process.on("exit", () => {
  workspace.dispose();
  if (throwawayProfile !== null)
    rmSync(throwawayProfile, { recursive: true, force: true });
});

if (!isHeadless && !app.requestSingleInstanceLock()) {
  app.quit();
} else {
  start().catch((error: unknown) => {
    process.stderr.write(
      `MesoBoard could not start: ${error instanceof Error ? error.message : "unknown fault"}\n`,
    );
    app.exit(1);
  });
}
