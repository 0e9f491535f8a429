import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = [
  "electron",
  "db",
  "shared",
  "renderer",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
];
const results = [
  "out/main/main.js",
  "out/preload/preload.cjs",
  "out/renderer/index.html",
];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(path).map((name) => newest(join(path, name))),
  );
}

/** Whether every part of the build is there and newer than every source. */
export function isBuildCurrent(root) {
  const built = results.map((name) => join(root, name));
  if (!built.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return oldest >= Math.max(...sources.map((name) => newest(join(root, name))));
}
