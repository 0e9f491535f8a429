import { homedir } from "node:os";
import packageJson from "../../package.json" with { type: "json" };
import { defaultWorkspaceFolder, valueOf } from "../options.ts";
import { createProgram } from "../program.ts";
import { runCommand } from "./run.ts";

const args = process.argv.slice(2);
const program = createProgram({
  folder:
    valueOf(args, "workspace") ??
    defaultWorkspaceFolder(process.platform, process.env, homedir()),
  today: null,
  appVersion: packageJson.version,
});
process.exitCode = await runCommand(args, { ...program, draw: null });
