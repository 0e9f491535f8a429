import type {
  RuleEntry,
  RuleInput,
} from "../../../../shared/domain/rule-catalogue.ts";
import { citations, sourceOf } from "../../citations.ts";
import { kusamuraTable } from "../../survival/pathology-survival.ts";
import { figuresInOneLine } from "../../survival/survival-table.ts";
import { versionOf } from "../../versions.ts";
import { pciInput } from "../peritoneal/entry.ts";
import { kusamuraFigureRows } from "./published.ts";
import { ki67Cut, kusamuraSubsets, pciCut } from "./table.ts";

export const kusamuraRule = "kusamura";

export const kusamuraInputs = {
  ki67Percent: {
    name: "ki67Percent",
    label: "Ki-67",
    unit: "%",
    kind: "number",
    values: [],
    limits: { min: 0, max: 100 },
    note: null,
  },
  pci: pciInput,
} as const satisfies Record<string, RuleInput>;

/** The Ki-67 and PCI subsets as the rule browser shows them. */
export const kusamuraEntry: RuleEntry = {
  rule: kusamuraRule,
  title: "Peritoneal Ki-67 and PCI subsets",
  version: versionOf(kusamuraRule),
  text: `Ki-67 of ${ki67Cut} % or less is subset I whatever the index. Above it, a Peritoneal Cancer Index of ${pciCut} or less is subset II, above ${pciCut} subset III.`,
  inputs: Object.values(kusamuraInputs),
  rows: [
    ...kusamuraSubsets.map(({ subset, text }) => ({
      id: subset,
      condition: text,
      outcome: `Subset ${subset}`,
      source: sourceOf("kusamura-2015"),
      verification: "verified" as const,
    })),
    ...kusamuraFigureRows,
  ],
  population:
    "117 patients of one center with diffuse peritoneal mesothelioma, cytoreduction and heated intraperitoneal chemotherapy.",
  cohort: {
    patients: "117 of one center, diffuse peritoneal mesothelioma",
    period: "not read",
    treatment: "Cytoreduction and heated intraperitoneal chemotherapy",
  },
  validation: [
    {
      study: "Kusamura 2015 (n = 117), the cohort it was derived from",
      text: figuresInOneLine("Median survival", kusamuraTable.rows),
      verification: "verified",
    },
  ],
  limits: [
    "Derived after cytoreduction; not for patients without it.",
    "No validation in another cohort was read.",
  ],
  citations: [citations["kusamura-2015"]],
};
