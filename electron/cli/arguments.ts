import { parseArgs } from "node:util";
import { isCommandName, type CommandName } from "./help.ts";

/** Wrong use of the command line: exit code 2. */
export class UsageError extends Error {}

export interface Request {
  command: CommandName | null;
  help: boolean;
  files: string[];
  workspace: string | null;
  demo: boolean;
  dryRun: boolean;
  caseId: string | null;
  record: string | null;
  paper: "A4" | "letter";
  out: string | null;
  expectHead: string | null;
}

const options = {
  help: { type: "boolean", short: "h" },
  workspace: { type: "string" },
  demo: { type: "boolean" },
  "dry-run": { type: "boolean" },
  case: { type: "string" },
  record: { type: "string" },
  paper: { type: "string" },
  kind: { type: "string" },
  out: { type: "string" },
  "expect-head": { type: "string" },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const why =
      error instanceof Error
        ? error.message.split(". ")[0]
        : "the options do not fit";
    throw new UsageError(`${why}. See mesoboard --help.`);
  }
}

function paperOf(text: string | undefined): Request["paper"] {
  if (text === undefined || text.toLowerCase() === "a4") return "A4";
  if (text.toLowerCase() === "letter") return "letter";
  throw new UsageError(`paper "${text}" is not known. Use A4 or letter.`);
}

function hashOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^[0-9a-f]{64}$/iu.test(text)) return text.toLowerCase();
  throw new UsageError(
    "the expected head is the 64 letters and digits that verify printed. See mesoboard verify --help.",
  );
}

/** Reads the command line; throws `UsageError` with one sentence when it does not fit. */
export function parseArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const [word, ...files] = positionals;
  const isHelp = values.help === true || word === "help";
  if (word !== undefined && word !== "help" && !isCommandName(word)) {
    throw new UsageError(
      `there is no command "${word}". See mesoboard --help.`,
    );
  }
  if (word === undefined && !isHelp)
    throw new UsageError("name a command. See mesoboard --help.");
  if (word !== "import" && files.length > 0 && !isHelp) {
    throw new UsageError(
      `"${files[0]}" is not expected here. See mesoboard ${word ?? ""} --help.`,
    );
  }
  if (values.kind !== undefined && values.kind !== "summary") {
    throw new UsageError(`kind "${values.kind}" is not known. Use summary.`);
  }
  return {
    command: word !== undefined && isCommandName(word) ? word : null,
    help: isHelp,
    files,
    workspace: values.workspace ?? null,
    demo: values.demo === true,
    dryRun: values["dry-run"] === true,
    caseId: values.case ?? null,
    record: values.record ?? null,
    paper: paperOf(values.paper),
    out: values.out ?? null,
    expectHead: hashOf(values["expect-head"]),
  };
}
