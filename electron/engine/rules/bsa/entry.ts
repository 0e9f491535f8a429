import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { numberInput } from "../input-fields.ts";

export const bsaRule = "bsa";

/** Body weight as the dosing rules ask for it. The limits are ours. */
export const weightInput = numberInput(
  ["weightKg", "weight"],
  "kg",
  { min: 25, max: 300 },
  "Actual body weight.",
);

export const bsaInputs = {
  heightCm: numberInput(["heightCm", "height"], "cm", { min: 100, max: 230 }),
  weightKg: weightInput,
} as const;

/** Body surface area as the rule browser shows it. */
export const bsaEntry: RuleEntry = {
  rule: bsaRule,
  title: "Body surface area",
  version: versionOf(bsaRule),
  text: "Body surface area by Mosteller and by DuBois, from height and actual weight. The result is not rounded; only what is shown of it is.",
  inputs: Object.values(bsaInputs),
  rows: [
    {
      id: "mosteller",
      condition: "Mosteller",
      outcome: "√(height in cm × weight in kg ÷ 3600) m²",
      source: sourceOf("bsa-restated"),
      verification: "secondary",
    },
    {
      id: "duBois",
      condition: "DuBois",
      outcome: "0.007184 × height in cm^0.725 × weight in kg^0.425 m²",
      source: sourceOf("bsa-restated"),
      verification: "secondary",
    },
  ],
  population: "Adults; the patients the formulas were made from were not read.",
  validation: [],
  limits: [
    "For checking an order, never an order.",
    "No cap of the area was found in the sources read. A cap of 2.0 m² is a local habit and is not applied.",
    "Carboplatin is never dosed by body surface area.",
  ],
  citations: [citations["bsa-restated"]],
};
