import type { SurvivalRow, SurvivalTable } from "./survival-table.ts";

const iaslcFirst = {
  citation: "rusch-2012",
  verification: "verified",
} as const;

/** Editions 6 and 7 share their stage groups; the source gives stage I as a whole. */
const stageGroups: readonly SurvivalRow[] = [
  {
    stages: ["I", "IA", "IB"],
    label: "Stage I, median survival",
    value: "21 months",
    ...iaslcFirst,
  },
  {
    stages: ["II"],
    label: "Stage II, median survival",
    value: "19 months",
    ...iaslcFirst,
  },
  {
    stages: ["III"],
    label: "Stage III, median survival",
    value: "16 months",
    ...iaslcFirst,
  },
  {
    stages: ["IV"],
    label: "Stage IV, median survival",
    value: "12 months",
    ...iaslcFirst,
  },
];

const firstDatabase =
  "Figures from the first IASLC database, 3,101 patients of surgical centers, 6th and 7th edition stages.";

const noneByStage = "No published figure by stage for this edition read.";
const notThePatientPage =
  "The 12 months of the patient page on stage IV belong to the 7th edition (T4, N3 or M1), not to this one (M1 alone).";

/** Edition 6: the grouping of the 7th. */
export const edition6Survival: SurvivalTable = {
  builtOn: firstDatabase,
  rows: stageGroups,
  note: "",
};

/** Edition 7, with the figure of the patient page on stage IV, which describes this edition. */
export const edition7Survival: SurvivalTable = {
  builtOn: firstDatabase,
  rows: [
    ...stageGroups,
    {
      stages: ["IV"],
      label: "Stage IV, median survival, patient page without a paper",
      value: "12 months",
      citation: "tmc-stage-4",
      verification: "unverified",
    },
  ],
  note: "",
};

/** Edition 8: only M figures were read; an M figure marks no stage. */
export const edition8Survival: SurvivalTable = {
  builtOn: "IASLC database of the 8th edition, 2,414 patients.",
  rows: [
    {
      stages: [],
      label: "Clinical M1 (an M figure, not a stage figure), median survival",
      value: "9.7 months",
      citation: "rusch-2016",
      verification: "verified",
    },
    {
      stages: [],
      label:
        "Clinical M0 with T4 or N3 of the 7th edition (an M figure, not a stage figure), median survival",
      value: "13.4 months",
      citation: "rusch-2016",
      verification: "verified",
    },
  ],
  note: noneByStage,
  stageIvNote: notThePatientPage,
};

const kindler = {
  citation: "kindler-2024",
  verification: "verified",
} as const;

/** Edition 9: only M figures were read; an M figure marks no stage. */
export const edition9Survival: SurvivalTable = {
  builtOn:
    "IASLC database of the 9th edition, 3,221 patients, 228 of them with M1.",
  rows: [
    {
      stages: [],
      label: "Clinical M0 (an M figure, not a stage figure), median survival",
      value: "21.5 months",
      ...kindler,
    },
    {
      stages: [],
      label: "Clinical M0 (an M figure, not a stage figure), alive at 1 year",
      value: "71 %",
      ...kindler,
    },
    {
      stages: [],
      label: "Clinical M1 (an M figure, not a stage figure), median survival",
      value: "10.5 months",
      ...kindler,
    },
    {
      stages: [],
      label: "Clinical M1 (an M figure, not a stage figure), alive at 1 year",
      value: "46 %",
      ...kindler,
    },
  ],
  note: noneByStage,
  stageIvNote: notThePatientPage,
};
