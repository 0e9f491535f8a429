import type { WorkedExampleView } from "../../../shared/contract/rules.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { evaluate } from "../../engine/evaluate.ts";
import type { WorkedExample } from "../../engine/examples.ts";

/** A worked example beside what the engine says now; `holds` when everything expected stands in the answer. */
export function exampleView({
  title,
  rule,
  input,
  arithmetic,
  expected,
}: WorkedExample): WorkedExampleView {
  const answer = evaluate(rule, input);
  return {
    title,
    input: line(input),
    arithmetic,
    expected: line(expected),
    answer: answerLine(answer),
    holds: contains(answer, expected),
  };
}

/**
 * True when `part` is contained in `whole`: an object member by member, a list of the same length entry by entry, and
 * everything else by being the same.
 */
export function contains(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((entry, at) => contains(whole[at], entry))
    );
  if (!isObject(part)) return Object.is(whole, part);
  if (!isObject(whole) || Array.isArray(whole)) return false;
  return Object.entries(part).every(
    ([name, value]) =>
      Object.hasOwn(whole, name) && contains(whole[name], value),
  );
}

/** What counts of an answer, in one line: "ok · group 3, leaf L6". */
function answerLine(answer: Result<unknown>): string {
  const { status, result, possible, missing, warnings } = answer;
  const parts = [
    result === null ? "" : brief(result),
    status === "incomplete" ? possible.map(brief).join(" or ") : "",
    missing.length === 0 ? "" : `missing ${missing.join(", ")}`,
    result === null && possible.length === 0 ? warnings.join(" ") : "",
  ].filter((part) => part !== "");
  return [status, ...parts].join(" · ");
}

/** A result without its tables, which repeat in many lines what it says in one. */
function brief(result: unknown): string {
  if (!isObject(result)) return line(result);
  const told = Object.entries(result).filter(
    ([, part]) => !(Array.isArray(part) && part.some(isObject)),
  );
  return line(Object.fromEntries(told));
}

/** A value as a person reads it: names and values without quotes and braces on the outside. */
function line(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? "none" : `[${value.map(line).join("; ")}]`;
  if (isObject(value))
    return Object.entries(value)
      .map(([name, part]) =>
        isObject(part) && !Array.isArray(part)
          ? `${name} (${line(part)})`
          : `${name} ${line(part)}`,
      )
      .join(", ");
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "none");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
