import type {
  RuleEntry,
  RuleInput,
} from "../../../../shared/domain/rule-catalogue.ts";
import { citations, sourceOf } from "../../citations.ts";
import { yanSurvival } from "../../survival/other-figures.ts";
import { figuresInOneLine } from "../../survival/survival-table.ts";
import { versionOf } from "../../versions.ts";
import { lesionSizes, peritonealRegions } from "./guide.ts";
import { yanBands, yanStages } from "./yan-table.ts";

export const pciRule = "peritoneal.pci";
export const yanRule = "peritoneal.yan";

export const pciInputs: readonly RuleInput[] = [
  {
    name: "regions",
    label: "lesion sizes of the regions 0 to 12",
    unit: null,
    kind: "number",
    values: [],
    limits: { min: 0, max: 3 },
    note: "A list of 13 sizes in the order of the regions, or an object with the keys 0 to 12; null for a region not scored.",
  },
];

export const pciInput: RuleInput = {
  name: "pci",
  label: "Peritoneal Cancer Index",
  unit: null,
  kind: "number",
  values: [],
  limits: { min: 0, max: 39 },
  note: "A whole number, the sum over 13 regions.",
};

function category(name: "n" | "m", values: string[], label: string): RuleInput {
  return {
    name,
    label,
    unit: null,
    kind: "choice",
    values,
    limits: null,
    note: `${values[0] ?? ""} is not assessed.`,
  };
}

export const yanInputs = {
  pci: pciInput,
  n: category("n", ["NX", "N0", "N1"], "regional nodes"),
  m: category("m", ["MX", "M0", "M1"], "metastasis outside the abdomen"),
} as const satisfies Record<string, RuleInput>;

/** The Peritoneal Cancer Index as the rule browser shows it. */
export const pciEntry: RuleEntry = {
  rule: pciRule,
  title: "Peritoneal Cancer Index",
  version: versionOf(pciRule),
  text: "The lesion sizes of 13 regions are added, 0 to 39. A region that was not scored may be 0 to 3: every total still possible is given.",
  inputs: [...pciInputs],
  rows: [
    ...lesionSizes.map(({ code, label }) => ({
      id: `size-${code}`,
      condition: label,
      outcome: `Size ${code}`,
      source: sourceOf("pci-restated"),
      verification: "secondary" as const,
    })),
    ...peritonealRegions.map(({ id, name }) => ({
      id: `region-${id}`,
      condition: `Region ${id}`,
      outcome: name,
      source: sourceOf("pci-region-names"),
      verification: "unverified" as const,
    })),
  ],
  population: "Scored at operation or on CT.",
  validation: [],
  limits: [
    "Exactly 5 cm is size 2 here; sources differ.",
    "The names of the regions 0 to 8 are recalled.",
  ],
  citations: [citations["pci-restated"], citations["pci-region-names"]],
};

/** The proposed peritoneal TNM as the rule browser shows it. */
export const yanEntry: RuleEntry = {
  rule: yanRule,
  title: "Peritoneal TNM, proposed by Yan 2011",
  version: versionOf(yanRule),
  text: "T is a band of the Peritoneal Cancer Index. T4, positive nodes or metastasis outside the abdomen is stage III whatever the rest; without them T1 is stage I, T2 and T3 are stage II.",
  inputs: Object.values(yanInputs),
  rows: [
    ...yanBands.map(({ t, low, high, citation, verification }) => ({
      id: t,
      condition: `PCI ${low} to ${high}`,
      outcome: t,
      source: sourceOf(citation),
      verification,
    })),
    ...yanStages.map(({ stage, text }) => ({
      id: `stage-${stage}`,
      condition: text,
      outcome: `Stage ${stage}`,
      source: sourceOf("yan-2011"),
      verification: "verified" as const,
    })),
  ],
  population:
    "294 patients of 8 institutions with diffuse peritoneal mesothelioma, cytoreduction and heated intraperitoneal chemotherapy.",
  validation: [
    {
      study: "Yan 2011 (n = 294)",
      text: figuresInOneLine("Alive at 5 years:", yanSurvival.rows),
      verification: "verified",
    },
  ],
  limits: [
    "A proposal: AJCC and UICC have no TNM for the peritoneum, and none of several proposals is widely adopted.",
    "PCI 30 is T3 here: the abstract prints T4 as 30 to 39, overlapping T3.",
    "PCI 0 has no T category.",
    "22 patients were N1 and 12 were M1.",
  ],
  citations: [citations["yan-2011"], citations["yan-later-reading"]],
};
