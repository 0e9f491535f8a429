import type {
  CalgbResult,
  EortcResult,
} from "../../../../shared/domain/prognosis.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import { formatNumber } from "../../../../shared/format.ts";
import { nearCuts } from "../../../engine/rules/calgb/near-cut.ts";
import {
  isAgainstExpectation,
  type CalgbValues,
} from "../../../engine/rules/calgb/trail.ts";
import { calgbInputs } from "../../../engine/rules/calgb/inputs.ts";
import {
  exploreLeaves,
  openLeavesText,
} from "../../../engine/rules/calgb/open-leaves.ts";
import { lowRiskUpToHundredths } from "../../../engine/rules/eortc/factors.ts";
import { nearCellCut } from "../../../engine/rules/eortc/near-cut.ts";
import type { EortcValues } from "../../../engine/rules/eortc/score.ts";
import { points } from "../../../engine/rules/eortc/trail.ts";
import {
  cutOffStanding,
  openScore,
  uncheckedFactors,
} from "../../../engine/rules/eortc/warnings.ts";
import { listWords, sentenceStart } from "../../../engine/words.ts";

/** True for a row of the rule that was compared with the paper, whatever was found. */
type IsChecked = (row: string) => boolean;

/** What must stand beside a CALGB answer, short enough for paper, weightiest first. */
export function calgbNotices(
  values: CalgbValues,
  { status, result, possible: answers }: Result<CalgbResult>,
  isChecked: IsChecked,
): string[] {
  if (status === "not-applicable") {
    return [`ECOG ${values.ecog ?? ""} has no leaf in the tree: no group.`];
  }
  const near = result === null ? [] : nearCuts(values, result.group);
  const leaves = answers.length === 0 ? [] : exploreLeaves(values).leaves;
  const open = result === null ? null : openLeavesText(values, leaves);
  const odd = leaves.map(({ id }) => id).filter(isAgainstExpectation);
  const unchecked = leaves.filter(
    ({ id, verification }) => verification === "unverified" && !isChecked(id),
  );
  return [
    ...near.map(({ name, value, cut, otherSide, groupsThere }) => {
      const where = `${sentenceStart(calgbInputs[name].label)} ${formatNumber(value)}, cut-off ${formatNumber(cut)}`;
      return `${where}: ${otherSide}, group ${listWords(groupsThere.map(String))}.`;
    }),
    ...(open === null ? [] : [`${open}.`]),
    ...(odd.length > 0
      ? [
          `Leaf ${listWords(odd)} against expectation: here more white cells give the better group.`,
        ]
      : []),
    ...uncheckedNotice(unchecked.map(({ id }) => id)),
  ];
}

/** Named while few; while much is open their number says enough. */
function uncheckedNotice(leaves: readonly string[]): string[] {
  if (leaves.length === 0) return [];
  const which =
    leaves.length > 3
      ? `${leaves.length} leaves still possible are`
      : `Leaf ${listWords(leaves, "and")}`;
  return [`${which} recalled, not checked against the paper.`];
}

/** What must stand beside an EORTC answer, short enough for paper, weightiest first. */
export function eortcNotices(
  values: EortcValues,
  { possible: answers }: Result<EortcResult>,
  isChecked: IsChecked,
): string[] {
  const { ecog } = values;
  const near = nearCellCut(values, answers);
  const open = openScore(values, answers);
  const standing = cutOffStanding(answers);
  const unchecked = uncheckedFactors(answers)
    .filter(({ factor }) => !isChecked(factor))
    .map(
      ({ text, weightHundredths }) =>
        `Weight ${points(weightHundredths)} of ${text} not checked against the paper.`,
    );
  const notices = [
    typeof ecog === "number" && ecog > 2
      ? `Extrapolated: ECOG ${ecog} was not among the patients studied.`
      : [],
    near !== null && (near.changesRisk || near.cells === near.cut)
      ? cellNotice(near)
      : [],
    standing === null || answers.length > 1
      ? []
      : `The score ${standing} on the cut-off ${points(lowRiskUpToHundredths)}: low risk, undefined in one source.`,
    open === null ? [] : `${open}.`,
    unchecked,
  ];
  return notices.flat();
}

function cellNotice({
  cells,
  cut,
  otherSide,
  risksThere,
  changesRisk,
}: NonNullable<ReturnType<typeof nearCellCut>>): string {
  const where = `White cells ${formatNumber(cells)}, cut-off ${formatNumber(cut)}`;
  return changesRisk
    ? `${where}: ${otherSide}, ${listWords(risksThere)} risk.`
    : `${where}: counted as not raised; the risk is the same either way.`;
}
