import type {
  IndexThenNow,
  PrognosisSnapshot,
  StoredIndex,
} from "../../../../shared/domain/prognosis-record.ts";
import type {
  IndexView,
  PickedInput,
  PrognosisView,
} from "../../../../shared/domain/prognosis-views.ts";
import { answerText } from "../../../../shared/prognosis-words.ts";
import { evaluate } from "../../../engine/evaluate.ts";
import { engineVersion, versionOf } from "../../../engine/versions.ts";
import { answerWords } from "../view/answer-words.ts";

/** One stored index: what it gave then, what today's rule says of the stored values, and what the record gives now. */
export function thenAndNow(
  stored: StoredIndex,
  snapshot: Pick<PrognosisSnapshot, "engineVersion">,
  view: PrognosisView,
): IndexThenNow {
  const { rule, name } = stored;
  const index = view.indices.find((one) => one.rule === rule) ?? null;
  const before = answerText(stored);
  const underToday = readToday(stored, snapshot);
  const now = index === null ? "not applicable" : answerText(index);
  const nowVersion = versionOf(rule);
  return {
    rule,
    name,
    before,
    thenVersion: stored.ruleVersion,
    underToday,
    now,
    nowVersion,
    isSame: before === underToday && before === now,
    causes: [
      ...(stored.ruleVersion === nowVersion
        ? []
        : [`rule ${stored.ruleVersion} → ${nowVersion}`]),
      ...(index === null
        ? [noLongerApplies(rule, view)]
        : changedInputs(stored, index)),
    ],
  };
}

/**
 * The same rule read by the same engine gives the same answer. One without a derivation was withheld for another reason
 * than the rule, such as death, and is not for the rule to give now.
 */
function readToday(
  stored: StoredIndex,
  snapshot: Pick<PrognosisSnapshot, "engineVersion">,
): string {
  const isUnchanged =
    stored.ruleVersion === versionOf(stored.rule) &&
    snapshot.engineVersion === engineVersion;
  const isWithheld =
    stored.status === "not-applicable" && stored.trail.length === 0;
  if (isUnchanged || isWithheld) return answerText(stored);
  const answer = evaluate(stored.rule, stored.given);
  return answerText({
    ...answerWords(stored.rule, answer),
    status: answer.status,
  });
}

function noLongerApplies(rule: string, { notApplicable }: PrognosisView) {
  const found = notApplicable.find((one) => one.rule === rule);
  return found === undefined
    ? "does not apply any more"
    : `does not apply any more: ${found.reason}`;
}

/** "Hemoglobin 11.7 g/dL → 12.4 g/dL" for each input the rule was given another value of. */
function changedInputs(
  { inputs, given }: StoredIndex,
  index: IndexView,
): string[] {
  const gone = inputs
    .filter(({ name }) => index.inputs.every((one) => one.name !== name))
    .map((input) => `${input.label} ${said(input)} → not asked`);
  const changed = index.inputs.flatMap((input) => {
    const picked = inputs.find(({ name }) => name === input.name);
    const was = given[input.name] ?? null;
    if (picked !== undefined && was === input.used) return [];
    return `${input.label} ${picked === undefined ? "not asked" : said(picked)} → ${said(input)}`;
  });
  return [...changed, ...gone];
}

/** The value as the board saw it, and why it was not used where it was not. */
function said({ display, used, state }: PickedInput): string {
  if (display === null) return "not recorded";
  if (used !== null) return display;
  const reason = {
    stale: " (too old)",
    missing: " (not used)",
    "unknown-answer": " (unknown)",
    picked: "",
  }[state];
  return `${display}${reason}`;
}
