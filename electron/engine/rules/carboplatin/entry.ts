import { sexSchema } from "../../../../shared/domain/prognosis.ts";
import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import { creatinineFloorLimits_mg_dL } from "../../../../shared/domain/clinic-settings.ts";
import type { CitationId } from "../../citations.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { weightInput } from "../bsa/entry.ts";
import { choiceInput, numberInput } from "../input-fields.ts";
import { labs } from "../units/labs.ts";

export const carboplatinRule = "carboplatin";

/** An estimated GFR above this, in mL/min, counts as this much. */
export const gfrCapMlMin = 125;
/** Added to the GFR by Calvert, in mL/min. */
export const calvertConstant = 25;

export const carboplatinInputs = {
  ageYears: numberInput(
    ["ageYears", "age"],
    "years",
    { min: 18, max: 120 },
    "Completed years.",
  ),
  weightKg: weightInput,
  creatinine_mg_dL: numberInput(
    ["creatinine_mg_dL", "creatinine"],
    "mg/dL",
    labs.creatinine.hard,
    "Of the serum.",
  ),
  sex: choiceInput(["sex", "sex"], sexSchema.options),
  auc: numberInput(["auc", "target AUC"], "mg/mL × min", { min: 1, max: 8 }),
  creatinineFloor_mg_dL: numberInput(
    ["creatinineFloor_mg_dL", "creatinine floor"],
    "mg/dL",
    { ...creatinineFloorLimits_mg_dL },
    "Optional: creatinine below it counts as this much. A clinic setting.",
  ),
} as const;

const sources: readonly CitationId[] = [
  "cockcroft-gault-restated",
  "creatinine-floor",
  "gfr-cap",
  "calvert-restated",
];

function row(
  id: string,
  [condition, outcome]: readonly [string, string],
  citation: CitationId,
): RuleEntry["rows"][number] {
  const source = sourceOf(citation);
  return { id, condition, outcome, source, verification: "secondary" };
}

/** The greatest doses the cap allows, as printed in the source. */
const greatestDoses: readonly (readonly [auc: number, doseMg: number])[] = [
  [4, 600],
  [5, 750],
  [6, 900],
];

/** Carboplatin by Calvert as the rule browser shows it. */
export const carboplatinEntry: RuleEntry = {
  rule: carboplatinRule,
  title: "Carboplatin dose by Calvert",
  version: versionOf(carboplatinRule),
  text: `Creatinine clearance by Cockcroft-Gault with the actual weight, at most ${gfrCapMlMin} mL/min of it used, then the dose by Calvert. The result is not rounded; only what is shown of it is.`,
  inputs: Object.values(carboplatinInputs),
  rows: [
    row(
      "cockcroft-gault",
      [
        "creatinine clearance, men",
        "(140 − age) × weight in kg ÷ (72 × creatinine in mg/dL) mL/min",
      ],
      "cockcroft-gault-restated",
    ),
    row(
      "cockcroft-gault.female",
      ["creatinine clearance, women", "The same × 0.85"],
      "cockcroft-gault-restated",
    ),
    row(
      "floor",
      [
        "elderly or cachectic patients",
        "A minimum creatinine of 0.7 mg/dL may be considered; used only when the clinic sets it",
      ],
      "creatinine-floor",
    ),
    row(
      "cap",
      [
        `estimated GFR above ${gfrCapMlMin} mL/min`,
        `Counts as ${gfrCapMlMin} mL/min`,
      ],
      "gfr-cap",
    ),
    row(
      "calvert",
      ["dose", `AUC × (GFR + ${calvertConstant}) mg`],
      "calvert-restated",
    ),
    ...greatestDoses.map(([auc, doseMg]) =>
      row(
        `greatest.auc${auc}`,
        [`greatest dose at AUC ${auc}`, `${doseMg} mg`],
        "gfr-cap",
      ),
    ),
  ],
  population: "Adults; the patients the formulas were made from were not read.",
  validation: [],
  limits: [
    "For checking an order, never an order.",
    "Actual weight is used. Sources differ on an adjusted weight (from BMI 25, from BMI 30, or above 120 % of ideal weight), so none is applied.",
    "No creatinine floor is applied unless the clinic sets one.",
    "All formulas were read in restatements, not in the papers.",
  ],
  citations: sources.map((id) => citations[id]),
};
