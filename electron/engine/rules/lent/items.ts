import type { LentResult } from "../../../../shared/domain/prognosis.ts";
import { choiceInput, ecogInput, numberInput } from "../input-fields.ts";
import type { PointItem } from "../point-score.ts";
import { labs } from "../units/labs.ts";

export type LentInputName = "pleuralLdh_U_L" | "ecog" | "nlr" | "tumour";

/** LDH of the pleural fluid above this gets a point. Sources disagree on the value itself. */
export const ldhCut = 1500;
/** A neutrophil-to-lymphocyte ratio above this gets a point. Sources disagree on the value itself. */
export const nlrCut = 9;

const restated = {
  citation: "lent-points",
  verification: "secondary",
} as const;

/** The four items in the order of the name: LDH, ECOG, neutrophils to lymphocytes, tumor. */
export const lentItems: readonly PointItem<LentInputName>[] = [
  {
    input: numberInput(
      ["pleuralLdh_U_L", "pleural fluid LDH"],
      "U/L",
      labs.pleuralLdh.hard,
      "LDH of the pleural fluid, not of the serum.",
    ),
    rows: [
      {
        id: "ldh.0",
        text: `pleural fluid LDH of ${ldhCut} U/L or less`,
        points: 0,
        when: { upTo: ldhCut },
      },
      {
        id: "ldh.1",
        text: `pleural fluid LDH above ${ldhCut} U/L`,
        points: 1,
        when: { above: ldhCut },
      },
    ],
    drawn: { min: 0, max: 3000 },
    ...restated,
  },
  {
    input: ecogInput("0 to 4. Karnofsky is never converted."),
    rows: [
      { id: "ecog.0", text: "ECOG 0", points: 0, when: { oneOf: [0] } },
      { id: "ecog.1", text: "ECOG 1", points: 1, when: { oneOf: [1] } },
      { id: "ecog.2", text: "ECOG 2", points: 2, when: { oneOf: [2] } },
      { id: "ecog.3", text: "ECOG 3 or 4", points: 3, when: { oneOf: [3, 4] } },
    ],
    drawn: null,
    ...restated,
  },
  {
    input: numberInput(
      ["nlr", "neutrophil-to-lymphocyte ratio"],
      null,
      { min: 0, max: 40_000 },
      "Of the blood: absolute neutrophils divided by absolute lymphocytes of one sample.",
    ),
    rows: [
      {
        id: "nlr.0",
        text: `ratio of ${nlrCut} or less`,
        points: 0,
        when: { upTo: nlrCut },
      },
      {
        id: "nlr.1",
        text: `ratio above ${nlrCut}`,
        points: 1,
        when: { above: nlrCut },
      },
    ],
    drawn: { min: 0, max: 18 },
    ...restated,
  },
  {
    input: choiceInput(
      ["tumour", "tumor type"],
      [
        "mesothelioma",
        "haematological",
        "breast",
        "gynaecological",
        "renal",
        "lung",
        "other",
      ],
      "The cancer that causes the effusion. It is asked for, never assumed.",
    ),
    rows: [
      {
        id: "tumor.0",
        text: "mesothelioma or hematological cancer",
        points: 0,
        when: { oneOf: ["mesothelioma", "haematological"] },
      },
      {
        id: "tumor.1",
        text: "breast, gynecological or renal cell cancer",
        points: 1,
        when: { oneOf: ["breast", "gynaecological", "renal"] },
      },
      {
        id: "tumor.2",
        text: "lung or other cancer",
        points: 2,
        when: { oneOf: ["lung", "other"] },
      },
    ],
    drawn: null,
    ...restated,
  },
];

/** The groups of the sum, both ends included, best first, with the published median (Clive 2014, abstract). */
export const lentGroups: readonly {
  group: LentResult["group"];
  low: number;
  high: number;
  medianDays: number;
}[] = [
  { group: "low", low: 0, high: 1, medianDays: 319 },
  { group: "moderate", low: 2, high: 4, medianDays: 130 },
  { group: "high", low: 5, high: 7, medianDays: 44 },
];

/** The place of the group of a sum in `lentGroups`, the first being 1; 0 when no group holds it. */
export function lentGroupPlace(sum: number): number {
  return lentGroups.findIndex(({ low, high }) => sum >= low && sum <= high) + 1;
}
