import type { RuleEntry } from "../../../shared/domain/rule-catalogue.ts";
import { formatNumber } from "../../../shared/format.ts";

/** "3 to 25", "yes or no", "definite, probable, possible": what an input may be. */
export function acceptedText({
  kind,
  limits,
  values,
}: Pick<RuleEntry["inputs"][number], "kind" | "limits" | "values">): string {
  if (kind === "boolean") return "yes or no";
  if (kind === "choice") return values.join(", ");
  return limits === null
    ? "a number"
    : `${formatNumber(limits.min)} to ${formatNumber(limits.max)}`;
}
