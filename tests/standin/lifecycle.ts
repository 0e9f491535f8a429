import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { app } from "./app.ts";
import type { CommandLine } from "./command-line.ts";
import { takeSwitches } from "./command-line-state.ts";
import { startBrowser } from "./targets.ts";

/** Loads the app as Electron does: package.json first, then its main file, then "ready". */
export async function startApp(
  path: string,
  commandLine: CommandLine,
): Promise<void> {
  takeSwitches(commandLine);
  const packagePath = join(path, "package.json");
  if (existsSync(packagePath)) {
    const { name, productName, version } = JSON.parse(
      readFileSync(packagePath, "utf8"),
    );
    app.describe({ name: productName ?? name ?? "Electron", version, path });
  }
  const main = createRequire(import.meta.url).resolve(path);
  if (!existsSync(packagePath))
    app.describe({ name: "Electron", version: undefined, path: dirname(main) });

  setInterval(() => undefined, 2 ** 30);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => app.quit());
  await import(pathToFileURL(main).href);
  app.start();
  if (commandLine.switches.has("remote-debugging-port"))
    await startBrowserForDebugger();
}

/** A test tool waits for the browser even when the app opens no window. */
async function startBrowserForDebugger(): Promise<void> {
  try {
    await startBrowser({ width: 800, height: 600, hidden: false });
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  }
}
