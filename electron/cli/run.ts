import { AppError } from "../../shared/errors.ts";
import { quote } from "../engine/words.ts";
import { parseArguments, UsageError, type Request } from "./arguments.ts";
import type { CommandTools } from "./command-tools.ts";
import { help } from "./help.ts";
import { importFiles } from "./import.ts";
import { packet } from "./packet.ts";
import { ruleHelp } from "./rule-help.ts";
import { score } from "./score.ts";
import { verify } from "./verify.ts";

const done = 0;
const refused = 1;
const wrongUse = 2;

async function run(
  args: readonly string[],
  tools: CommandTools,
): Promise<void> {
  const request = parseArguments(args);
  if (request.help || request.command === null) {
    process.stdout.write(`${helpFor(request)}\n`);
    return;
  }
  switch (request.command) {
    case "score":
      return score(process.stdin, process.stdout);
    case "import":
      return importFiles(request, tools);
    case "packet":
      return packet(request, tools);
    case "verify":
      return verify(request, tools);
  }
}

/** Help on the rules named after `score --help`, else on the command. */
function helpFor({ command, files }: Request): string {
  if (command !== "score" || files.length === 0) return help(command);
  const texts = files.map((rule) => {
    const text = ruleHelp(rule);
    if (text !== null) return text;
    throw new UsageError(
      `there is no rule ${quote(rule)}. See mesoboard score --help.`,
    );
  });
  return texts.join("\n\n");
}

/** Runs one command of the command line; the answer is the exit code. Errors are one sentence on stderr. */
export async function runCommand(
  args: readonly string[],
  tools: CommandTools,
): Promise<number> {
  try {
    await run(args, tools);
    return done;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`mesoboard: ${error.message}\n`);
      return wrongUse;
    }
    if (error instanceof AppError) {
      process.stderr.write(`mesoboard: ${error.message}\n`);
      return refused;
    }
    const code =
      error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EPIPE") return done;
    process.stderr.write(
      "mesoboard: something went wrong inside the program; nothing was stored. Try again.\n",
    );
    return refused;
  } finally {
    tools.workspace.dispose();
  }
}
