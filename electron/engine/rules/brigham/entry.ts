import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import { citations } from "../../citations.ts";
import { orderedRows } from "../../exclusion-answer.ts";
import {
  brigham1993Survival,
  richardsRows,
} from "../../survival/other-figures.ts";
import { figuresInOneLine } from "../../survival/survival-table.ts";
import { versionOf } from "../../versions.ts";
import { brigham1993Inputs, brigham1993Table } from "./table-1993.ts";
import { brigham1999Inputs, brigham1999Table } from "./table-1999.ts";

export const brigham1993Rule = "brigham1993";
export const brigham1999Rule = "brigham1999";

/** The system of 1993 as the rule browser shows it. */
export const brigham1993Entry: RuleEntry = {
  rule: brigham1993Rule,
  title: "Brigham stage 1993",
  version: versionOf(brigham1993Rule),
  text: "Read from stage IV down. Extension into the mediastinum or across the diaphragm, or disease that is not resectable, is stage III whatever the nodes; resectable disease is II with positive nodes and I without.",
  inputs: [...brigham1993Inputs],
  rows: orderedRows([brigham1993Table]),
  population:
    "Revised from 52 operated patients; figures from the Brigham series of 120.",
  validation: [
    {
      study: "Brigham series (n = 120)",
      text: `${figuresInOneLine("Median survival", brigham1993Survival.rows)}, p = 0.04`,
      verification: "secondary",
    },
  ],
  limits: [
    "Stage wording read as restated by the same group, not in the paper of 1993.",
    "Extension into the mediastinum or across the diaphragm counts as unresectable, even where resectable was answered yes.",
  ],
  citations: [citations["brigham-1993"]],
};

/** The system of 1999 as the rule browser shows it. */
export const brigham1999Entry: RuleEntry = {
  rule: brigham1999Rule,
  title: "Brigham stage 1999",
  version: versionOf(brigham1999Rule),
  text: "Only after an operation: it needs margins and surgical nodes. Read from stage IV down; chest wall at earlier biopsy sites only does not make stage III.",
  inputs: [...brigham1999Inputs],
  rows: orderedRows([brigham1999Table]),
  population: "183 operated patients of one center (Sugarbaker 1999).",
  validation: [
    {
      study: "Sugarbaker 1999 (n = 176)",
      text: "Margins, extrapleural nodes and cell type were the variables of survival; the earlier staging system stratified it (P < .05)",
      verification: "verified",
    },
    {
      study: "Richards 2010 (n = 354)",
      text: figuresInOneLine(
        "Adjusted pathologic stages, epithelioid, extrapleural pneumonectomy: median",
        richardsRows,
      ),
      verification: "verified",
    },
  ],
  limits: [
    "Without an operation it is not applicable, never stage I.",
    "The full stage wording is recalled and awaits a clinician with the paper.",
    "Richards 2010 adjusted the stages: its figures are not those of this wording.",
  ],
  citations: [
    citations["sugarbaker-1999"],
    citations["brigham-1999-wording"],
    citations["richards-2010"],
  ],
};
