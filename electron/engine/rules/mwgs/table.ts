import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import { mitosesInput, mitosisBands } from "../mitoses.ts";

export type MwgsInputName =
  "ageYears" | "histology" | "necrosis" | "mitosesPer2Mm2" | "atypia" | "bap1";
export type MwgsBand = "low" | "intermediate" | "high";

/** One weight: the words it is shown with, and when it is given. Number bounds include their own value. */
export interface MwgsWeight {
  text: string;
  points: number;
  when: { oneOf: readonly string[] } | { atLeast: number; atMost: number };
}

export interface MwgsFactor {
  input: RuleInput & { name: MwgsInputName };
  weights: readonly MwgsWeight[];
}

function choice(
  name: MwgsInputName,
  label: string,
  values: string[],
  note: string | null = null,
): MwgsFactor["input"] {
  return {
    name,
    label,
    unit: null,
    kind: "choice",
    values,
    limits: null,
    note,
  };
}

function oneOf(text: string, points: number, ...words: string[]): MwgsWeight {
  return { text, points, when: { oneOf: words } };
}

const mitosisPoints = { few: 0, some: 1, many: 2 } as const;

/** The six factors (Fuchs 2021, abstract). */
export const mwgsFactors: readonly MwgsFactor[] = [
  {
    input: {
      name: "ageYears",
      label: "age",
      unit: "years",
      kind: "number",
      values: [],
      limits: { min: 18, max: 120 },
      note: "Completed years.",
    },
    weights: [
      {
        text: "age 74 or less",
        points: 0,
        when: { atLeast: 0, atMost: 74 },
      },
      {
        text: "age above 74",
        points: 1,
        when: { atLeast: 75, atMost: Infinity },
      },
    ],
  },
  {
    input: choice(
      "histology",
      "histology",
      ["epithelioid", "biphasic", "sarcomatoid", "desmoplastic", "nos"],
      "Desmoplastic counts as sarcomatoid. Not specified (nos) stays open.",
    ),
    weights: [
      oneOf("epithelioid", 0, "epithelioid"),
      oneOf("biphasic", 1, "biphasic"),
      oneOf("sarcomatoid", 2, "sarcomatoid", "desmoplastic"),
    ],
  },
  {
    input: choice("necrosis", "necrosis", ["present", "absent"]),
    weights: [
      oneOf("necrosis absent", 0, "absent"),
      oneOf("necrosis present", 2, "present"),
    ],
  },
  {
    input: mitosesInput,
    weights: mitosisBands.map(({ band, text, low, high }) => ({
      text: `${text} mitoses per 2 mm²`,
      points: mitosisPoints[band],
      when: { atLeast: low, atMost: high },
    })),
  },
  {
    input: choice("atypia", "nuclear atypia", ["mild", "moderate", "severe"]),
    weights: [
      oneOf("mild atypia", 0, "mild"),
      oneOf("moderate atypia", 1, "moderate"),
      oneOf("severe atypia", 2, "severe"),
    ],
  },
  {
    input: choice("bap1", "BAP1", ["retained", "lost"]),
    weights: [
      oneOf("BAP1 lost", 0, "lost"),
      oneOf("BAP1 retained", 1, "retained"),
    ],
  },
];

/** The bands of the sum, both ends included. */
export const mwgsBands: readonly {
  band: MwgsBand;
  low: number;
  high: number;
}[] = [
  { band: "low", low: 0, high: 3 },
  { band: "intermediate", low: 4, high: 6 },
  { band: "high", low: 7, high: 10 },
];

/** The weights a value may have: one when it is known, all of them when it is open. */
export function weightsOf(
  { weights }: MwgsFactor,
  value: string | number | null,
): readonly MwgsWeight[] {
  if (value === null || value === "nos") return weights;
  return weights.filter(({ when }) =>
    "oneOf" in when
      ? when.oneOf.includes(String(value))
      : Number(value) >= when.atLeast && Number(value) <= when.atMost,
  );
}

/** The band of a sum, 0 to 10. */
export function bandOf(score: number): MwgsBand | null {
  const found = mwgsBands.find(
    ({ low, high }) => score >= low && score <= high,
  );
  return found?.band ?? null;
}
