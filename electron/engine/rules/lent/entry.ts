import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { CitationId } from "../../citations.ts";
import { citations } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { sentenceStart } from "../../words.ts";
import { figureRow } from "../figures.ts";
import { pointEntryRows } from "../point-score.ts";
import { ldhCut, lentGroups, lentItems, nlrCut } from "./items.ts";
import { lentPublished } from "./published.ts";

export const lentRule = "lent";

const sources: readonly CitationId[] = ["clive-2014", "lent-points"];
const groupWords = lentGroups.map(
  ({ group, low, high }) => `${low} to ${high} is ${group}`,
);

/** The LENT score as the rule browser shows it. */
export const lentEntry: RuleEntry = {
  rule: lentRule,
  title: "LENT score",
  version: versionOf(lentRule),
  text: `Points for pleural fluid LDH, ECOG performance status, neutrophil-to-lymphocyte ratio and tumor type are added: ${groupWords.join(", ")} risk. For mesothelioma the tumor gives 0 points, so the sum ends at 5, and high risk needs ECOG 3 or 4 together with LDH above ${ldhCut} and a ratio above ${nlrCut}. The group is the answer: when every completion of the missing inputs has the same one, it is given with the fewest points among them.`,
  inputs: lentItems.map(({ input }) => input),
  rows: [
    ...pointEntryRows(lentItems),
    ...lentGroups.flatMap(({ group, low, high }) =>
      lentPublished({ group }).map((figure) =>
        figureRow(
          `${sentenceStart(group)} risk, ${low} to ${high} points`,
          figure,
        ),
      ),
    ),
  ],
  population:
    "Patients with a malignant pleural effusion of any cancer; three international cohorts.",
  cohort: {
    patients:
      "Three international cohorts with a malignant pleural effusion of any cancer; validated on an independent set (groups of 43, 129 and 31)",
    period: "not read",
    treatment: "not read",
  },
  validation: [
    {
      study: "Clive 2014",
      text: "AUC 0.77, 0.84 and 0.85 at 1, 3 and 6 months, against 0.66, 0.75 and 0.76 for ECOG alone",
      verification: "secondary",
    },
    {
      study: "Oxford, external validation (n = 773)",
      text: "C-index about 0.8 at 3, 6 and 12 months; the estimates of the median were imprecise",
      verification: "secondary",
    },
  ],
  limits: [
    "For a malignant pleural effusion only. The survival of a group is that of all cancers in it, not of mesothelioma.",
    `Secondary sources disagree on an LDH of exactly ${ldhCut} and a ratio of exactly ${nlrCut}: both count as not above here, and a warning says what the other reading gives.`,
    "The points were read in restatements that agree with each other, except that one also gives sarcoma 1 point; the paper gives groups and survival.",
    "The range beside a median holds the middle half of the patients (IQR); it is no confidence interval.",
    "LDH is that of the pleural fluid; the serum value must not be used.",
  ],
  citations: sources.map((id) => citations[id]),
};
