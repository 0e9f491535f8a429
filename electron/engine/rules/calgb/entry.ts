import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { CitationId } from "../../citations.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { calgbInputs } from "./inputs.ts";
import { calgbLeaves } from "./leaves.ts";
import { calgbFigureRows } from "./published.ts";

export const calgbRule = "calgb";

const sources: readonly CitationId[] = [
  "herndon-1998",
  "pdq-calgb",
  "mikulski-2002",
  "edwards-2000",
  "meniawy-2013",
];

/** The CALGB index as the rule browser shows it. */
export const calgbEntry: RuleEntry = {
  rule: calgbRule,
  title: "CALGB prognostic index",
  version: versionOf(calgbRule),
  text: "A tree of eleven leaves in six groups. Every cut-off belongs to the upper side. An input matters only on the path to a leaf. When all leaves still possible are of one group, that group is the answer, and the first of the leaves is shown with the others named.",
  inputs: Object.values(calgbInputs),
  rows: [
    ...calgbLeaves.map((leaf) => ({
      id: leaf.id,
      condition: leaf.text,
      outcome: `Group ${leaf.group}`,
      source: sourceOf(leaf.citation),
      verification: leaf.verification,
    })),
    ...calgbFigureRows,
  ],
  population:
    "337 patients of 7 phase II studies, June 1984 to September 1994, no prior chemotherapy; 94 % pleural, 81 % ECOG 0-1, 83 % men. Overall median 7.2 months (6.5-8.3), 1-year 27 % (23-33).",
  cohort: {
    patients: "337, 94 % with pleural disease, 81 % ECOG 0-1",
    period: "June 1984 to September 1994",
    treatment: "7 phase II studies of 10 regimens, no chemotherapy before them",
  },
  validation: [
    {
      study: "Mikulski 2002 (n = 105)",
      text: "Best group 29.9, worst 1.8 months; groups 2 to 4 overlapped",
      verification: "secondary",
    },
    {
      study: "Edwards 2000 (n = 142)",
      text: "Stratified survival; overall median 5.9 months, 1-year 21.3 % (13.9-28.7), 2-year 3.5 % (0-8.5)",
      verification: "verified",
    },
    {
      study: "Meniawy 2013 (n = 274)",
      text: "Groups predict survival, HR 1.65, P < 0.001",
      verification: "verified",
    },
  ],
  limits: [
    "ECOG 3 and 4 have no leaf; they are not group 6.",
    "Leaves L3 to L10, the medians of groups 2 to 5 and all 1- and 2-year rates are recalled; the mark beside each says whether this clinic has compared it with the paper.",
    "No interval per group was found.",
    "Peritoneal, pericardial and pretreated disease is extrapolation.",
    "Histology is not in the tree, although it counted in the regression model of the same paper.",
    "Weight loss: more than 5 % in the cohort table, look-back period not found. Chest pain: no threshold found.",
    "Not the regression model of the same paper (age 75, platelets 400, LDH 500), which one review prints under this name.",
  ],
  citations: sources.map((id) => citations[id]),
};
