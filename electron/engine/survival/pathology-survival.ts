import { sentenceStart } from "../words.ts";
import type { StageSurvival } from "../../../shared/domain/staging-views.ts";
import type { KusamuraSubset } from "../rules/kusamura/table.ts";
import { kusamuraSubsets } from "../rules/kusamura/table.ts";
import { mwgsMedian } from "../rules/mwgs/published.ts";
import type { MwgsBand } from "../rules/mwgs/table.ts";
import { mwgsBands } from "../rules/mwgs/table.ts";
import type { TwoTierGrade } from "../rules/nuclear-grade/table.ts";
import type { SurvivalTable } from "./survival-table.ts";
import { shownSurvival } from "./survival-table.ts";

/** The Ki-67 and PCI subsets. */
export const kusamuraTable: SurvivalTable = {
  builtOn:
    "Built on 117 patients of one center with cytoreduction and heated intraperitoneal chemotherapy (Kusamura 2015).",
  rows: kusamuraSubsets.map(({ subset, medianMonths }) => ({
    stages: [subset],
    label: `Subset ${subset}, median survival`,
    value: `${medianMonths} months`,
    citation: "kusamura-2015",
    verification: "verified",
  })),
  note: "",
};

const fuchs = { citation: "fuchs-2021", verification: "verified" } as const;

/** The bands of the MWGS. */
export const mwgsTable: SurvivalTable = {
  builtOn: "Built on diffuse pleural mesothelioma (Fuchs 2021).",
  rows: mwgsBands.map(({ band, low, high }) => ({
    stages: [band],
    label: `${sentenceStart(band)}, ${low} to ${high} points, median survival`,
    value: `${mwgsMedian(band).value} months`,
    ...fuchs,
  })),
  note: "",
};

/** Low and high grade. */
export const gradeTable: SurvivalTable = {
  builtOn: "Built on 369 diffuse pleural epithelioid cases (Fuchs 2021).",
  rows: [
    {
      stages: ["low"],
      label: "Low grade, median survival",
      value: "18.0 months",
      ...fuchs,
    },
    {
      stages: ["high"],
      label: "High grade, median survival",
      value: "11.3 months",
      ...fuchs,
    },
  ],
  note: "",
};

/** Published survival of the Ki-67 and PCI subsets, those given marked. */
export function kusamuraSurvival(
  subsets: readonly KusamuraSubset[],
): StageSurvival {
  return shownSurvival(kusamuraTable, subsets);
}

/** Published survival of the MWGS bands, those given marked. */
export function mwgsSurvival(bands: readonly MwgsBand[]): StageSurvival {
  return shownSurvival(mwgsTable, bands);
}

/** Published survival of low and high grade, those given marked. */
export function gradeSurvival(grades: readonly TwoTierGrade[]): StageSurvival {
  return shownSurvival(gradeTable, grades);
}
