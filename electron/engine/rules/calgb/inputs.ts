import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import { labs } from "../units/labs.ts";
import type { CalgbInputName } from "./leaves.ts";

/** The six inputs in the order in which the tree asks for them. */
export const calgbInputs: Readonly<Record<CalgbInputName, RuleInput>> = {
  ecog: {
    name: "ecog",
    label: "ECOG performance status",
    unit: null,
    kind: "number",
    values: [],
    limits: { min: 0, max: 4 },
    note: "0, 1 or 2; 3 and 4 have no leaf. Karnofsky is never converted.",
  },
  ageYears: {
    name: "ageYears",
    label: "age",
    unit: "years",
    kind: "number",
    values: [],
    limits: { min: 18, max: 120 },
    note: "Completed years at the assessment.",
  },
  wbc_10e9_L: {
    name: "wbc_10e9_L",
    label: "white cells",
    unit: "10^9/L",
    kind: "number",
    values: [],
    limits: labs.wbc.hard,
    note: null,
  },
  chestPain: {
    name: "chestPain",
    label: "chest pain",
    unit: null,
    kind: "boolean",
    values: [],
    limits: null,
    note: "Any chest pain; no intensity threshold was found.",
  },
  weightLoss: {
    name: "weightLoss",
    label: "weight loss",
    unit: null,
    kind: "boolean",
    values: [],
    limits: null,
    note: "The cohort table counts more than 5 %; the look-back period was not found.",
  },
  hemoglobin_g_dL: {
    name: "hemoglobin_g_dL",
    label: "hemoglobin",
    unit: "g/dL",
    kind: "number",
    values: [],
    limits: labs.hb.hard,
    note: null,
  },
};
