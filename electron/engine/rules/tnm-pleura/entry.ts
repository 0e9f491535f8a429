import type {
  RuleEntry,
  RuleInput,
} from "../../../../shared/domain/rule-catalogue.ts";
import { editionVocabulary } from "../../../../shared/domain/staging.ts";
import type { CitationId } from "../../citations.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { editions } from "./editions.ts";

export const stageRule = "tnm.pleura.stage";

const sources: readonly CitationId[] = [
  "registry-tnm67",
  "imig",
  "pdq-staging",
  "rusch-2016",
  "seer-eod",
  "ndrs-tnm9",
  "gill-2024",
  "kindler-2024",
];

function category(
  name: string,
  label: string,
  values: readonly string[],
): RuleInput {
  return {
    name,
    label,
    unit: null,
    kind: "choice",
    values: [...values],
    limits: null,
    note: null,
  };
}

/** The inputs of the stage rule; which categories exist depends on the edition. */
export const stageInputs: readonly RuleInput[] = [
  category("edition", "Edition of the TNM", Object.keys(editionVocabulary)),
  category("t", "T, primary tumor", editionVocabulary["7"].t),
  category("n", "N, regional nodes", editionVocabulary["7"].n),
  category("m", "M, distant metastasis", editionVocabulary["6"].m),
  {
    ...category("classification", "Clinical or pathologic", [
      "clinical",
      "pathologic",
    ]),
    note: "Optional: words the categories for scan or specimen; the stage is the same.",
  },
];

/** The stage rule as the rule browser shows it. */
export const stageEntry: RuleEntry = {
  rule: stageRule,
  title: "Pleural TNM stage group",
  version: versionOf(stageRule),
  text: "The stage group is the printed row that holds T, N and M. A missing or X category is tried with every category it may turn out to be; when all give one stage, that stage is the answer. T0 with M0 has no stage.",
  inputs: [...stageInputs],
  rows: Object.values(editions).flatMap((table) =>
    table.rows.map((row) => ({
      id: `${table.edition}:${row.id}`,
      condition: `Edition ${table.edition}: ${row.text}`,
      outcome: `Stage ${row.stage}`,
      source: sourceOf(row.citation),
      verification: row.verification,
    })),
  ),
  population:
    "Diffuse pleural mesothelioma (C38.4, 9050 to 9053, behavior 3). Edition 6 for 2003-2009, 7 for 2010-2017, 8 for 2018-2024, 9 from 2025.",
  validation: [
    {
      study: "TCGA-MESO, 87 cases",
      text: "The 6th and 7th edition grouping agrees with the recorded stages",
      verification: "verified",
    },
    {
      study: "IASLC first database, n = 3,101",
      text: "Median survival by 6th/7th edition stage: I 21, II 19, III 16, IV 12 months",
      verification: "verified",
    },
    {
      study: "IASLC 9th edition database, n = 3,221",
      text: "Median survival M0 21.5, M1 10.5 months; 1-year 71 and 46 %",
      verification: "verified",
    },
  ],
  limits: [
    "Not for localized, peritoneal, pericardial or in situ disease: no TNM exists for them.",
    "No published survival by stage group was read for the 8th and the 9th edition.",
    "Stage IV of the 6th and 7th edition (T4, N3 or M1) is not stage IV of the 8th and 9th (M1 alone).",
    "Malignant pleural effusion alone is M0.",
    "Category meanings of the 6th and 7th edition are recalled and await a clinician.",
  ],
  citations: sources.map((id) => citations[id]),
};
