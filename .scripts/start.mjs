// `npm start`: builds when the sources are newer than the build, then runs the window program.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isBuildCurrent } from "./build-age.mjs";
import { findElectron } from "./electron-path.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const given = process.argv.slice(2);
const has = (name) =>
  given.some((arg) => arg === name || arg.startsWith(`${name}=`));
const windowless = has("--smoke-test") || has("--cli");

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}

function build() {
  if (isBuildCurrent(root)) return;
  say("Building...");
  const cli = join(
    root,
    "node_modules",
    "electron-vite",
    "bin",
    "electron-vite.js",
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, "build", "--logLevel", "warn"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  if (status !== 0) fail(`The build failed:\n${stdout}${stderr}`);
}

function chooseProgram() {
  try {
    return findElectron();
  } catch (error) {
    return fail(error.message);
  }
}

function hasDisplay() {
  const { STANDIN_HEADLESS, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return (
    process.platform !== "linux" ||
    STANDIN_HEADLESS === "1" ||
    Boolean(DISPLAY || WAYLAND_DISPLAY)
  );
}

async function checkStandin() {
  const { findInstalledBrowser } =
    await import("../tests/standin/find-browser.ts");
  if (
    !windowless &&
    process.env["STANDIN_HEADLESS"] !== "1" &&
    findInstalledBrowser() === undefined
  ) {
    fail(
      "MesoBoard found neither the Electron binary (`npx install-electron`) nor a browser to show its window: install Chromium, Chrome or Edge (for example `apt-get install chromium`).",
    );
  }
  if (!windowless)
    say(
      "Electron's binary is not installed, so MesoBoard runs on its stand-in in a browser window.",
    );
}

/** Ctrl+C reaches the program from the terminal too; what does not end by itself is told, then killed. */
function endSoon(child, signal) {
  const end = (name) => () => child.exitCode === null && child.kill(name);
  setTimeout(end("SIGTERM"), signal === "SIGINT" ? 500 : 0);
  setTimeout(end("SIGKILL"), 5000);
}

function run({ command, args, kind }) {
  const demo = [
    "--workspace",
    "--no-demo",
    "--demo",
    "--cli",
    "--smoke-test",
  ].some(has)
    ? []
    : ["--demo"];
  const headless =
    windowless && kind === "electron" && !hasDisplay()
      ? ["--ozone-platform=headless"]
      : [];
  const env = {
    ...process.env,
    ...(windowless ? { STANDIN_HEADLESS: "1" } : {}),
  };
  const child = spawn(
    command,
    [...args, ...headless, root, ...demo, ...given],
    { stdio: "inherit", env },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => endSoon(child, signal));
  child.once("error", (error) =>
    fail(`${command} did not start: ${error.message}`),
  );
  child.once("exit", (code, signal) =>
    process.exit(code ?? (signal === null ? 1 : 130)),
  );
}

if (!windowless && !hasDisplay()) {
  fail(
    "MesoBoard needs a display for its window: start it from a desktop session, or without one through Xvfb (`apt-get install xvfb`, then `xvfb-run -a npm start`).",
  );
}
build();
const program = chooseProgram();
if (program.kind === "stand-in") await checkStandin();
run(program);
