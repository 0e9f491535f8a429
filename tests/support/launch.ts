import {
  _electron,
  expect,
  type ElectronApplication,
  type Page,
} from "@playwright/test";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findElectron } from "../../.scripts/electron-path.mjs";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
export const runner = findElectron();

/** The calendar date on which every end-to-end run takes place, so that pictures repeat. */
export const today = "2026-11-24";

export interface Workstation {
  app: ElectronApplication;
  page: Page;
  /** A folder of this run, removed at its end. */
  folder: string;
  /** Problems the page reported to its console. */
  consoleErrors: string[];
  close(): Promise<void>;
}

/** Starts the program on Electron or the stand-in, with a profile of its own that is removed at the end. */
export async function startProgram(args: string[]): Promise<Workstation> {
  const folder = mkdtempSync(join(tmpdir(), "mesoboard-e2e-"));
  const temporary = join(folder, "tmp");
  mkdirSync(temporary);
  const app = await _electron.launch({
    executablePath: runner.path,
    args: [
      ...(runner.kind === "electron" ? runner.args : []),
      projectRoot,
      ...args.map((arg) => arg.replaceAll("{folder}", folder)),
      `--user-data-dir=${join(folder, "profile")}`,
    ],
    env: {
      ...process.env,
      STANDIN_HEADLESS: "1",
      TZ: "UTC",
      TMPDIR: temporary,
    },
  });
  const page = await app.firstWindow();
  const consoleErrors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => consoleErrors.push(String(error)));
  await page.setViewportSize({ width: 1366, height: 768 });
  return {
    app,
    page,
    folder,
    consoleErrors,
    async close() {
      await app.close().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the demo workspace and accepts the intended-use notice. */
export async function startDemo(): Promise<Workstation> {
  const workstation = await startProgram(["--demo", `--today=${today}`]);
  await workstation.page
    .getByRole("button", { name: "I have read this" })
    .click();
  await expect(
    workstation.page.getByRole("grid", { name: "Cases" }),
  ).toBeVisible();
  return workstation;
}

/** Opens a case from the worklist with the keyboard alone, as fast as a person can type. */
export async function openCase(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Worklist", exact: true }).click();
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Search the worklist" }).fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Patient" })).toContainText(
    name,
  );
}

/** The next open dialog answers with these files. */
export async function answerOpenDialog(
  { app }: Workstation,
  filePaths: string[],
): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: paths });
  }, filePaths);
}

/** The next save dialog answers with this file; null cancels it. */
export async function answerSaveDialog(
  { app }: Workstation,
  filePath: string | null,
): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({
      canceled: path === null,
      filePath: path ?? "",
    });
  }, filePath);
}
