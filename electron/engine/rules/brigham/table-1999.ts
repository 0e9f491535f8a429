import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import type { OrderedTable } from "../../exclusion.ts";
import { yes } from "../../exclusion.ts";
import { asked } from "../../asked.ts";

/** What the system of 1999 asks, after an operation. */
export const brigham1999Inputs: readonly RuleInput[] = [
  asked(
    "operation",
    "operated",
    "Without an operation there are no margins and no surgical nodes: not applicable.",
  ),
  {
    ...asked("margins", "resection margins"),
    kind: "choice",
    values: ["negative", "positive"],
  },
  asked("intrapleural_nodes", "intrapleural nodes", "N1 in the wording read."),
  asked("extrapleural_nodes", "extrapleural nodes", "N2 in the wording read."),
  asked("chest_wall", "chest wall"),
  asked(
    "chest_wall_at_biopsy_sites_only",
    "chest wall at earlier biopsy sites only",
    "Then the chest wall does not make stage III.",
  ),
  asked("mediastinum", "mediastinum"),
  asked("heart", "heart"),
  asked("through_diaphragm", "through the diaphragm"),
  asked("peritoneum", "peritoneum"),
  asked("distant_metastasis", "distant metastasis"),
];

const recalled = {
  citation: "brigham-1999-wording",
  verification: "unverified",
} as const;

/** The table of 1999, read from stage IV down. */
export const brigham1999Table: OrderedTable = {
  title: "Brigham 1999",
  variant: null,
  leaves: [
    {
      stage: "IV",
      text: "distant metastatic disease",
      when: [yes("distant_metastasis", "distant metastasis")],
      ...recalled,
    },
    {
      stage: "III",
      text: "into the chest wall or mediastinum, heart, through the diaphragm, peritoneum, or extrapleural nodes",
      when: [
        {
          words: "chest wall beyond earlier biopsy sites",
          tests: [
            { input: "chest_wall", is: true },
            { input: "chest_wall_at_biopsy_sites_only", is: false },
          ],
        },
        yes("mediastinum", "mediastinum"),
        yes("heart", "heart"),
        yes("through_diaphragm", "through the diaphragm"),
        yes("peritoneum", "peritoneum"),
        yes("extrapleural_nodes", "extrapleural nodes"),
      ],
      ...recalled,
    },
    {
      stage: "II",
      text: "as stage I with positive margins, intrapleural nodes or both",
      when: [
        {
          words: "positive margins",
          tests: [{ input: "margins", is: "positive" }],
        },
        yes("intrapleural_nodes", "intrapleural nodes"),
      ],
      ...recalled,
    },
    {
      stage: "I",
      text: "completely resected inside the parietal envelope, margins negative, no nodes: same-side pleura, lung, pericardium, diaphragm, or chest wall at earlier biopsy sites only",
      when: [],
      ...recalled,
    },
  ],
};
