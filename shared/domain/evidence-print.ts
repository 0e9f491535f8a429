import {
  hazardRatioText,
  lowerFirst,
  mediansText,
  trialTitle,
} from "./evidence-format.ts";
import type { FirstLineView, TrialView } from "./evidence-view.ts";
import type { PrintModel } from "./views.ts";

type PrintedOption = PrintModel["options"][number];

/** The charted first-line trials as short lines for paper. Doubted figures are not among them. */
export function optionRowsForPrint(view: FirstLineView): PrintedOption[] {
  return view.trials
    .filter((trial) => trial.placement === "chart")
    .map(printedOption);
}

function printedOption(trial: TrialView): PrintedOption {
  const tested =
    trial.arms.find((arm) => arm.role === "experimental") ?? trial.arms[0];
  const control = trial.arms.find((arm) => arm.role === "control");
  return {
    option: tested?.label ?? trial.name,
    comparator:
      control === undefined ? "single arm" : `v ${lowerFirst(control.label)}`,
    trial: trialTitle(trial),
    level: trial.levelOfEvidence,
    randomised: trial.randomised,
    medianOs: mediansText(trial.arms),
    hazardRatio:
      trial.hazardRatio === null ? "none" : hazardRatioText(trial.hazardRatio),
    verification: trial.verification,
    flags: trial.flags.map(({ id }) => id),
  };
}
