import type { RuleCheck } from "../../../shared/domain/rule-check.ts";
import type { RuleEntry } from "../../../shared/domain/rule-catalogue.ts";
import { AppError } from "../../../shared/errors.ts";
import { ruleCatalogue } from "../../engine/catalogue.ts";
import { refuseIfAny } from "../cases/refuse.ts";
import { keyOf, notWithdrawn } from "./checks-in-force.ts";

/** What the engine says of a rule; an unknown one is refused with "not-found". */
export function entryOf(rule: string): RuleEntry {
  const entry = ruleCatalogue().find((one) => one.rule === rule);
  if (entry !== undefined) return entry;
  throw new AppError(
    "not-found",
    "There is no such rule in this version of MesoBoard. Nothing was changed. Go back to the list of rules.",
  );
}

/** Nobody compared a row for MesoBoard before: an earlier year is a slip of the keyboard. */
const earliestCheck = "1990-01-01";

/**
 * Refuses a check of a row that is not there, of another version of the rule, from a day that cannot be, or of a
 * difference that is not told.
 */
export function refuseImpossibleCheck(
  check: Pick<
    RuleCheck,
    "rule" | "row" | "ruleVersion" | "checkedOn" | "verdict" | "note"
  >,
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
  const day = dayProblem(check.checkedOn, today);
  const isUntold =
    check.verdict === "differs" && !/[\p{L}\p{N}]/u.test(check.note);
  refuseIfAny([
    ...(day === null ? [] : [{ path: "checkedOn", message: day }]),
    ...(isUntold
      ? [{ path: "note", message: "Say what the paper gives instead." }]
      : []),
  ]);
}

function dayProblem(checkedOn: string, today: string): string | null {
  if (checkedOn > today)
    return "This day is still to come. Give the day on which the row was compared.";
  return checkedOn < earliestCheck
    ? "Rows were not compared for MesoBoard before 1990. Give the day on which this one was, with the year in four digits."
    : null;
}

/** Refuses a check that stands already, of the same row by the same person on the same day, with the same finding. */
export function refuseRepeated(
  check: Pick<
    RuleCheck,
    | "rule"
    | "row"
    | "ruleVersion"
    | "checkedBy"
    | "checkedOn"
    | "paper"
    | "verdict"
  >,
  all: readonly RuleCheck[],
): void {
  const stands = notWithdrawn(all).some(
    (one) =>
      keyOf(one) === keyOf(check) &&
      one.ruleVersion === check.ruleVersion &&
      one.checkedBy === check.checkedBy &&
      one.checkedOn === check.checkedOn &&
      one.paper === check.paper &&
      one.verdict === check.verdict,
  );
  if (stands)
    throw new AppError(
      "conflict",
      "This check is recorded already: the same row, person, day, paper and finding. Nothing was stored. Withdraw the first one if it needs another note.",
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
