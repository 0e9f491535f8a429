import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { quietSwitches } from "./browser-switches.ts";
import { CdpConnection, type CdpSession } from "./cdp.ts";
import { findBrowser } from "./find-browser.ts";

/** The Chromium that shows the app's windows. */
export interface Browser {
  root: CdpSession;
  headless: boolean;
  exited: Promise<void>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** Given when a test wants to drive the pages itself. */
  debuggingPort: string | undefined;
  switches: [string, string][];
  width: number;
  height: number;
  /** Given for pages that are never shown, even where windows can be. */
  headless: boolean;
}

/** Whether windows can be seen; on Linux that needs a display. */
export function hasDisplay(): boolean {
  const { STANDIN_HEADLESS, DISPLAY = "", WAYLAND_DISPLAY = "" } = process.env;
  if (STANDIN_HEADLESS === "1") return false;
  return (
    process.platform !== "linux" || DISPLAY !== "" || WAYLAND_DISPLAY !== ""
  );
}

const profilePrefix = "standin-profile-";

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A fresh profile folder; also removes those whose owner was killed before it could. */
function makeProfile(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${profilePrefix}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      removeFolder(join(tmpdir(), name));
  }
  return mkdtempSync(join(tmpdir(), `${profilePrefix}${process.pid}-`));
}

function removeFolder(folder: string): void {
  rmSync(folder, {
    recursive: true,
    force: true,
    maxRetries: 5,
    retryDelay: 50,
  });
}

/** Passes on the line that a test tool waits for and keeps the last others for a failure report. */
function readErrors(child: ChildProcess): string[] {
  const last: string[] = [];
  createInterface({ input: child.stderr as Readable }).on("line", (line) => {
    if (line.startsWith("DevTools listening on "))
      process.stderr.write(`${line}\n`);
    else if (last.push(line) > 15) last.shift();
  });
  return last;
}

/** Starts a Chromium with a profile of its own. It ends with this process, however that ends. */
export async function launchBrowser(options: BrowserOptions): Promise<Browser> {
  const found = await findBrowser();
  const headless = options.headless || found.headlessOnly || !hasDisplay();
  const profile = makeProfile();
  const args = [
    ...quietSwitches,
    ...found.args,
    ...options.switches.map(([name, value]) =>
      value === "" ? `--${name}` : `--${name}=${value}`,
    ),
    "--remote-debugging-pipe",
    ...(options.debuggingPort === undefined
      ? []
      : [`--remote-debugging-port=${options.debuggingPort}`]),
    `--user-data-dir=${profile}`,
    `--window-size=${options.width},${options.height}`,
    ...(headless
      ? ["--headless", "--no-startup-window"]
      : ["--app=data:text/html,"]),
  ];
  const child = spawn(found.path, args, {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, ...found.env },
  });
  const errors = readErrors(child);
  const exited = new Promise<void>((resolve) => {
    child
      .once("exit", () => resolve())
      .once("error", (error) => resolve(void errors.push(String(error))));
  });
  const connection = new CdpConnection(
    child.stdio[3] as Writable,
    child.stdio[4] as Readable,
  );
  const cleanUp = (): void => {
    child.kill("SIGKILL");
    removeFolder(profile);
  };
  process.once("exit", cleanUp);
  void exited.finally(() => {
    connection.close();
    process.off("exit", cleanUp);
    removeFolder(profile);
  });
  await connection.root.send("Browser.getVersion").catch(() => {
    throw new Error(`${found.path} did not start:\n${errors.join("\n")}`);
  });
  const close = async (): Promise<void> => {
    const timer = setTimeout(() => child.kill("SIGKILL"), 3000);
    await connection.root.tell("Browser.close");
    await exited;
    clearTimeout(timer);
  };
  return { root: connection.root, headless, exited, close };
}
