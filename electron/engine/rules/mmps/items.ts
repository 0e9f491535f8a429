import { choiceInput, numberInput } from "../input-fields.ts";
import type { PointItem } from "../point-score.ts";
import { labs } from "../units/labs.ts";

export type MmpsInputName =
  "tumorVolume_mL" | "histology" | "crp_mg_L" | "inductionResponse";

/** Tumor volume above this, in mL, gets a point. */
export const volumeCut = 500;
/** CRP above this, in mg/L, gets a point. */
export const crpCut = 30;

const abstract = {
  citation: "opitz-2015",
  verification: "verified",
} as const;

/** The four items of one point each (Opitz 2015, abstract). */
export const mmpsItems: readonly PointItem<MmpsInputName>[] = [
  {
    input: numberInput(
      ["tumorVolume_mL", "tumor volume"],
      "mL",
      { min: 1, max: 8000 },
      "Before chemotherapy.",
    ),
    rows: [
      {
        id: "volume.0",
        text: `tumor volume of ${volumeCut} mL or less before chemotherapy`,
        points: 0,
        when: { upTo: volumeCut },
      },
      {
        id: "volume.1",
        text: `tumor volume above ${volumeCut} mL before chemotherapy`,
        points: 1,
        when: { above: volumeCut },
      },
    ],
    drawn: { min: 0, max: 1500 },
    ...abstract,
  },
  {
    input: choiceInput(
      ["histology", "histology"],
      ["epithelioid", "biphasic", "sarcomatoid", "desmoplastic", "nos"],
      "Biphasic, sarcomatoid and desmoplastic count as non-epithelioid. Not specified (nos) stays open.",
    ),
    rows: [
      {
        id: "histology.0",
        text: "epithelioid histology",
        points: 0,
        when: { oneOf: ["epithelioid"] },
      },
      {
        id: "histology.1",
        text: "non-epithelioid histology",
        points: 1,
        when: { oneOf: ["biphasic", "sarcomatoid", "desmoplastic"] },
      },
    ],
    drawn: null,
    ...abstract,
  },
  {
    input: numberInput(
      ["crp_mg_L", "CRP"],
      "mg/L",
      labs.crp.hard,
      "Before chemotherapy. 1 mg/dL is 10 mg/L.",
    ),
    rows: [
      {
        id: "crp.0",
        text: `CRP of ${crpCut} mg/L or less before chemotherapy`,
        points: 0,
        when: { upTo: crpCut },
      },
      {
        id: "crp.1",
        text: `CRP above ${crpCut} mg/L before chemotherapy`,
        points: 1,
        when: { above: crpCut },
      },
    ],
    drawn: { min: 0, max: 100 },
    ...abstract,
  },
  {
    input: choiceInput(
      ["inductionResponse", "response to induction chemotherapy"],
      ["CR", "PR", "SD", "PD", "non-PD"],
      "By modified RECIST: complete or partial response, stable or progressive disease; non-PD when only progression was excluded.",
    ),
    rows: [
      {
        id: "response.0",
        text: "no progression after induction chemotherapy",
        points: 0,
        when: { oneOf: ["non-PD", "CR", "PR", "SD"] },
      },
      {
        id: "response.1",
        text: "progressive disease after induction chemotherapy",
        points: 1,
        when: { oneOf: ["PD"] },
      },
    ],
    drawn: null,
    ...abstract,
  },
];
