import type { RuleCheck } from "../../../shared/domain/rule-check.ts";
import { versionOf } from "../../engine/versions.ts";
import type { Session } from "../session.ts";

/** The check that stands for a row today; null when there is none. */
export type CheckOf = (rule: string, row: string) => RuleCheck | null;

/** The checks in force of every row. They are read once, when the first row is asked for. */
export function checksInForce({ store }: Session): CheckOf {
  let byRow: ReadonlyMap<string, RuleCheck> | null = null;
  return (rule, row) => {
    byRow ??= standing(store.ruleChecks.all());
    return byRow.get(keyOf({ rule, row })) ?? null;
  };
}

/**
 * The checks that hold: made for the rule's present version and not withdrawn. One that found a difference is never
 * hidden behind a later one that found none: it must be withdrawn. Among equals the newest stands for the row.
 */
export function standing(
  checks: readonly RuleCheck[],
): ReadonlyMap<string, RuleCheck> {
  const byRow = new Map<string, RuleCheck>();
  for (const check of notWithdrawn(checks)) {
    if (check.ruleVersion !== versionOf(check.rule)) continue;
    const other = byRow.get(keyOf(check));
    if (other?.verdict === "differs" && check.verdict === "agrees") continue;
    byRow.set(keyOf(check), check);
  }
  return byRow;
}

/** The checks that nobody took back, those of older versions among them. */
export function notWithdrawn(checks: readonly RuleCheck[]): RuleCheck[] {
  const withdrawn = new Set(checks.map(({ withdraws }) => withdraws));
  return checks.filter(
    ({ id, withdraws }) => withdraws === null && !withdrawn.has(id),
  );
}

/** Names a row among the rows of all rules. */
export function keyOf({ rule, row }: Pick<RuleCheck, "rule" | "row">): string {
  return JSON.stringify([rule, row]);
}
