import { canonicalJson } from "../../../../db/canonical-json.ts";
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

type Kept = Pick<PrognosisSnapshot, "engineVersion">;

/**
 * Sets stored indices beside today's: what each gave then, what today's rule says of the stored values, and what the
 * record gives now. Equal values are read once for all snapshots of a history.
 */
export function createThenAndNow(
  view: PrognosisView,
): (stored: StoredIndex, kept: Kept) => IndexThenNow {
  const readToday = createReader();
  return (stored, kept) => {
    const { rule, name } = stored;
    const index = view.indices.find((one) => one.rule === rule) ?? null;
    const before = answerText(stored);
    const underToday = readToday(stored);
    const now = index === null ? "not applicable" : answerText(index);
    return {
      rule,
      name,
      before,
      beforeBasis: stored.groupDetail,
      thenVersion: stored.ruleVersion,
      underToday,
      now,
      nowBasis: index?.groupDetail ?? "",
      nowVersion: versionOf(rule),
      isSame:
        before === underToday &&
        before === now &&
        stored.groupDetail === (index?.groupDetail ?? ""),
      causes: [
        ...changedReading(stored, kept, before === underToday),
        ...(index === null
          ? [noLongerApplies(rule, view)]
          : changedInputs(stored, index)),
      ],
    };
  };
}

/** The indices that apply now and were not kept, as rows of their own. */
export function notKept(
  { indices }: PrognosisSnapshot,
  view: PrognosisView,
): IndexThenNow[] {
  return view.indices
    .filter(({ rule }) => indices.every((stored) => stored.rule !== rule))
    .map((index) => ({
      rule: index.rule,
      name: index.name,
      before: "not kept",
      beforeBasis: "",
      thenVersion: "",
      underToday: "not kept",
      now: answerText(index),
      nowBasis: index.groupDetail,
      nowVersion: index.ruleVersion,
      isSame: false,
      causes: ["did not apply then"],
    }));
}

/**
 * Reads stored values by today's engine, whatever versions read them first. An index without a derivation was withheld
 * for another reason than the rule, such as death, and is not for the rule to give now; neither is one open between
 * values of one day that differ.
 */
function createReader(): (stored: StoredIndex) => string {
  const known = new Map<string, string>();
  return (stored) => {
    const { rule, given, status, trail, inputs } = stored;
    const isWithheld = status === "not-applicable" && trail.length === 0;
    if (isWithheld || inputs.some(({ state }) => state === "disputed"))
      return answerText(stored);
    const key = canonicalJson([rule, given]);
    const answer = known.get(key) ?? answerToday(rule, given);
    known.set(key, answer);
    return answer;
  };
}

function answerToday(rule: string, given: StoredIndex["given"]): string {
  const answer = evaluate(rule, given);
  return answerText({
    ...answerWords(rule, answer, given),
    status: answer.status,
  });
}

/** The version that is another one now, or that the same versions read the values otherwise. */
function changedReading(
  { rule, ruleVersion }: StoredIndex,
  kept: Kept,
  isReadAlike: boolean,
): string[] {
  const nowVersion = versionOf(rule);
  if (ruleVersion !== nowVersion)
    return [`rule ${ruleVersion} → ${nowVersion}`];
  if (isReadAlike) return [];
  return kept.engineVersion === engineVersion
    ? ["the same versions read the kept values otherwise: report this fault"]
    : [`engine ${kept.engineVersion} → ${engineVersion}`];
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
    disputed: " (not settled)",
    picked: "",
  }[state];
  return `${display}${reason}`;
}
