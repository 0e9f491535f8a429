import type {
  ChannelOutput,
  ParsedInput,
} from "../../shared/contract/index.ts";
import type { RuleView } from "../../shared/contract/rules.ts";
import type { RuleCheck } from "../../shared/domain/rule-check.ts";
import { AppError } from "../../shared/errors.ts";
import { ruleCatalogue } from "../engine/catalogue.ts";
import { examplesOf } from "../engine/examples.ts";
import { notOffered } from "../engine/not-offered.ts";
import {
  entryOf,
  refuseImpossibleCheck,
  refuseRepeated,
  refuseSpentWithdrawal,
} from "./rules/check-problems.ts";
import { checksInForce, keyOf, standing } from "./rules/checks-in-force.ts";
import { exampleView } from "./rules/example-view.ts";
import { ruleLine } from "./rules/rule-line.ts";
import type { Session, Tools } from "./session.ts";

/** Every rule in one line, and the models that are not computed, each with the reason. */
export function listRules(session: Session): ChannelOutput<"rules.list"> {
  const checkOf = checksInForce(session);
  return {
    rules: ruleCatalogue().map((entry) => ruleLine(entry, checkOf)),
    notOffered: notOffered.map((model) => ({ ...model })),
  };
}

/** So many former checks of a row are shown; all stay in the record. */
const shownFormer = 10;

/** A rule with its rows and the checks of each; an unknown one is refused with "not-found". */
export function ruleView({ store }: Session, rule: string): RuleView {
  const entry = entryOf(rule);
  const all = store.ruleChecks.all().filter((check) => check.rule === rule);
  const inForce = standing(all);
  return {
    entry,
    checks: entry.rows.map(({ id: row }) => {
      const check = inForce.get(keyOf({ rule, row })) ?? null;
      const former = all.filter(
        (one) => one.row === row && one.id !== check?.id,
      );
      return {
        row,
        check,
        formerChecks: former.reverse().slice(0, shownFormer),
        formerCount: former.filter(({ withdraws }) => withdraws === null)
          .length,
      };
    }),
  };
}

/** The worked examples of a rule beside what the engine says now; an unknown rule is refused with "not-found". */
export function ruleExamples(rule: string): ChannelOutput<"rules.examples"> {
  entryOf(rule);
  return { examples: examplesOf(rule).map(exampleView) };
}

/**
 * Records that someone compared a row with the paper. Refused: a rule or row that does not exist, a version that is
 * not the rule's present one, a day that cannot be, a difference that is not told, and the same check once more.
 */
export function recordCheck(
  session: Session,
  tools: Tools,
  input: ParsedInput<"rules.check">,
): RuleCheck {
  refuseImpossibleCheck(input, tools.clock.today());
  const { rule, row, verdict, checkedBy, paper } = input;
  const words = verdict === "agrees" ? "agrees with" : "differs from";
  return session.store.transaction(() => {
    refuseRepeated(input, session.store.ruleChecks.all());
    return addCheck(session, tools, {
      check: { ...input, withdraws: null },
      action: "rules.check",
      detail: `${rule}, row ${row}, ${words} the paper (${paper}), compared by ${checkedBy}`,
    });
  });
}

/** Takes a check back, with the reason; the check stays in the record. One is taken back once. */
export function withdrawCheck(
  session: Session,
  tools: Tools,
  { checkId, reason }: ParsedInput<"rules.withdrawCheck">,
): RuleCheck {
  const { store } = session;
  return store.transaction(() => {
    const all = store.ruleChecks.all();
    const check = all.find(({ id }) => id === checkId);
    if (check === undefined)
      throw new AppError(
        "not-found",
        "This check is not in the workspace. Nothing was changed. Open the rule again.",
      );
    refuseSpentWithdrawal(check, all);
    return addCheck(session, tools, {
      check: { ...check, note: reason, withdraws: check.id },
      action: "rules.withdraw-check",
      detail: `${check.rule}, row ${check.row}: check of ${check.checkedOn} by ${check.checkedBy} withdrawn: ${reason}`,
    });
  });
}

function addCheck(
  { store, actor }: Session,
  tools: Tools,
  {
    check,
    action,
    detail,
  }: {
    check: Omit<RuleCheck, "id" | "recordedAt" | "recordedBy">;
    action: string;
    detail: string;
  },
): RuleCheck {
  const at = tools.clock.now();
  const stored: RuleCheck = {
    ...check,
    id: tools.newId(),
    recordedAt: at,
    recordedBy: actor,
  };
  store.ruleChecks.add(stored);
  store.audit.append({
    at,
    actor,
    action,
    objectType: "rule",
    objectId: stored.id,
    detail,
    after: stored,
  });
  return stored;
}
