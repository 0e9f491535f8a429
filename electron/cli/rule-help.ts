import type {
  RuleEntry,
  RuleInput,
} from "../../shared/domain/rule-catalogue.ts";
import { ruleCatalogue } from "../engine/catalogue.ts";

const lineLength = 110;
const indent = "    ";

/** Every rule of the engine, one line each: its name and what it answers. */
export function ruleList(): string {
  const entries = ruleCatalogue();
  const widest = Math.max(...entries.map(({ rule }) => rule.length));
  return entries
    .map(({ rule, title }) => `  ${rule.padEnd(widest)}  ${title}`)
    .join("\n");
}

/** What a rule says of itself and each of its inputs; null when there is no such rule. */
export function ruleHelp(name: string): string | null {
  const entry = ruleCatalogue().find(({ rule }) => rule === name);
  return entry === undefined ? null : describe(entry);
}

function describe({ rule, title, text, inputs }: RuleEntry): string {
  return [
    `${rule}: ${title}`,
    ...wrapped(text, ""),
    "",
    "Inputs; one that is absent or null is missing, never no or zero:",
    ...inputs.flatMap(inputLines),
  ].join("\n");
}

function inputLines(input: RuleInput): string[] {
  const { name, label, values, note } = input;
  const facts = [
    ...(values.length > 0 ? [`Values: ${values.join(", ")}.`] : []),
    ...(note === null ? [] : [note]),
  ];
  return [
    `  ${name}: ${label}${kindOf(input)}`,
    ...facts.flatMap((fact) => wrapped(fact, indent)),
  ];
}

/** ", 0 to 300 mm", ", true or false"; the values of a choice stand in a line of their own. */
function kindOf({ kind, unit, limits }: RuleInput): string {
  if (kind === "choice") return "";
  if (kind === "boolean") return ", true or false";
  const range = limits === null ? "a number" : `${limits.min} to ${limits.max}`;
  return `, ${range}${unit === null ? "" : ` ${unit}`}`;
}

function wrapped(text: string, start: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < lineLength)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${start}${word}`);
  }
  return lines;
}
