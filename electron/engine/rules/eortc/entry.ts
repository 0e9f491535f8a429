import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { CitationId } from "../../citations.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { eortcArithmeticRows } from "./arithmetic.ts";
import { eortcFactors, lowRiskUpToHundredths } from "./factors.ts";
import { eortcInputs } from "./inputs.ts";
import { eortcFigureRows } from "./published.ts";
import { points } from "./trail.ts";

export const eortcRule = "eortc";

const sources: readonly CitationId[] = [
  "curran-1998",
  "pdq-eortc",
  "eortc-arithmetic",
  "edwards-2000",
  "fennell-2005",
  "steele-2005",
  "meniawy-2013",
  "japan-2018",
];

/** The EORTC score as the rule browser shows it. */
export const eortcEntry: RuleEntry = {
  rule: eortcRule,
  title: "EORTC prognostic score",
  version: versionOf(eortcRule),
  text: "Five weights are added in hundredths; 127 or less is low risk. NCI PDQ lists five factors and prints four weights: the fifth, 67 for histology, is recalled, and the cut-off speaks for it. 127 = 60 + 67; of the ten sums of two factors none is above 127 and two are equal to it, and the smallest sum of three is 167, so that up to two factors are low risk and three or more are high. The risk is the answer: when every completion of the missing inputs has the same risk, the answer is given with the points of the completion with the fewest and the range of all. Biphasic and unspecified histology are counted under both conventions; where they disagree, both answers are shown.",
  inputs: Object.values(eortcInputs),
  rows: [
    ...eortcFactors.map((factor) => ({
      id: factor.factor,
      condition: factor.text,
      outcome: `${factor.weightHundredths} hundredths`,
      source: sourceOf(factor.citation),
      verification: factor.verification,
    })),
    {
      id: "cutoff",
      condition: `Score of ${points(lowRiskUpToHundredths)} or less`,
      outcome: "Low risk; above it high risk",
      source: sourceOf("pdq-eortc"),
      verification: "secondary" as const,
    },
    ...eortcArithmeticRows,
    ...eortcFigureRows,
  ],
  population:
    "204 eligible patients (181 analysed according to NCI PDQ) of five phase II trials, October 1984 to October 1993. Median 12.6 months from diagnosis, 8.4 from trial entry.",
  cohort: {
    patients: "204 eligible, 181 of them analyzed according to NCI PDQ",
    period: "October 1984 to October 1993",
    treatment:
      "Five phase II trials: mitoxantrone, epidoxorubicin, etoposide, paclitaxel",
  },
  validation: [
    {
      study: "Edwards 2000 (n = 142)",
      text: "Survival curves separated by group",
      verification: "verified",
    },
    {
      study: "Fennell 2005 (n = 145)",
      text: "Splits survival in three phase II trials, not response",
      verification: "verified",
    },
    {
      study: "Steele 2005 (n = 70)",
      text: "Best group 19.2 (14.7-23.7), worst 9.9 (8.5-11.3) months",
      verification: "verified",
    },
    {
      study: "Meniawy 2013 (n = 274)",
      text: "HR 1.62, P < 0.001",
      verification: "verified",
    },
    {
      study: "Japanese validation (n = 183)",
      text: "c-index 0.560 after surgery, 0.622 with chemotherapy, 0.583 with best supportive care: modest",
      verification: "verified",
    },
  ],
  limits: [
    "NCI PDQ lists five factors and prints four weights. 0.67 for histology is recalled; the cut-off 1.27 is 0.60 + 0.67, no pair exceeds it and every triple does. With 0.68 two pairs would exceed it.",
    "The paper's abstract says sarcomatous, NCI PDQ says non-epithelioid: not resolved from the full text.",
    "White cells of exactly 8.3 count as not raised; one review counts them as raised.",
    "A score of exactly 1.27 is low risk here; Fennell 2005 leaves it undefined.",
    "Medians and 2-year rates are recalled; the mark beside each says whether this clinic has compared it with the paper.",
    "ECOG 3 and 4 count as 1 or more; the trials are restated as enrolling ECOG 1-2, so this is extrapolation.",
  ],
  citations: sources.map((id) => citations[id]),
};
