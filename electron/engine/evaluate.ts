import type { Result } from "../../shared/domain/result.ts";
import { invalidAnswer } from "./answers.ts";
import { rules } from "./registry.ts";
import { listWords, quote } from "./words.ts";

const rulesByName = new Map(
  rules.map((rule) => [rule.entry.rule, rule.evaluate]),
);

/**
 * The answer of a rule to an input. Deterministic and total: any input gets an answer, nothing is
 * thrown, nothing is mutated. An unknown rule is `invalid` and the known ones are named.
 */
export function evaluate(rule: string, input: unknown): Result<unknown> {
  const evaluateRule = rulesByName.get(rule);
  if (evaluateRule !== undefined) return evaluateRule(input);
  const known = listWords([...rulesByName.keys()], "and");
  return invalidAnswer(rule, [
    `rule: ${quote(rule)} is not known. Known rules are ${known}.`,
  ]);
}
