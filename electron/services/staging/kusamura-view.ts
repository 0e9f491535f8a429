import type { Pathology } from "../../../shared/domain/pathology.ts";
import type { PeritonealDerivation } from "../../../shared/domain/staging-views.ts";
import { formatDate, formatNumber } from "../../../shared/format.ts";
import { kusamuraFromRange } from "../../engine/rules/kusamura/kusamura.ts";
import { kusamuraSurvival } from "../../engine/survival/pathology-survival.ts";
import { problemsFrom } from "./engine-problems.ts";

/** The Ki-67 subset from the index as far as it is scored and the Ki-67 of the pathology section. */
export function kusamuraView(
  range: { low: number; high: number },
  pathology: Pathology | null,
): PeritonealDerivation["kusamura"] {
  const ki67Percent = pathology?.ki67Percent ?? null;
  const answer = kusamuraFromRange({ ki67Percent, ...range });
  const possible = answer.possible.map(({ subset }) => subset);
  return {
    status: answer.status,
    subset: answer.result?.subset ?? null,
    possible,
    inputs: inputsText(ki67Percent, pathology),
    trail: answer.trail,
    warnings: problemsFrom(answer.warnings).map(({ message }) => message),
    survival: kusamuraSurvival(possible),
  };
}

function inputsText(
  ki67Percent: number | null,
  pathology: Pathology | null,
): string {
  if (ki67Percent === null || pathology === null)
    return "Ki-67 is not recorded in the pathology section.";
  const on =
    pathology.reportedOn === null
      ? "date not recorded"
      : formatDate(pathology.reportedOn);
  return `Ki-67 ${formatNumber(ki67Percent)} %, pathology report, ${on}.`;
}
