import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import { mitosesInput, mitosisBands } from "../mitoses.ts";

export type NuclearGrade = "I" | "II" | "III";
export type TwoTierGrade = "low" | "high";
export type GradeInputName =
  "histology" | "atypia" | "mitosesPer2Mm2" | "necrosis";

export const gradeInputs = {
  histology: {
    name: "histology",
    label: "histology",
    unit: null,
    kind: "choice",
    values: ["epithelioid", "biphasic", "sarcomatoid", "desmoplastic", "nos"],
    limits: null,
    note: "Epithelioid only. Not specified (nos) stays open.",
  },
  atypia: {
    name: "atypia",
    label: "nuclear atypia",
    unit: null,
    kind: "choice",
    values: ["mild", "moderate", "severe"],
    limits: null,
    note: null,
  },
  mitosesPer2Mm2: mitosesInput,
  necrosis: {
    name: "necrosis",
    label: "necrosis",
    unit: null,
    kind: "choice",
    values: ["present", "absent"],
    limits: null,
    note: null,
  },
} as const satisfies Record<GradeInputName, RuleInput>;

export const atypiaPoints: readonly { word: string; points: number }[] = [
  { word: "mild", points: 1 },
  { word: "moderate", points: 2 },
  { word: "severe", points: 3 },
];

const mitosisPointsOf = { few: 1, some: 2, many: 3 } as const;

/** The bands of mitoses with their points. */
export const mitosisPoints = mitosisBands.map((band) => ({
  ...band,
  points: mitosisPointsOf[band.band],
}));

/** The sums of both, with the nuclear grade. The sums are recalled. */
export const gradeSums: readonly {
  low: number;
  high: number;
  grade: NuclearGrade;
}[] = [
  { low: 2, high: 3, grade: "I" },
  { low: 4, high: 5, grade: "II" },
  { low: 6, high: 6, grade: "III" },
];

/** Low and high grade (SEER V9 grade table). Null stands for necrosis present or absent. */
export const twoTierRows: readonly {
  id: string;
  text: string;
  nuclearGrade: NuclearGrade;
  necrosis: "present" | "absent" | null;
  grade: TwoTierGrade;
}[] = [
  {
    id: "I",
    text: "Nuclear grade I, with or without necrosis",
    nuclearGrade: "I",
    necrosis: null,
    grade: "low",
  },
  {
    id: "II-absent",
    text: "Nuclear grade II without necrosis",
    nuclearGrade: "II",
    necrosis: "absent",
    grade: "low",
  },
  {
    id: "II-present",
    text: "Nuclear grade II with necrosis",
    nuclearGrade: "II",
    necrosis: "present",
    grade: "high",
  },
  {
    id: "III",
    text: "Nuclear grade III, with or without necrosis",
    nuclearGrade: "III",
    necrosis: null,
    grade: "high",
  },
];

export type TwoTierRow = (typeof twoTierRows)[number];

/** The row of one sum and one necrosis. */
export function twoTierRow(
  sum: number,
  necrosis: string,
): TwoTierRow | undefined {
  const nuclear = gradeSums.find(({ low, high }) => sum >= low && sum <= high);
  return twoTierRows.find(
    (row) =>
      row.nuclearGrade === nuclear?.grade &&
      (row.necrosis === null || row.necrosis === necrosis),
  );
}
