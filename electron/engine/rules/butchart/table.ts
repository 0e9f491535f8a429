import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import type { OrderedTable, StageLeaf } from "../../exclusion.ts";
import { asked } from "../../asked.ts";
import { yes } from "../../exclusion.ts";

/** The features Butchart's wording asks for. Lung and diaphragm belong to stage I and only inform. */
export const butchartInputs: readonly RuleInput[] = [
  {
    name: "variant",
    label: "variant",
    unit: null,
    kind: "choice",
    values: ["1976", "1988"],
    limits: null,
    note: "1976 is the original wording; 1988 (Butchart/Antman) moves the pericardium to stage II.",
  },
  asked("ipsilateral_lung", "same-side lung", "Stage I; informs only."),
  asked("diaphragm", "diaphragm muscle", "Stage I; informs only."),
  asked("pericardium", "pericardium", "Stage I in 1976, stage II in 1988."),
  asked("chest_wall", "chest wall"),
  asked("mediastinal_structure", "mediastinal structure"),
  asked("oesophagus", "esophagus"),
  asked("heart", "heart"),
  asked("contralateral_pleura", "opposite pleura"),
  asked("intrathoracic_nodes", "nodes inside the chest"),
  asked("transdiaphragmatic_peritoneum", "peritoneum through the diaphragm"),
  asked("extrathoracic_nodes", "nodes outside the chest"),
  asked("haematogenous_metastasis", "blood-borne metastasis"),
];

const original = {
  citation: "butchart-wording",
  verification: "secondary",
} as const;
const modified = {
  citation: "antman-1988",
  verification: "secondary",
} as const;

type Origin = Pick<StageLeaf, "citation" | "verification">;

function highest(origin: Origin): StageLeaf[] {
  return [
    {
      stage: "IV",
      text: "blood-borne distant metastases",
      when: [yes("haematogenous_metastasis", "blood-borne metastasis")],
      ...origin,
    },
    {
      stage: "III",
      text: "through the diaphragm into the peritoneum, or nodes outside the chest",
      when: [
        yes(
          "transdiaphragmatic_peritoneum",
          "peritoneum through the diaphragm",
        ),
        yes("extrathoracic_nodes", "nodes outside the chest"),
      ],
      ...origin,
    },
  ];
}

/** Both wordings, read from stage IV down. */
export const butchartTables: readonly OrderedTable[] = [
  {
    title: "Butchart 1976",
    variant: "1976",
    leaves: [
      ...highest(original),
      {
        stage: "II",
        text: "chest wall or mediastinal structures (esophagus, heart, opposite pleura), or nodes inside the chest",
        when: [
          yes("chest_wall", "chest wall"),
          yes("mediastinal_structure", "mediastinal structure"),
          yes("oesophagus", "esophagus"),
          yes("heart", "heart"),
          yes("contralateral_pleura", "opposite pleura"),
          yes("intrathoracic_nodes", "nodes inside the chest"),
        ],
        ...original,
      },
      {
        stage: "I",
        text: "inside the capsule of the parietal pleura: same-side pleura, lung, pericardium and diaphragm only",
        when: [],
        ...original,
      },
    ],
  },
  {
    title: "Butchart, 1988 variant",
    variant: "1988",
    leaves: [
      ...highest(modified),
      {
        stage: "II",
        text: "chest wall, mediastinum, pericardium or opposite pleura",
        when: [
          yes("chest_wall", "chest wall"),
          yes("mediastinal_structure", "mediastinal structure"),
          yes("oesophagus", "esophagus"),
          yes("heart", "heart"),
          yes("pericardium", "pericardium"),
          yes("contralateral_pleura", "opposite pleura"),
          yes(
            "intrathoracic_nodes",
            "nodes inside the chest, as in the original wording",
            "unverified",
          ),
        ],
        ...modified,
      },
      {
        stage: "I",
        text: "same-side pleura and lung only",
        when: [],
        ...modified,
      },
    ],
  },
];
