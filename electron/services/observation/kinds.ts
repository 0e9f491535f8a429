import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { Lab } from "../../../shared/domain/units.ts";

/** A unit of a value that no engine rule converts, with the factor into the stored unit. */
interface PlainUnit {
  name: string;
  spellings: readonly string[];
  factor: number;
}

/** How one kind of value is typed and checked. */
export type KindRule =
  | { form: "lab"; label: string; lab: Lab }
  | { form: "answer"; label: string }
  | {
      form: "scale";
      label: string;
      min: number;
      max: number;
      step: number;
      help: string;
      /** The value that means death. */
      deadAt: number;
    }
  | {
      form: "quantity";
      label: string;
      /** The first unit is the stored one. */
      units: readonly [PlainUnit, ...PlainUnit[]];
      min: number;
      max: number;
      /** A value between -1 and 1 may be a share typed as a fraction: it is asked about. */
      asksFraction?: true;
    };

const unit = (
  name: string,
  factor = 1,
  spellings: readonly string[] = [],
): PlainUnit => ({
  name,
  factor,
  spellings,
});

/**
 * Every kind of the record. Laboratory values go through the engine's unit rule; the plausibility limits of the
 * quantities are engineering choices that catch slips of typing, not clinical limits.
 */
export const kindRules: Readonly<Record<ObservationKind, KindRule>> = {
  ecog: {
    form: "scale",
    label: "ECOG performance status",
    min: 0,
    max: 5,
    step: 1,
    help: "Give a whole number from 0 to 5.",
    deadAt: 5,
  },
  karnofsky: {
    form: "scale",
    label: "Karnofsky performance status",
    min: 0,
    max: 100,
    step: 10,
    help: "Give 0 to 100 in steps of 10.",
    deadAt: 0,
  },
  "chest-pain": { form: "answer", label: "Chest pain" },
  "weight-loss": { form: "answer", label: "Weight loss" },
  hemoglobin: { form: "lab", label: "Hemoglobin", lab: "hb" },
  wbc: { form: "lab", label: "White cell count", lab: "wbc" },
  neutrophils: { form: "lab", label: "Neutrophils", lab: "neutrophils" },
  lymphocytes: { form: "lab", label: "Lymphocytes", lab: "lymphocytes" },
  platelets: { form: "lab", label: "Platelets", lab: "platelets" },
  ldh: { form: "lab", label: "LDH", lab: "ldh" },
  "pleural-ldh": { form: "lab", label: "Pleural fluid LDH", lab: "pleuralLdh" },
  crp: { form: "lab", label: "CRP", lab: "crp" },
  albumin: { form: "lab", label: "Albumin", lab: "albumin" },
  creatinine: { form: "lab", label: "Creatinine", lab: "creatinine" },
  "weight-change-percent": {
    form: "quantity",
    label: "Weight change",
    units: [unit("%", 1, ["percent"])],
    min: -60,
    max: 100,
    asksFraction: true,
  },
  "creatinine-clearance": {
    form: "quantity",
    label: "Creatinine clearance",
    units: [unit("mL/min"), unit("mL/s", 60)],
    min: 1,
    max: 250,
  },
  mesothelin: {
    form: "quantity",
    label: "Mesothelin",
    units: [unit("nmol/L", 1, ["nM"])],
    min: 0,
    max: 1000,
  },
  "suv-max": {
    form: "quantity",
    label: "SUVmax",
    units: [unit("SUV", 1, ["", "1", "g/mL"])],
    min: 0,
    max: 100,
  },
  "tumor-volume": {
    form: "quantity",
    label: "Tumor volume",
    units: [unit("mL", 1, ["cm3", "cm³", "cc", "ccm"]), unit("L", 1000)],
    min: 1,
    max: 8000,
  },
  "induction-progression": {
    form: "answer",
    label: "Progression after induction",
  },
  height: {
    form: "quantity",
    label: "Height",
    units: [unit("cm"), unit("m", 100), unit("in", 2.54, ["inch", "inches"])],
    min: 100,
    max: 230,
  },
  weight: {
    form: "quantity",
    label: "Weight",
    units: [unit("kg"), unit("lb", 0.453_592_37, ["lbs", "pounds"])],
    min: 25,
    max: 300,
  },
};

/** The name of a kind as a screen or a sentence shows it. */
export function labelOf(kind: ObservationKind): string {
  return kindRules[kind].label;
}
