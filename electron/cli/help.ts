import { ruleList } from "./rule-help.ts";

const commands = {
  score: `mesoboard score < requests.jsonl > answers.jsonl
mesoboard score --help RULE

Reads one JSON request per line, {"id": ..., "rule": "...", "input": {...}}, and writes one answer per
line in the same order. A line that cannot be answered gets status "invalid" and the run goes on.
--help RULE lists the inputs of one rule with their units, values and limits. The rules are:
${ruleList()}`,
  import: `mesoboard import FILE... [--workspace DIR | --demo] [--dry-run]

Imports the TCGA-MESO tables (recognised by their columns; the patients table is required). Shows the
counts and every warning, then stores all cases or none. --dry-run stops before storing.`,
  packet: `mesoboard packet (--case ID | --record NUMBER) --out FILE [--paper A4|letter] [--workspace DIR | --demo]

Writes the one-page case summary as PDF, without a window.`,
  verify: `mesoboard verify [--expect-head HASH] [--workspace DIR | --demo]

Checks every page of the database, its foreign keys and its tables, triggers and views; that the audit trail
begins with the workspace and that its entries fit together; and the stored cases against the trail: each case as
created, every saved version of its sections, its recorded values and stagings, and that only an undone import
took cases out. Meetings and the derived worklist are not compared. Prints the head of the trail: note it outside
this computer. --expect-head says whether the trail still holds the head noted then; whoever has the key could
rewrite a whole trail, but not to that head.`,
} as const;

export type CommandName = keyof typeof commands;

/** True for a command that exists. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

/** Help on one command, or on all of them. */
export function help(command: CommandName | null): string {
  if (command !== null) return commands[command];
  return [
    "MesoBoard command line. Every command opens the same workspace as the window, and refuses while a window holds it.",
    ...Object.values(commands),
    `--workspace DIR  folder of the workspace (default: the one the window uses)
--demo           a throwaway workspace with invented patients
The passphrase is asked for, or read from the environment variable MESOBOARD_PASSPHRASE.
Exit code: 0 done, 1 refused input, 2 wrong use.`,
  ].join("\n\n");
}
