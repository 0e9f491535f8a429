import type { RuleCheck } from "../../../shared/domain/rule-check.ts";
import type { RuleEntry } from "../../../shared/domain/rule-catalogue.ts";
import { AppError } from "../../../shared/errors.ts";
import { ruleCatalogue } from "../../engine/catalogue.ts";
import { refuseIfAny } from "../cases/refuse.ts";

/** What the engine says of a rule; an unknown one is refused with "not-found". */
export function entryOf(rule: string): RuleEntry {
  const entry = ruleCatalogue().find((one) => one.rule === rule);
  if (entry !== undefined) return entry;
  throw new AppError(
    "not-found",
    "There is no such rule in this version of MesoBoard. Nothing was changed. Go back to the list of rules.",
  );
}

/** Refuses a check of a row that is not there, of another version of the rule, or from a day to come. */
export function refuseImpossibleCheck(
  check: Pick<RuleCheck, "rule" | "row" | "ruleVersion" | "checkedOn">,
  today: string,
): void {
  const { rows, title, version } = entryOf(check.rule);
  if (rows.every(({ id }) => id !== check.row))
    throw new AppError(
      "not-found",
      `${title} has no such row. Nothing was stored. Open the rule again and choose a row.`,
    );
  if (check.ruleVersion !== version)
    throw new AppError(
      "conflict",
      `The rule has changed: version ${version} is in force, and you compared version ${check.ruleVersion}. Nothing was stored. Compare the row as it is now with the paper.`,
    );
  refuseIfAny(
    check.checkedOn > today
      ? [
          {
            path: "checkedOn",
            message:
              "This day is still to come. Give the day on which the row was compared.",
          },
        ]
      : [],
  );
}

/** Refuses to take back what was taken back before, or what is itself a withdrawal. */
export function refuseSpentWithdrawal(
  check: RuleCheck,
  all: readonly RuleCheck[],
): void {
  const isSpent =
    check.withdraws !== null ||
    all.some(({ withdraws }) => withdraws === check.id);
  if (isSpent)
    throw new AppError(
      "conflict",
      "This check was withdrawn before. Nothing was changed. Record a new check if the row was compared again.",
    );
}
