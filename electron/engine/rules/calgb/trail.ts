import type { CalgbLeafId } from "../../../../shared/domain/prognosis.ts";
import type { TrailStep } from "../../../../shared/domain/result.ts";
import { step, weakest } from "../../answers.ts";
import { noAnswer } from "../../completions.ts";
import { listWords } from "../../words.ts";
import { calgbOrder } from "./grid.ts";
import { calgbInputs } from "./inputs.ts";
import type { CalgbInputName, CalgbLeaf, Condition } from "./leaves.ts";
import { calgbMedian } from "./published.ts";

/** The six inputs as read; null is missing. */
export interface CalgbValues {
  ecog: number | null;
  ageYears: number | null;
  wbc_10e9_L: number | null;
  chestPain: boolean | null;
  weightLoss: boolean | null;
  hemoglobin_g_dL: number | null;
}

/** One step per question on the way to a leaf, in the order in which the tree asks. */
export function pathSteps(values: CalgbValues, leaf: CalgbLeaf): TrailStep[] {
  return leaf.when
    .filter((condition) => values[condition.input] !== null)
    .map((condition) => {
      const test = testText(condition);
      const text = `${valueText(values, condition.input)}${test === "" ? "" : `, ${test}`}.`;
      return step(text, leaf.citation, leaf.verification);
    });
}

/** One step per known input, while the path is still open. */
export function knownSteps(values: CalgbValues): TrailStep[] {
  return calgbOrder
    .filter((name) => values[name] !== null)
    .map((name) => step(`${valueText(values, name)}.`, "as-given", "verified"));
}

/** What a leaf says. */
export function leafStep(leaf: CalgbLeaf): TrailStep {
  const median = calgbMedian(leaf.group);
  const text = `Leaf ${leaf.id} (${leaf.text}): group ${leaf.group}, median survival ${median.value} months.`;
  return step(
    text,
    leaf.citation,
    weakest([leaf.verification, median.verification]),
  );
}

/** The missing inputs that cannot change the group, with the reason. */
export function offPathSteps(
  values: CalgbValues,
  leaves: readonly CalgbLeaf[],
): TrailStep[] {
  const on = missingOnPath(values, leaves);
  const off = calgbOrder.filter(
    (name) => values[name] === null && !on.includes(name),
  );
  return [
    ...cannotMatter(off, "not on this path of the tree"),
    ...cannotMatter(on, "every leaf still possible is of the same group"),
  ];
}

/** The marks a reader must see beside these leaves. */
export function leafWarnings(leaves: readonly CalgbLeaf[]): string[] {
  const unchecked = leaves.filter(
    ({ verification }) => verification === "unverified",
  );
  const warnings: string[] = [];
  if (unchecked.length > 0) {
    const names = unchecked.map((leaf) => `${leaf.id} (group ${leaf.group})`);
    const groups = [...new Set(unchecked.map(({ group }) => group))].sort(
      (x, y) => x - y,
    );
    warnings.push(
      `Recalled from Herndon 1998 and not checked against the paper: leaf ${listWords(names, "and")}, and the median of group ${listWords(groups.map(String), "and")}.`,
    );
  }
  if (leaves.some(({ id }) => isAgainstExpectation(id))) {
    warnings.push(
      "Leaves L9 and L10 run against expectation: with pain and weight loss, white cells of 9.8 or more give the better group 3, fewer give group 5. Read the leaf, not the number alone.",
    );
  }
  return warnings;
}

/** True for the two leaves where more white cells give the better group. */
export function isAgainstExpectation(leaf: CalgbLeafId): boolean {
  return leaf === "L9" || leaf === "L10";
}

/** The missing inputs that some of these leaves ask for. */
export function missingOnPath(
  values: CalgbValues,
  leaves: readonly CalgbLeaf[],
): CalgbInputName[] {
  const asked = new Set(
    leaves.flatMap((leaf) => leaf.when.map(({ input }) => input)),
  );
  return calgbOrder.filter((name) => values[name] === null && asked.has(name));
}

/** What the missing inputs leave open, and which one to ask for first. `outcomes` are groups, or `noAnswer`. */
export function decidingStep(
  matters: readonly CalgbInputName[],
  decisive: CalgbInputName | null,
  outcomes: readonly number[],
): TrailStep {
  const open = outcomesText(outcomes);
  const first = labelsOf(decisive === null ? [] : [decisive]);
  const text =
    matters.length === 1
      ? `Knowing ${first} would decide between ${open}.`
      : `Still possible: ${open}. Of ${labelsOf(matters)}, ${first} narrows most.`;
  return step(text, "table-logic", "verified");
}

/** "groups 3 and 5", "group 3 and no group (ECOG 3-4 has no leaf)". */
export function outcomesText(outcomes: readonly number[]): string {
  const groups = outcomes.filter((outcome) => outcome !== noAnswer);
  const named = listWords(groups.map(String), "and");
  const some = groups.length === 1 ? `group ${named}` : `groups ${named}`;
  return outcomes.includes(noAnswer)
    ? `${some} and no group (ECOG 3-4 has no leaf)`
    : some;
}

/** The inputs as a sentence names them. */
export function labelsOf(names: readonly CalgbInputName[]): string {
  return listWords(
    names.map((name) => calgbInputs[name].label),
    "and",
  );
}

function cannotMatter(
  names: readonly CalgbInputName[],
  reason: string,
): TrailStep[] {
  if (names.length === 0) return [];
  const text = `Missing but cannot matter: ${labelsOf(names)} (${reason}).`;
  return [step(text, "table-logic", "verified")];
}

function valueText(values: CalgbValues, name: CalgbInputName): string {
  const { label, unit } = calgbInputs[name];
  const value = values[name];
  if (typeof value === "boolean") return `${label}: ${value ? "yes" : "no"}`;
  return `${label} ${value ?? "unknown"}${unit === null ? "" : ` ${unit}`}`;
}

function testText(condition: Condition): string {
  if ("atLeast" in condition) return `${condition.atLeast} or more`;
  if ("below" in condition) return `below ${condition.below}`;
  return "oneOf" in condition
    ? `on the branch of ${listWords(condition.oneOf.map(String))}`
    : "";
}
