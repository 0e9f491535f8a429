import inspector from "node:inspector";
import { createRequire, registerHooks } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readCommandLine } from "./command-line.ts";

const electronUrl = new URL("./electron.ts", import.meta.url).href;
const commandLine = readCommandLine(process.argv.slice(2));

process.argv = [
  join(import.meta.dirname, "electron"),
  ...process.argv.slice(2),
];
Object.assign(process, { defaultApp: true, type: "browser" });

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron" || specifier === "electron/main"
      ? { url: electronUrl, format: "module-typescript", shortCircuit: true }
      : next(specifier, context),
});

if (commandLine.inspectPort !== undefined)
  inspector.open(commandLine.inspectPort, "127.0.0.1");

const { startApp } = await import("./lifecycle.ts");
const require = createRequire(pathToFileURL(join(process.cwd(), "/")));
for (const path of commandLine.preloads) require(path);
await startApp(resolve(commandLine.appPath ?? "."), commandLine);
