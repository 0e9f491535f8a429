import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import { citations } from "../../citations.ts";
import { orderedRows } from "../../exclusion-answer.ts";
import { versionOf } from "../../versions.ts";
import { butchartInputs, butchartTables } from "./table.ts";

export const butchartRule = "butchart";

/** Butchart's stages as the rule browser shows them. */
export const butchartEntry: RuleEntry = {
  rule: butchartRule,
  title: "Butchart stage, 1976 and 1988 variant",
  version: versionOf(butchartRule),
  text: "Read from stage IV down: the first stage that has one of its features is the answer, and stage I is what is left. A feature that was not assessed keeps its stage possible. Without a variant both are tried.",
  inputs: [...butchartInputs],
  rows: orderedRows(butchartTables),
  population:
    "46 patients with pleural mesothelioma: 29 pleuropneumonectomies, 17 not operated (Butchart 1976).",
  validation: [],
  limits: [
    "Pleural disease only. No T, N or M: the stage cannot be computed from a TNM stage.",
    "Two wordings circulate: the pericardium is stage I in 1976 and stage II in the 1988 modification. Always name the variant.",
    "The 1988 wording read does not place the diaphragm muscle or nodes inside the chest; they are read as in 1976.",
    "The stage text was read as restated by others, not in the paper itself.",
    "No survival figure by Butchart stage was read.",
  ],
  citations: [
    citations["butchart-1976"],
    citations["butchart-wording"],
    citations["antman-1988"],
  ],
};
