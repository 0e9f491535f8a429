import type { Result } from "../../shared/domain/result.ts";
import { invalidAnswer } from "./answers.ts";
import { evaluate } from "./evaluate.ts";
import { fieldOf, isFields } from "./inputs.ts";
import { quote } from "./words.ts";

/** One answer of the `score` command, its keys in the order of the contract. */
export type LineAnswer = { id: unknown } & Omit<Result<unknown>, "rule"> & {
    rule: string | null;
  };

/**
 * The answer to one line `{"id", "rule", "input"}`. A line that is not a JSON object, or names no
 * rule, gets an `invalid` answer; `id` is echoed wherever it could be read.
 */
export function evaluateLine(line: string): LineAnswer {
  const request = parseLine(line);
  if (!isFields(request)) {
    return refused(
      null,
      'The line is not a JSON object. Send {"id": …, "rule": "…", "input": {…}}.',
    );
  }
  const id = fieldOf(request, "id");
  const rule = fieldOf(request, "rule");
  if (typeof rule !== "string") {
    return refused(
      id,
      `rule: ${rule === null ? "missing" : `${quote(rule)} is not text`}. Name a rule, such as "calgb".`,
    );
  }
  return { id, ...evaluate(rule, fieldOf(request, "input")) };
}

/** The answer to one line as one line of JSON; an `id` that cannot be written is answered as null. */
export function scoreLine(line: string): string {
  const answer = evaluateLine(line);
  try {
    return JSON.stringify(answer);
  } catch {
    const warning =
      "id: nested too deeply to be written back; it is answered as null.";
    return JSON.stringify({
      ...answer,
      id: null,
      warnings: [...answer.warnings, warning],
    });
  }
}

function parseLine(line: string): unknown {
  try {
    const parsed: unknown = JSON.parse(line);
    return parsed;
  } catch {
    return null;
  }
}

function refused(id: unknown, warning: string): LineAnswer {
  return { id, ...invalidAnswer("", [warning]), rule: null };
}
