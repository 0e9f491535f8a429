import { eortcFactors, lowRiskUpToHundredths } from "./factors.ts";
import { eortcInputs } from "./inputs.ts";
import type { EortcValues, Scoring } from "./score.ts";
import { presencesOf, score } from "./score.ts";
import { points } from "./trail.ts";

/** How close to the white-cell cut-off a value is said to be near it. */
const nearCutDistance = 0.1;

/** What a reader must know beside the score: conventions, exact boundaries, unchecked weight, extrapolation. */
export function eortcWarnings(values: EortcValues, scoring: Scoring): string[] {
  return [
    ...conventionWarnings(values, scoring),
    ...cellWarnings(values, scoring),
    ...scoreWarnings(scoring),
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

function cellWarnings(values: EortcValues, scoring: Scoring): string[] {
  const cells = values.wbc_10e9_L;
  const factor = eortcFactors.find(({ factor: id }) => id === "wbc");
  if (
    typeof cells !== "number" ||
    factor === undefined ||
    !("above" in factor.present)
  )
    return [];
  const cut = factor.present.above;
  const unit = eortcInputs.wbc_10e9_L.unit ?? "";
  if (Math.round(Math.abs(cells - cut) * 1e6) > nearCutDistance * 1e6)
    return [];
  const beyond = cells > cut ? cut : cut + nearCutDistance;
  const flipped = score(presencesOf({ ...values, wbc_10e9_L: beyond })).answers;
  const isSame = riskText(flipped) === riskText(scoring.answers);
  const effect = isSame
    ? "The risk would be the same."
    : `The risk would then be ${riskText(flipped)}.`;
  if (cells === cut) {
    return [
      `wbc_10e9_L: exactly ${cut} counts as not raised (above ${cut} counts); one review counts it as raised. ${effect}`,
    ];
  }
  if (isSame) return [];
  const side = cells > cut ? `at ${cut} or less` : `above ${cut}`;
  return [
    `wbc_10e9_L: ${cells} ${unit} lies within ${nearCutDistance} of the cut-off ${cut} (${side} counts otherwise). ${effect}`,
  ];
}

function scoreWarnings({ answers }: Scoring): string[] {
  const isExact = answers.some(
    ({ scoreRangeHundredths: { min, max } }) =>
      min === max && min === lowRiskUpToHundredths,
  );
  if (!isExact) return [];
  const cut = points(lowRiskUpToHundredths);
  return [
    `The score is exactly ${cut}, which is low risk (${cut} or less); Fennell 2005 leaves exactly ${cut} undefined.`,
  ];
}

function weightWarnings({ answers }: Scoring): string[] {
  const unchecked = eortcFactors.filter(
    ({ verification }) => verification === "unverified",
  );
  return unchecked.flatMap(({ factor, text, weightHundredths }) => {
    const counted = answers.some(({ factors }) =>
      factors.some((one) => one.factor === factor && one.present !== false),
    );
    if (!counted) return [];
    return [
      `Not checked against the paper: the weight ${points(weightHundredths)} of ${text}; it is recalled and supported by the arithmetic of the cut-off.`,
    ];
  });
}

function statusWarnings({ ecog }: EortcValues): string[] {
  if (typeof ecog !== "number" || ecog < 3) return [];
  return [
    `ecog: ECOG ${ecog} was not among the patients the score was built on; read it with care.`,
  ];
}

function riskText(answers: Scoring["answers"]): string {
  return answers.map(({ risk }) => risk).join(" or ");
}
