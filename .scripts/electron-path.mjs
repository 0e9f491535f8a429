// Finds what runs the window program: Electron when its binary is here, the stand-in otherwise. Never downloads.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const standinFolder = join(root, "tests", "standin");
const usualNames = {
  darwin: "Electron.app/Contents/MacOS/Electron",
  win32: "electron.exe",
};

/** The executable inside a folder that holds Electron or the stand-in, when it is there. */
function executableIn(folder) {
  const noted = join(root, "node_modules", "electron", "path.txt");
  const names = [
    ...(existsSync(noted) ? [readFileSync(noted, "utf8").trim()] : []),
    usualNames[process.platform] ?? "electron",
    "electron",
  ];
  return names
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
}

/**
 * `kind` says which one it is, `path` is its executable, and `command` with `args` starts it on
 * every system. ELECTRON_OVERRIDE_DIST_PATH names another folder to take it from, as for Electron.
 */
export function findElectron() {
  const override = process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? "";
  const folder =
    override === "" ? join(root, "node_modules", "electron", "dist") : override;
  const found = executableIn(folder);
  if (found === undefined && override !== "") {
    throw new Error(
      `ELECTRON_OVERRIDE_DIST_PATH names ${override}, which holds no Electron.`,
    );
  }
  const path = found ?? join(standinFolder, "electron");
  if (existsSync(join(dirname(path), "boot.ts"))) {
    return {
      kind: "stand-in",
      path,
      command: process.execPath,
      args: [join(dirname(path), "boot.ts")],
    };
  }
  const sandboxless = process.platform === "linux" && process.getuid() === 0;
  return {
    kind: "electron",
    path,
    command: path,
    args: sandboxless ? ["--no-sandbox"] : [],
  };
}
