// The command line: `npm run --silent mesoboard -- <command>`. Drawing pages needs the window program; the rest runs on Node.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const args = process.argv.slice(2);
const drawsPages = args[0] === "packet" && !args.includes("--help");
const command = drawsPages
  ? [at("start.mjs"), "--no-demo", "--cli", ...args]
  : [at("../electron/cli/main.ts"), ...args];
const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
process.exitCode = status ?? 1;
