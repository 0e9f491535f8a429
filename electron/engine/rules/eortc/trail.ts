import type { EortcResult } from "../../../../shared/domain/prognosis.ts";
import type { TrailStep } from "../../../../shared/domain/result.ts";
import { step, weakest } from "../../answers.ts";
import { listWords } from "../../words.ts";
import type { EortcFactorRule, EortcInputName } from "./factors.ts";
import { eortcFactors, isPresent, lowRiskUpToHundredths } from "./factors.ts";
import { eortcInputs } from "./inputs.ts";
import type { EortcValues, Scoring } from "./score.ts";

/** One step per factor, then the sum against the cut-off, then what the missing inputs can do. */
export function eortcTrail(
  values: EortcValues,
  { answers, exploration }: Scoring,
): TrailStep[] {
  const trail = eortcFactors.map((factor) =>
    factorStep(factor, values[factor.input]),
  );
  for (const answer of answers) {
    const counted = answer.factors.filter(({ present }) => present !== false);
    const level = weakest([
      "secondary",
      ...counted.map((one) => one.verification),
    ]);
    trail.push(step(sumText(answer), "pdq-eortc", level));
  }
  const { matters, decisive } = exploration;
  const idle = eortcFactors
    .map(({ input }) => input)
    .filter((input) => values[input] === null && !matters.includes(input));
  if (idle.length > 0) {
    const text = `Missing but cannot matter: ${labelsOf(idle)} (the risk is the same either way).`;
    trail.push(step(text, "table-logic", "verified"));
  }
  if (decisive !== null) {
    const first = labelsOf([decisive]);
    const text =
      matters.length === 1
        ? `Knowing ${first} would decide between low and high risk.`
        : `Of ${labelsOf(matters)}, ${first} narrows most.`;
    trail.push(step(text, "table-logic", "verified"));
  }
  return trail;
}

/** Hundredths as the score is printed: 127 is "1.27". */
export function points(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function factorStep(
  factor: EortcFactorRule,
  value: string | number | null,
): TrailStep {
  const { label, unit } = eortcInputs[factor.input];
  const { citation, verification } = factor;
  if (value === null) {
    const text = `${label} not given: open (factor: ${factor.text}).`;
    return step(text, citation, verification);
  }
  const weight = points(factor.weightHundredths);
  const given = `${label} ${value}${unit === null ? "" : ` ${unit}`}`;
  const sarcomatous = isPresent(factor, value, "sarcomatous");
  const nonepithelioid = isPresent(factor, value, "nonepithelioid");
  if (sarcomatous !== nonepithelioid) {
    const text = `${given}: 0 when only sarcomatous tumor counts, ${weight} when every non-epithelioid one does.`;
    return step(text, citation, verification);
  }
  const counts = sarcomatous ? `counts ${weight}` : "counts 0";
  return step(
    `${given}: ${counts} (factor: ${factor.text}).`,
    citation,
    verification,
  );
}

function sumText({
  scoreRangeHundredths: { min, max },
  risk,
  factors,
}: EortcResult): string {
  const cut = `${risk === "low" ? "at most" : "above"} ${points(lowRiskUpToHundredths)}`;
  if (min !== max)
    return `Score ${points(min)} to ${points(max)}, ${cut}: ${risk} risk.`;
  const present = factors.filter((factor) => factor.present === true);
  const terms = present
    .map(({ weightHundredths }) => points(weightHundredths))
    .join(" + ");
  const sum = present.length > 1 ? `${terms} = ${points(min)}` : points(min);
  return `Score ${sum}, ${cut}: ${risk} risk.`;
}

function labelsOf(names: readonly EortcInputName[]): string {
  return listWords(
    names.map((name) => eortcInputs[name].label),
    "and",
  );
}
