import type { RuleEntry } from "../../shared/domain/rule-catalogue.ts";
import { rules } from "./registry.ts";

/** Every rule with its text, inputs, table, population, validation, limits and citations. */
export function ruleCatalogue(): RuleEntry[] {
  return rules.map((rule) => rule.entry);
}
