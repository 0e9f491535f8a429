import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import { citations, sourceOf } from "../../citations.ts";
import { gradeTable } from "../../survival/pathology-survival.ts";
import { figuresInOneLine } from "../../survival/survival-table.ts";
import { versionOf } from "../../versions.ts";
import {
  atypiaPoints,
  gradeInputs,
  gradeSums,
  mitosisPoints,
  twoTierRows,
} from "./table.ts";

export const gradeRule = "pathology.grade";

/** Nuclear grade and two-tier grade as the rule browser shows them. */
export const gradeEntry: RuleEntry = {
  rule: gradeRule,
  title: "Nuclear grade and grade of epithelioid mesothelioma",
  version: versionOf(gradeRule),
  text: "Points for atypia (1 to 3) and for mitoses (1 to 3) are added: 2 or 3 is nuclear grade I, 4 or 5 grade II, 6 grade III. With necrosis they make the two-tier grade.",
  inputs: Object.values(gradeInputs),
  rows: [
    ...atypiaPoints.map(({ word, points }) => ({
      id: `atypia-${word}`,
      condition: `Atypia ${word}`,
      outcome: `${points} of 3`,
      source: sourceOf("nuclear-grade-sums"),
      verification: "unverified" as const,
    })),
    ...mitosisPoints.map(({ text, points }) => ({
      id: `mitoses-${points}`,
      condition: `Mitoses per 2 mm²: ${text}`,
      outcome: `${points} of 3`,
      source: sourceOf("fuchs-2021"),
      verification: "verified" as const,
    })),
    ...gradeSums.map(({ low, high, grade }) => ({
      id: `sum-${grade}`,
      condition: low === high ? `Sum ${low}` : `Sum ${low} or ${high}`,
      outcome: `Nuclear grade ${grade}`,
      source: sourceOf("nuclear-grade-sums"),
      verification: "unverified" as const,
    })),
    ...twoTierRows.map(({ id, text, grade }) => ({
      id: `grade-${id}`,
      condition: text,
      outcome: grade === "low" ? "Low grade" : "High grade",
      source: sourceOf("seer-grade-v9"),
      verification: "verified" as const,
    })),
  ],
  population: "Epithelioid mesothelioma only.",
  validation: [
    {
      study: "776 cases, 17 institutions",
      text: "Median survival: grade I without necrosis 29, I with necrosis or II without 16, II with necrosis 10, III 8 months",
      verification: "verified",
    },
    {
      study: "Fuchs 2021 (n = 369)",
      text: figuresInOneLine("Median survival by grade:", gradeTable.rows),
      verification: "verified",
    },
  ],
  limits: [
    "The sums of the nuclear grade are recalled and await a clinician.",
    "Not for biphasic or sarcomatoid mesothelioma.",
  ],
  citations: [
    citations["seer-grade-v9"],
    citations["nuclear-grade-sums"],
    citations["fuchs-2021"],
    citations["rosen-2018"],
  ],
};
