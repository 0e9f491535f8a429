import type { Result } from "../../shared/domain/result.ts";
import type { RuleEntry } from "../../shared/domain/rule-catalogue.ts";

/** One rule of the engine: what it says of itself, and its pure evaluation, total over any input. */
export interface Rule {
  entry: RuleEntry;
  evaluate: (input: unknown) => Result<unknown>;
}
