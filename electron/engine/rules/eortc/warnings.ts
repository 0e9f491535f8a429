import type {
  EortcFactor,
  EortcResult,
} from "../../../../shared/domain/prognosis.ts";
import { listWords, sentenceStart } from "../../words.ts";
import { eortcFactors, lowRiskUpToHundredths } from "./factors.ts";
import { eortcInputs } from "./inputs.ts";
import { nearCellCut, nearCutDistance } from "./near-cut.ts";
import type { EortcValues, Scoring } from "./score.ts";
import { points } from "./trail.ts";

/** What a reader must know beside the score: conventions, exact boundaries, unchecked weight, extrapolation. */
export function eortcWarnings(values: EortcValues, scoring: Scoring): string[] {
  return [
    ...conventionWarnings(values, scoring),
    ...cellWarnings(values, scoring),
    ...scoreWarnings(values, scoring),
    ...weightWarnings(scoring),
    ...statusWarnings(values),
  ];
}

function conventionWarnings(
  { histology }: EortcValues,
  { answers }: Scoring,
): string[] {
  const disagree = answers.some(
    ({ conventions }) =>
      conventions.sarcomatous.risk !== conventions.nonepithelioid.risk,
  );
  if (histology === "biphasic") {
    return [
      disagree
        ? "histology: the two conventions disagree. The paper's abstract counts sarcomatous tumor only, NCI PDQ counts every non-epithelioid one; for biphasic tumor both answers are shown and the board chooses."
        : "histology: biphasic tumor is counted only by the non-epithelioid convention (NCI PDQ), not by the sarcomatous one (the paper's abstract).",
    ];
  }
  if (histology !== "nos") return [];
  return [
    answers.length > 1
      ? "histology: the subtype is not specified, and how the score counts that is not stated. Both answers are shown; a subtype on review would settle it."
      : "histology: the subtype is not specified; the risk is the same whichever it is.",
  ];
}

function cellWarnings(values: EortcValues, { answers }: Scoring): string[] {
  const near = nearCellCut(values, answers);
  if (near === null) return [];
  const { cells, cut, otherSide, risksThere, changesRisk } = near;
  const effect = changesRisk
    ? `The risk would then be ${listWords(risksThere)}.`
    : "The risk would be the same.";
  if (cells === cut) {
    return [
      `wbc_10e9_L: exactly ${cut} counts as not raised (above ${cut} counts); one review counts it as raised. ${effect}`,
    ];
  }
  if (!changesRisk) return [];
  const unit = eortcInputs.wbc_10e9_L.unit ?? "";
  return [
    `wbc_10e9_L: ${cells} ${unit} lies within ${nearCutDistance} of the cut-off ${cut} (${otherSide} counts otherwise). ${effect}`,
  ];
}

function scoreWarnings(values: EortcValues, { answers }: Scoring): string[] {
  const cut = points(lowRiskUpToHundredths);
  const warnings: string[] = [];
  const open = openScore(values, answers);
  if (open !== null) warnings.push(`${open}.`);
  const standing = cutOffStanding(answers);
  if (standing !== null) {
    warnings.push(
      `The score ${standing} exactly ${cut}, which is low risk (${cut} or less); Fennell 2005 leaves exactly ${cut} undefined.`,
    );
  }
  return warnings;
}

/** Whether the low-risk score "is" exactly the cut-off, "may be" (its range ends there), or neither (null). */
export function cutOffStanding(
  answers: readonly EortcResult[],
): "is" | "may be" | null {
  const found = answers.find(
    ({ scoreRangeHundredths: { max } }) => max === lowRiskUpToHundredths,
  );
  if (found === undefined) return null;
  const { min, max } = found.scoreRangeHundredths;
  return min === max ? "is" : "may be";
}

const histologyCauses: Readonly<Record<string, string>> = {
  biphasic: "biphasic histology counted in two ways",
  nos: "histology not specified",
};

/**
 * Why an agreed risk has no one score: "White cells missing: the score is 0.60 to 1.15; 0.60 is the least".
 * Null when the score is one number, or when the risk itself is open.
 */
export function openScore(
  values: EortcValues,
  answers: readonly EortcResult[],
): string | null {
  const [answer] = answers;
  if (answer === undefined || answers.length > 1) return null;
  const { min, max } = answer.scoreRangeHundredths;
  if (min === max) return null;
  const missing = eortcFactors
    .map(({ input }) => input)
    .filter((input) => values[input] === null)
    .map((input) => eortcInputs[input].label);
  const causes = [
    missing.length === 0 ? [] : `${listWords(missing, "and")} missing`,
    histologyCauses[values.histology ?? ""] ?? [],
  ].flat();
  const sentence = `${causes.join(", ")}: the score is ${points(min)} to ${points(max)}; ${points(min)} is the least`;
  return sentenceStart(sentence);
}

/** The counted factors whose weight is not checked against the paper. */
export function uncheckedFactors(
  answers: readonly EortcResult[],
): EortcFactor[] {
  const counted = answers.flatMap(({ factors }) =>
    factors.filter(
      ({ present, verification }) =>
        present !== false && verification === "unverified",
    ),
  );
  return [...new Map(counted.map((one) => [one.factor, one])).values()];
}

function weightWarnings({ answers }: Scoring): string[] {
  return uncheckedFactors(answers).map(
    ({ text, weightHundredths }) =>
      `Not checked against the paper: the weight ${points(weightHundredths)} of ${text}; it is recalled and supported by the arithmetic of the cut-off.`,
  );
}

function statusWarnings({ ecog }: EortcValues): string[] {
  if (typeof ecog !== "number" || ecog < 3) return [];
  return [
    `ecog: ECOG ${ecog} was not among the patients the score was built on; read it with care.`,
  ];
}
