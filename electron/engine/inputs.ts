import type { RuleInput } from "../../shared/domain/rule-catalogue.ts";
import { listWords, nearestWord, quote } from "./words.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** True for a plain object: not null, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an own field; undefined and null both mean missing. */
export function fieldOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

/** Why an input that is not an object is refused, naming what the rule expects. */
export function notFieldsProblem(
  value: unknown,
  inputs: readonly RuleInput[],
): string {
  const names = listWords(
    inputs.map((input) => input.name),
    "and",
  );
  return `input: ${quote(value)} is not an object. Give an object with ${names}.`;
}

/**
 * One sentence about the fields no rule input is called by: a misspelt name must not become a
 * silent gap, but it is no reason to refuse the rest.
 */
export function unusedFieldWarnings(
  fields: Fields,
  inputs: readonly RuleInput[],
): string[] {
  const unused = Object.keys(fields).filter(
    (key) => !inputs.some((input) => input.name === key),
  );
  if (unused.length === 0) return [];
  const shown = unused.slice(0, 5).map(quote);
  const rest = unused.length > 5 ? [`${unused.length - 5} more`] : [];
  const known = listWords(
    inputs.map((input) => input.name),
    "and",
  );
  return [
    `Not used: ${listWords([...shown, ...rest], "and")} is not an input of this rule. Its inputs are ${known}.`,
  ];
}

/**
 * Refuses the own keys of an object inside the input that nothing is called by: dropped, a misspelt answer would
 * count as not assessed. `where` says where the names stand when none is close.
 */
export function refuseUnknownKeys(
  fields: Fields,
  known: readonly string[],
  { path, thing, where }: { path: string; thing: string; where: string },
  problems: string[],
): void {
  const unknown = Object.keys(fields).filter((key) => !known.includes(key));
  for (const key of unknown.slice(0, 5)) {
    const near = nearestWord(key, known);
    const hint = near === null ? where : `Did you mean ${near}? ${where}`;
    problems.push(
      /^\w{1,60}$/u.test(key)
        ? `${path}.${key}: not ${thing}. ${hint}`
        : `${path}: ${quote(key)} is not ${thing}. ${hint}`,
    );
  }
  if (unknown.length > 5)
    problems.push(`${path}: ${unknown.length - 5} more names are unknown.`);
}

/** A finite number within the input's limits, or null when missing or refused (then a problem is added). */
export function readNumber(
  fields: Fields,
  input: RuleInput,
  problems: string[],
): number | null {
  const value = fieldOf(fields, input.name);
  if (value === null) return null;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    const unit = input.unit === null ? "" : ` in ${input.unit}`;
    problems.push(
      `${input.name}: ${quote(value)} is not a number. Give a number${unit}, or leave it empty.`,
    );
    return null;
  }
  const { limits } = input;
  if (limits === null || (value >= limits.min && value <= limits.max))
    return value;
  const unit = input.unit === null ? "" : ` ${input.unit}`;
  problems.push(
    `${input.name}: ${value} is outside the plausible limits ${limits.min} to ${limits.max}${unit}.`,
  );
  return null;
}

/** What must be said of a percentage below 1: it is used as given, and it may have been typed as a fraction. */
export function fractionWarnings(
  { name, label }: RuleInput,
  percent: number | null,
): string[] {
  if (percent === null || percent <= 0 || percent >= 1) return [];
  const meant = Number((percent * 100).toPrecision(10));
  return [
    `${name}: ${label} of ${percent} % was read as given; it looks like a fraction (${meant} %).`,
  ];
}

/** True or false, or null when missing or refused. */
export function readBoolean(
  fields: Fields,
  input: RuleInput,
  problems: string[],
): boolean | null {
  const value = fieldOf(fields, input.name);
  if (value === null || typeof value === "boolean") return value;
  problems.push(
    `${input.name}: ${quote(value)} is neither true nor false. Leave it empty when unknown.`,
  );
  return null;
}

/** One of the input's words, or null when missing or refused. A required input must not be left empty. */
export function readChoice(
  fields: Fields,
  input: RuleInput,
  problems: string[],
  isRequired = false,
): string | null {
  const value = fieldOf(fields, input.name);
  if (value === null) return null;
  if (typeof value === "string" && input.values.includes(value)) return value;
  const near =
    typeof value === "string"
      ? input.values.find((word) => sameWord(word, value))
      : undefined;
  const unknown = isRequired ? "" : " Leave it empty when unknown.";
  const hint = near === undefined ? unknown : ` Did you mean "${near}"?`;
  problems.push(
    `${input.name}: ${quote(value)} is not one of ${listWords(input.values)}.${hint}`,
  );
  return null;
}

/** ECOG performance status 0 to 4; 5 means dead and is refused with that reason. */
export function readEcog(
  fields: Fields,
  input: RuleInput,
  problems: string[],
): number | null {
  const value = fieldOf(fields, input.name);
  if (value === 5) {
    problems.push(
      `${input.name}: 5 means dead; an index cannot be computed. Give 0 to 4.`,
    );
    return null;
  }
  if (
    typeof value === "number" &&
    Number.isFinite(value) &&
    !Number.isInteger(value)
  ) {
    problems.push(
      `${input.name}: ${value} is not a whole number. Give 0, 1, 2, 3 or 4.`,
    );
    return null;
  }
  const read = readNumber(fields, input, problems);
  if (read === null && typeof value === "number" && value > 5 && value <= 100) {
    problems.push(
      `${input.name}: Karnofsky values are not converted to ECOG; give the ECOG status itself.`,
    );
  }
  return read;
}

function sameWord(known: string, given: string): boolean {
  return known.toLowerCase() === given.trim().toLowerCase();
}
