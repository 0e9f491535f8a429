import type { BrimsResult } from "../../../../shared/domain/prognosis.ts";
import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  notApplicableAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import type { Exploration } from "../../completions.ts";
import { explore, noAnswer } from "../../completions.ts";
import {
  isFields,
  notFieldsProblem,
  unusedFieldWarnings,
} from "../../inputs.ts";
import type { ReadNotes } from "../input-fields.ts";
import { listWords, sentenceStart } from "../../words.ts";
import { brimsRule } from "./entry.ts";
import type { BrimsInputName, BrimsLeaf } from "./leaves.ts";
import {
  brimsInputs,
  brimsLeaves,
  brimsUnreadLeaves,
  meets,
} from "./leaves.ts";
import type { BrimsValues } from "./read-values.ts";
import { readBrimsValues } from "./read-values.ts";

const inputs = Object.values(brimsInputs);
const unread = `Leaves ${listWords(brimsUnreadLeaves, "and")} need the figure of the paper.`;

/**
 * The leaf of the Brims tree (Brims 2016), where it is one of the two that were read. Any other leaf is
 * `not-applicable`: it is not verified and gives no group. Refuses implausible values.
 */
export function brims(input: unknown): Result<BrimsResult> {
  if (!isFields(input))
    return invalidAnswer(brimsRule, [notFieldsProblem(input, inputs)]);
  const notes: ReadNotes = { problems: [], warnings: [] };
  const values = readBrimsValues(input, notes);
  if (notes.problems.length > 0)
    return invalidAnswer(brimsRule, notes.problems);
  const warnings = [...notes.warnings, ...unusedFieldWarnings(input, inputs)];
  return answerFrom(values, warnings);
}

function answerFrom(
  values: BrimsValues,
  readWarnings: string[],
): Result<BrimsResult> {
  const { outcomes, matters, decisive } = exploreLeaves(values);
  const leaves = brimsLeaves.filter((_, at) => outcomes.includes(at + 1));
  const trail = [
    step(givenText(values), "as-given", "verified"),
    ...brimsLeaves.map((leaf) => leafStep(leaf, values)),
  ];
  const warnings = [...histologyWarnings(values), ...readWarnings];
  const [only] = leaves;
  if (only === undefined) {
    const reason = `This leaf of the tree is not verified: the patient is in neither leaf 1 nor leaf 4d, the two that were read. ${unread}`;
    return notApplicableAnswer(brimsRule, {
      trail,
      warnings: [reason, ...warnings],
    });
  }
  if (!outcomes.includes(noAnswer) && leaves.length === 1)
    return okAnswer(brimsRule, resultOf(only), { trail, warnings });
  const open = `Another leaf, which is not verified, is possible too. ${unread}`;
  return incompleteAnswer(
    brimsRule,
    { possible: leaves.map(resultOf), missing: matters, decisive },
    { trail, warnings: [open, ...warnings] },
  );
}

/** Outcome 1 is the first leaf, 2 the second, none a leaf that was not read. */
function exploreLeaves(values: BrimsValues): Exploration<BrimsInputName> {
  const conditions = brimsLeaves.flatMap(({ when }) => when);
  const axes = inputs.map(({ name }) => {
    const value = values[name];
    // The branch of weight loss is its answer; that of any other input is whether its one condition is met.
    const condition = conditions.find(({ input }) => input === name);
    if (value === null || condition === undefined)
      return { name, branches: [0, 1] };
    const isUpper =
      name === "weightLoss" ? value === true : meets(condition, value);
    return { name, branches: [isUpper ? 1 : 0] };
  });
  return explore(axes, (branch) => {
    const at = brimsLeaves.findIndex(({ when }) =>
      when.every(({ input, holds }) => {
        const side = branch[inputs.findIndex(({ name }) => name === input)];
        return "is" in holds ? side === (holds.is ? 1 : 0) : side === 1;
      }),
    );
    return at < 0 ? noAnswer : at + 1;
  });
}

function leafStep(leaf: BrimsLeaf, values: BrimsValues): TrailStep {
  const failed = leaf.when.filter((condition) => {
    const value = values[condition.input];
    return value !== null && !meets(condition, value);
  });
  const open = leaf.when.filter(({ input }) => values[input] === null);
  const state =
    failed.length > 0
      ? `excluded by ${labelsOf(failed.map(({ input }) => input))}`
      : open.length > 0
        ? `open, ${labelsOf(open.map(({ input }) => input))} not known`
        : "met";
  return step(
    `Leaf ${leaf.id} (${leaf.text}): ${state}.`,
    "brims-2016",
    "verified",
  );
}

function histologyWarnings({
  weightLoss,
  ecog,
  histology,
}: BrimsValues): string[] {
  if (histology !== "desmoplastic" || weightLoss === false) return [];
  if (ecog !== null && ecog > 1) return [];
  return [
    "histology: desmoplastic is not taken as sarcomatoid, the word of the abstract; whether the tree counts it as such was not read.",
  ];
}

function givenText(values: BrimsValues): string {
  const parts = inputs.map(({ name, label, unit }) => {
    const value = values[name];
    if (value === null) return `${label} not given`;
    if (typeof value === "boolean") return `${label} ${value ? "yes" : "no"}`;
    return `${label} ${value}${unit === null ? "" : ` ${unit}`}`;
  });
  return `${sentenceStart(parts.join(", "))}.`;
}

function resultOf(leaf: BrimsLeaf): BrimsResult {
  return {
    leaf: leaf.id,
    alive18MonthsPercent: leaf.alive18MonthsPercent,
    medianSurvivalMonths: leaf.medianMonths,
  };
}

function labelsOf(names: readonly BrimsInputName[]): string {
  return listWords(
    names.map((name) => brimsInputs[name].label),
    "and",
  );
}
