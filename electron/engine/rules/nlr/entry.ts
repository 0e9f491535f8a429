import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { CitationId } from "../../citations.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { numberInput } from "../input-fields.ts";
import { labs } from "../units/labs.ts";

export const nlrRule = "nlr";

/** The cut-off looked at in the studies; the value itself is on the upper side. */
export const nlrStudyCut = 5;

export const nlrInputs = {
  neutrophils_10e9_L: numberInput(
    ["neutrophils_10e9_L", "neutrophils"],
    "10^9/L",
    labs.neutrophils.hard,
    "Absolute count.",
  ),
  lymphocytes_10e9_L: numberInput(
    ["lymphocytes_10e9_L", "lymphocytes"],
    "10^9/L",
    labs.lymphocytes.hard,
    "Absolute count of the same sample.",
  ),
} as const;

const sources: readonly CitationId[] = [
  "meniawy-2013",
  "linton-2014",
  "chen-2017",
];

/** The neutrophil-to-lymphocyte ratio as the rule browser shows it. */
export const nlrEntry: RuleEntry = {
  rule: nlrRule,
  title: "Neutrophil-to-lymphocyte ratio (NLR)",
  version: versionOf(nlrRule),
  text: `Absolute neutrophils divided by absolute lymphocytes of one sample. The ratio is shown, with whether it is ${nlrStudyCut} or more; patients are not grouped by it, because studies contradict each other.`,
  inputs: Object.values(nlrInputs),
  rows: [
    {
      id: "ratio",
      condition: "neutrophils and lymphocytes of one sample",
      outcome: "Neutrophils divided by lymphocytes",
      source: sourceOf("meniawy-2013"),
      verification: "verified",
    },
    {
      id: "cut",
      condition: `ratio of ${nlrStudyCut} or more`,
      outcome: `Said beside the ratio: the cut-off at ${nlrStudyCut} of the studies`,
      source: sourceOf("meniawy-2013"),
      verification: "verified",
    },
  ],
  population:
    "No cohort of its own: the ratio was looked at in several series of mesothelioma.",
  cohort: {
    patients:
      "No derivation cohort: looked at in 274 patients (Meniawy 2013), 910 (Linton 2014) and 1533 of 11 studies (Chen 2017)",
    period: "not read",
    treatment: "not read",
  },
  validation: [
    {
      study: "Meniawy 2013 (n = 274)",
      text: "5 or more: HR 1.25, P = 0.122; not prognostic",
      verification: "verified",
    },
    {
      study: "Linton 2014 (n = 910)",
      text: "Below 5: 11.9 months, otherwise 7.5 months",
      verification: "verified",
    },
    {
      study: "Chen 2017, meta-analysis (11 studies, n = 1533)",
      text: "HR 1.48 (1.16-1.89)",
      verification: "verified",
    },
  ],
  limits: [
    "Shown only: one validation found it not prognostic, another series and a meta-analysis found it prognostic.",
    "No survival is shown by it alone.",
  ],
  citations: sources.map((id) => citations[id]),
};
