import type { Lab } from "../../../../shared/domain/units.ts";
import type { CitationId } from "../../citations.ts";

/** How a value in another unit becomes one in the rule's unit; exact decimals as text. */
export type Conversion = { times: string } | { dividedBy: string };

export interface AcceptedUnit {
  /** The UCUM code. */
  ucum: string;
  /** What a sentence calls it. */
  name: string;
  conversion: Conversion;
  /** Other spellings; compared without case, spaces and signs that vary. */
  spellings: readonly string[];
}

export interface LabTable {
  label: string;
  /** The first accepted unit is the one the rules use. */
  units: readonly [AcceptedUnit, ...AcceptedUnit[]];
  /** Outside: refused. Engineering choices, not clinical cut-offs. */
  hard: { min: number; max: number };
  /** Outside: warned about. */
  soft: { min: number; max: number };
  citation: CitationId;
}

const same: Conversion = { times: "1" };
const citation = "lab-conversions";

const cellsPerNanoliter: AcceptedUnit = {
  ucum: "10*9/L",
  name: "10^9/L",
  conversion: same,
  spellings: [
    "10^9/L",
    "10e9/L",
    "x10E9/L",
    "x10*9/L",
    "10⁹/L",
    "Gpt/L",
    "giga/L",
    "G/L",
    "/nL",
  ],
};
const thousandsPerMicroliter: AcceptedUnit = {
  ucum: "10*3/uL",
  name: "10^3/uL",
  conversion: same,
  spellings: [
    "10^3/uL",
    "10e3/uL",
    "x10E3/uL",
    "10³/uL",
    "K/uL",
    "thou/uL",
    "thousand/uL",
    "Tsd/uL",
    "Tsd./uL",
    "10*3/mm3",
    "10^3/mm3",
    "K/mm3",
    "10^3/cumm",
    "K/cumm",
    "thousand/cumm",
  ],
};
const cellsPerMicroliter: AcceptedUnit = {
  ucum: "/uL",
  name: "cells/uL",
  conversion: { times: "0.001" },
  spellings: [
    "cells/uL",
    "cell/uL",
    "{cells}/uL",
    "1/uL",
    "/mm3",
    "cells/mm3",
    "/cmm",
    "/cumm",
    "cells/cumm",
    "10*6/L",
    "10^6/L",
    "10e6/L",
    "10⁶/L",
    "Mpt/L",
  ],
};
const cells = [
  cellsPerNanoliter,
  thousandsPerMicroliter,
  cellsPerMicroliter,
] as const;

const unitsPerLiter: AcceptedUnit = {
  ucum: "U/L",
  name: "U/L",
  conversion: same,
  spellings: ["[IU]/L", "IU/L", "[U]/L", "units/L"],
};
const gramsPerDeciliter = ["gm/dL", "g%", "gm%", "g/100mL", "gms/dL"];

/** Every laboratory value the rules read: its unit, the other units accepted, plausible limits. */
export const labs: Readonly<Record<Lab, LabTable>> = {
  hb: {
    label: "hemoglobin",
    units: [
      {
        ucum: "g/dL",
        name: "g/dL",
        conversion: same,
        spellings: gramsPerDeciliter,
      },
      {
        ucum: "g/L",
        name: "g/L",
        conversion: { times: "0.1" },
        spellings: ["gm/L"],
      },
      {
        ucum: "mmol/L",
        name: "mmol/L",
        conversion: { dividedBy: "0.6206" },
        spellings: ["mmol/L (Fe)", "mmol/L(Fe)", "mM"],
      },
    ],
    hard: { min: 2, max: 25 },
    soft: { min: 6, max: 20 },
    citation,
  },
  wbc: {
    label: "white cells",
    units: cells,
    hard: { min: 0.1, max: 500 },
    soft: { min: 1, max: 50 },
    citation,
  },
  platelets: {
    label: "platelets",
    units: cells,
    hard: { min: 1, max: 3000 },
    soft: { min: 20, max: 1000 },
    citation,
  },
  neutrophils: {
    label: "neutrophils",
    units: cells,
    hard: { min: 0, max: 400 },
    soft: { min: 0.5, max: 40 },
    citation,
  },
  lymphocytes: {
    label: "lymphocytes",
    units: cells,
    hard: { min: 0.01, max: 400 },
    soft: { min: 0.2, max: 10 },
    citation,
  },
  albumin: {
    label: "albumin",
    units: [
      { ucum: "g/L", name: "g/L", conversion: same, spellings: ["gm/L"] },
      {
        ucum: "g/dL",
        name: "g/dL",
        conversion: { times: "10" },
        spellings: gramsPerDeciliter,
      },
    ],
    hard: { min: 5, max: 70 },
    soft: { min: 15, max: 55 },
    citation,
  },
  ldh: {
    label: "LDH (serum)",
    units: [
      unitsPerLiter,
      {
        ucum: "ukat/L",
        name: "ukat/L",
        conversion: { times: "60" },
        spellings: ["mckat/L", "microkat/L"],
      },
    ],
    hard: { min: 20, max: 50_000 },
    soft: { min: 80, max: 3000 },
    citation,
  },
  pleuralLdh: {
    label: "LDH (pleural fluid)",
    units: [unitsPerLiter],
    hard: { min: 1, max: 100_000 },
    soft: { min: 50, max: 10_000 },
    citation,
  },
  crp: {
    label: "CRP",
    units: [
      { ucum: "mg/L", name: "mg/L", conversion: same, spellings: [] },
      {
        ucum: "mg/dL",
        name: "mg/dL",
        conversion: { times: "10" },
        spellings: ["mg%"],
      },
    ],
    hard: { min: 0, max: 700 },
    soft: { min: 0, max: 300 },
    citation,
  },
  creatinine: {
    label: "creatinine",
    units: [
      {
        ucum: "mg/dL",
        name: "mg/dL",
        conversion: same,
        spellings: ["mg%", "mg/100mL"],
      },
      {
        ucum: "umol/L",
        name: "umol/L",
        conversion: { dividedBy: "88.42" },
        spellings: ["mcmol/L", "micromol/L", "uM"],
      },
    ],
    hard: { min: 0.1, max: 25 },
    soft: { min: 0.3, max: 5 },
    citation,
  },
};
