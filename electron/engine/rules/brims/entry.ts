import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { CitationId } from "../../citations.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { listWords } from "../../words.ts";
import { figureRow } from "../figures.ts";
import {
  albuminCut,
  brimsInputs,
  brimsLeaves,
  brimsUnreadLeaves,
  hemoglobinCut,
} from "./leaves.ts";
import { brimsPublished } from "./published.ts";

export const brimsRule = "brims";

const sources: readonly CitationId[] = [
  "brims-2016",
  "wollerton-2016",
  "harris-2018",
];

/** The two leaves of the Brims tree that were read, as the rule browser shows them. */
export const brimsEntry: RuleEntry = {
  rule: brimsRule,
  title: "Brims decision tree (leaves 1 and 4d)",
  version: versionOf(brimsRule),
  text: `Two leaves of the tree were read: leaf 1, ${brimsLeaves[0]?.text ?? ""}, and leaf 4d, ${brimsLeaves[1]?.text ?? ""}. Every other patient is in a leaf that is not verified here, and no group is given.`,
  inputs: Object.values(brimsInputs),
  rows: brimsLeaves.flatMap(({ id, text }) => [
    {
      id,
      condition: text,
      outcome: `Leaf ${id}`,
      source: sourceOf("brims-2016"),
      verification: "verified",
    },
    ...brimsPublished({ leaf: id }).map((figure) =>
      figureRow(`Leaf ${id}`, figure),
    ),
  ]),
  population:
    "482 patients, 2005-2014; end point death by 18 months. C-statistic 0.761, sensitivity 94.5 %.",
  cohort: {
    patients: "482 (derivation), 174 (external)",
    period: "2005-2014",
    treatment: "not read",
  },
  validation: [
    {
      study: "Brims 2016, external cohort (n = 174)",
      text: "C-statistic 0.68",
      verification: "verified",
    },
    {
      study: "Wollerton 2016, Gloucester (n = 71, unselected)",
      text: "97 % could be grouped; the groups separated",
      verification: "verified",
    },
    {
      study: "Harris 2018/2019, surgical patients (n = 289)",
      text: "C-statistic 0.62 at 36 months",
      verification: "verified",
    },
  ],
  limits: [
    `Leaves ${listWords(brimsUnreadLeaves, "and")} need the figure of the paper; they are not verified and not answered.`,
    `Hemoglobin must exceed ${hemoglobinCut} g/L and albumin ${albuminCut} g/L; the values themselves do not belong to leaf 1.`,
    "The abstract says sarcomatoid; desmoplastic is not taken as sarcomatoid here.",
    "Threshold and look-back period of weight loss were not read.",
    "No interval of any figure was read.",
  ],
  citations: sources.map((id) => citations[id]),
};
