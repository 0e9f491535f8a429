import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import type { OrderedTable } from "../../exclusion.ts";
import { yes } from "../../exclusion.ts";
import { asked } from "../../asked.ts";

/** What the system of 1993 asks. */
export const brigham1993Inputs: readonly RuleInput[] = [
  asked(
    "resectable",
    "resectable",
    "By pleurectomy or extrapleural pneumonectomy.",
  ),
  asked(
    "nodes_positive",
    "positive nodes inside the chest",
    "By MRI, mediastinoscopy or thoracotomy.",
  ),
  asked("mediastinum", "mediastinum"),
  asked("through_diaphragm", "through the diaphragm"),
  asked("extrathoracic_metastasis", "metastasis outside the chest"),
];

const restated = {
  citation: "brigham-1993",
  verification: "secondary",
} as const;

/** The table of 1993, read from stage IV down. */
export const brigham1993Table: OrderedTable = {
  title: "Brigham 1993",
  variant: null,
  leaves: [
    {
      stage: "IV",
      text: "metastasis outside the chest at presentation",
      when: [yes("extrathoracic_metastasis", "metastasis outside the chest")],
      ...restated,
    },
    {
      stage: "III",
      text: "unresectable: into the mediastinum or across the diaphragm, nodes positive or negative",
      when: [
        yes("mediastinum", "mediastinum"),
        yes("through_diaphragm", "through the diaphragm"),
        {
          words: "not resectable",
          tests: [{ input: "resectable", is: false }],
        },
      ],
      ...restated,
    },
    {
      stage: "II",
      text: "resectable, nodes involved",
      when: [yes("nodes_positive", "nodes involved")],
      ...restated,
    },
    {
      stage: "I",
      text: "resectable, nodes not involved",
      when: [],
      ...restated,
    },
  ],
};
