import type { RuleCheck } from "../../../shared/domain/rule-check.ts";
import { formatDate } from "../../../shared/format.ts";

/** "checked against the paper by Dr Lind on 24-Nov-2026 (Herndon 1998, figure 2)": what stands in place of the level. */
export function checkText(check: RuleCheck): string {
  const who = `${check.checkedBy} on ${formatDate(check.checkedOn)}`;
  const note = check.note === "" ? "" : `: ${check.note}`;
  return check.verdict === "agrees"
    ? `checked against the paper by ${who} (${check.paper})${note}`
    : `differs from the paper${note} (${check.paper}; compared by ${who})`;
}

/** The checks that no longer hold, the latest first, each with the version it was made for and how it ended. */
export function formerTexts(
  former: readonly RuleCheck[],
  currentVersion: string,
): { id: string; text: string }[] {
  const withdrawals = former.filter(({ withdraws }) => withdraws !== null);
  return former
    .filter(({ withdraws }) => withdraws === null)
    .toSorted((one, other) => other.recordedAt.localeCompare(one.recordedAt))
    .map((check) => {
      const withdrawal = withdrawals.find(
        ({ withdraws }) => withdraws === check.id,
      );
      const end =
        withdrawal === undefined
          ? check.ruleVersion === currentVersion
            ? "Not withdrawn; another check stands for the row"
            : "Made for an older version"
          : `Withdrawn by ${withdrawal.recordedBy}: ${withdrawal.note}`;
      return {
        id: check.id,
        text: `Version ${check.ruleVersion}: ${checkText(check)}. ${end}.`,
      };
    });
}
