import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import { citations, sourceOf } from "../../citations.ts";
import { mwgsTable } from "../../survival/pathology-survival.ts";
import { figuresInOneLine } from "../../survival/survival-table.ts";
import { versionOf } from "../../versions.ts";
import { mwgsFigureRows } from "./published.ts";
import { mwgsBands, mwgsFactors } from "./table.ts";

export const mwgsRule = "mwgs";

/** The mesothelioma weighted grading scheme as the rule browser shows it. */
export const mwgsEntry: RuleEntry = {
  rule: mwgsRule,
  title: "Mesothelioma weighted grading scheme (MWGS)",
  version: versionOf(mwgsRule),
  text: "Six weights are added, 0 to 10: 0 to 3 is low, 4 to 6 intermediate, 7 to 10 high. With an input missing every score still possible is given with its band.",
  inputs: mwgsFactors.map(({ input }) => input),
  rows: [
    ...mwgsFactors.flatMap(({ input, weights }) =>
      weights.map(({ text, points }) => ({
        id: `${input.name}-${points}`,
        condition: text,
        outcome: points === 1 ? "1 point" : `${points} points`,
        source: sourceOf("fuchs-2021"),
        verification: "verified" as const,
      })),
    ),
    ...mwgsBands.map(({ band, low, high }) => ({
      id: band,
      condition: `${low} to ${high} points`,
      outcome: `Band ${band}`,
      source: sourceOf("fuchs-2021"),
      verification: "verified" as const,
    })),
    ...mwgsFigureRows,
  ],
  population: "Diffuse pleural mesothelioma (Fuchs 2021, abstract).",
  cohort: {
    patients: "Diffuse pleural mesothelioma, number not read",
    period: "not read",
    treatment: "not read",
  },
  validation: [
    {
      study: "Fuchs 2021",
      text: figuresInOneLine("Median survival", mwgsTable.rows),
      verification: "verified",
    },
  ],
  limits: [
    "Read in the abstract; no validation in another cohort was read.",
    "Desmoplastic counts as sarcomatoid: our reading, to be reviewed by a clinician.",
    "Not for localized or peritoneal disease.",
  ],
  citations: [citations["fuchs-2021"]],
};
