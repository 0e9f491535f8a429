import type { EortcFactorId } from "../../../../shared/domain/prognosis.ts";
import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import { sourceOf } from "../../citations.ts";
import { listWords } from "../../words.ts";
import type { EortcFactorRule } from "./factors.ts";
import { eortcFactors, lowRiskUpToHundredths } from "./factors.ts";
import { points } from "./trail.ts";

type Factors = readonly EortcFactorRule[];

const shortNames: Readonly<Record<EortcFactorId, string>> = {
  wbc: "white cells",
  ecog: "ECOG",
  unconfirmed: "unconfirmed diagnosis",
  histology: "histology",
  male: "male sex",
};

/** Every choice of so many factors, in the order of the table. */
function choicesOf(count: number, from: Factors = eortcFactors): Factors[] {
  if (count === 0) return [[]];
  return from.flatMap((factor, at) =>
    choicesOf(count - 1, from.slice(at + 1)).map((rest) => [factor, ...rest]),
  );
}

function sumOf(factors: Factors): number {
  return factors.reduce((sum, one) => sum + one.weightHundredths, 0);
}

/** "0.60 + 0.67 = 1.27, exactly 1.27 and not above". */
function against(factors: Factors): string {
  const terms = factors.map((one) => points(one.weightHundredths)).join(" + ");
  const sum = sumOf(factors);
  const cut = points(lowRiskUpToHundredths);
  const standing =
    sum === lowRiskUpToHundredths
      ? `exactly ${cut} and not above`
      : sum < lowRiskUpToHundredths
        ? `not above ${cut}`
        : `above ${cut}`;
  return `${terms} = ${points(sum)}, ${standing}`;
}

function namesOf(factors: Factors): string {
  return factors.map(({ factor }) => shortNames[factor]).join(" + ");
}

function derived(
  id: string,
  condition: string,
  outcome: string,
): RuleEntry["rows"][number] {
  const source = sourceOf("eortc-arithmetic");
  return { id, condition, outcome, source, verification: "unverified" };
}

const triples = choicesOf(3);
const smallestSum = Math.min(...triples.map(sumOf));
const smallest = triples.filter((triple) => sumOf(triple) === smallestSum);

/** What supports the weight that NCI PDQ does not print: the ten sums of two factors, the least of three, all five. */
export const eortcArithmeticRows: RuleEntry["rows"] = [
  ...choicesOf(2).map((pair) =>
    derived(
      `pair.${pair.map(({ factor }) => factor).join("+")}`,
      `Two factors: ${namesOf(pair)}`,
      against(pair),
    ),
  ),
  derived(
    "triple.smallest",
    `The least of three factors: ${listWords(smallest.map(namesOf))}`,
    against(smallest[0] ?? []),
  ),
  derived("all-five", "All five factors", against(eortcFactors)),
];
