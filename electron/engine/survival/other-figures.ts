import { sentenceStart } from "../words.ts";
import type { SurvivalRow, SurvivalTable } from "./survival-table.ts";

/** Butchart: no survival figure by stage was read. */
export const butchartSurvival: SurvivalTable = {
  builtOn:
    "Built on 46 patients, 29 pleuropneumonectomies and 17 not operated (Butchart 1976).",
  rows: [],
  note: "No published figure by Butchart stage read.",
};

const brigham120 = {
  citation: "brigham-1993",
  verification: "secondary",
} as const;

/** Brigham 1993, series of 120. */
export const brigham1993Survival: SurvivalTable = {
  builtOn:
    "Revised on 52 operated patients; figures from the Brigham series of 120, p = 0.04.",
  rows: [
    {
      stages: ["I"],
      label: "Stage I, median survival",
      value: "22 months",
      ...brigham120,
    },
    {
      stages: ["II"],
      label: "Stage II, median survival",
      value: "17 months",
      ...brigham120,
    },
    {
      stages: ["III"],
      label: "Stage III, median survival",
      value: "11 months",
      ...brigham120,
    },
  ],
  note: "No published figure for stage IV of this system read.",
};

const series = {
  stages: [],
  citation: "sugarbaker-1999",
  verification: "verified",
} as const;
const favorable =
  "epithelial, negative margins, no extrapleural nodes (n = 31)";

/** A stage of Richards 2010: not one of the 1999 wording, so it marks no stage of it. */
function adjusted(stage: string, months: number): SurvivalRow {
  return {
    stages: [],
    group: stage,
    label: `Adjusted stage ${stage}, epithelioid after extrapleural pneumonectomy (n = 354), median survival`,
    value: `${months} months`,
    citation: "richards-2010",
    verification: "verified",
  };
}

/** The adjusted stages of Richards 2010. */
export const richardsRows: readonly SurvivalRow[] = [
  adjusted("I", 51),
  adjusted("II", 26),
  adjusted("III", 15),
  adjusted("IV", 8),
];

/** Brigham 1999: the series, its favorable group, and the adjusted stages of Richards 2010. */
export const brigham1999Survival: SurvivalTable = {
  builtOn:
    "Built on 183 operated patients of one center (Sugarbaker 1999); the series figures are of 176.",
  rows: [
    {
      label: "Whole series (n = 176), median survival",
      value: "19 months",
      ...series,
    },
    {
      label: "Whole series (n = 176), alive at 2 years",
      value: "38 %",
      ...series,
    },
    {
      label: "Whole series (n = 176), alive at 5 years",
      value: "15 %",
      ...series,
    },
    {
      label: `${sentenceStart(favorable)}, median survival`,
      value: "51 months",
      ...series,
    },
    {
      label: `${sentenceStart(favorable)}, alive at 2 years`,
      value: "68 %",
      ...series,
    },
    {
      label: `${sentenceStart(favorable)}, alive at 5 years`,
      value: "46 %",
      ...series,
    },
    ...richardsRows,
  ],
  note: "No published figure by the stages of the 1999 wording read. Richards 2010 adjusted the stages and describes epithelioid disease after extrapleural pneumonectomy.",
};

const yan = { citation: "yan-2011", verification: "verified" } as const;

/** The proposed peritoneal TNM. */
export const yanSurvival: SurvivalTable = {
  builtOn:
    "Built on 294 patients of 8 institutions with cytoreduction and heated intraperitoneal chemotherapy.",
  rows: [
    {
      stages: ["I"],
      label: "Stage I, alive at 5 years",
      value: "87 %",
      ...yan,
    },
    {
      stages: ["II"],
      label: "Stage II, alive at 5 years",
      value: "53 %",
      ...yan,
    },
    {
      stages: ["III"],
      label: "Stage III, alive at 5 years",
      value: "29 %",
      ...yan,
    },
  ],
  note: "",
};

/** A disease or system without stages or without figures. */
export const noSurvival: SurvivalTable = {
  builtOn: "",
  rows: [],
  note: "No published figure by stage for this edition read.",
};
