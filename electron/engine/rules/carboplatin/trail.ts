import type { CarboplatinResult } from "../../../../shared/domain/prognosis.ts";
import type { TrailStep } from "../../../../shared/domain/result.ts";
import { step } from "../../answers.ts";
import { sentenceStart } from "../../words.ts";
import { calvertConstant, carboplatinInputs, gfrCapMlMin } from "./entry.ts";

/** All inputs of the dose, known; `floor` is null when the clinic sets none. */
export interface Given {
  age: number;
  weight: number;
  creatinine: number;
  isFemale: boolean;
  auc: number;
  floor: number | null;
}

/** What was given and what was not, while the dose cannot be computed. */
export function givenSteps(
  values: Readonly<Record<string, number | string | null>>,
): TrailStep[] {
  const asked = Object.values(carboplatinInputs).filter(
    ({ name }) => name !== "creatinineFloor_mg_dL",
  );
  const parts = asked.map(({ name, label, unit }) => {
    const value = values[name] ?? null;
    if (value === null) return `${label} not given`;
    return `${label} ${value}${unit === null || name === "auc" ? "" : ` ${unit}`}`;
  });
  const text = `${sentenceStart(parts.join(", "))}.`;
  return [step(text, "as-given", "verified")];
}

/** The formulas with the numbers filled in; what is printed of a result is rounded, the result is not. */
export function dosingTrail(
  { age, weight, creatinine, isFemale, auc, floor }: Given,
  creatinineUsed: number,
  { crClMlMin, gfrUsedMlMin, capped, doseMg }: CarboplatinResult,
): TrailStep[] {
  const floorSteps =
    creatinineUsed === creatinine
      ? []
      : [
          step(
            `Creatinine ${creatinine} mg/dL is below the floor of ${floor ?? ""} mg/dL and counts as ${creatinineUsed} mg/dL.`,
            "creatinine-floor",
            "secondary",
          ),
        ];
  const female = isFemale ? " × 0.85" : "";
  const clearance = `Cockcroft-Gault: (140 − ${age}) × ${weight} kg ÷ (72 × ${creatinineUsed} mg/dL)${female} = ${crClMlMin.toFixed(1)} mL/min.`;
  const capText = capped
    ? `GFR used: ${gfrCapMlMin} mL/min, the cap of an estimated GFR.`
    : `GFR used: ${gfrUsedMlMin.toFixed(1)} mL/min, not above the cap of ${gfrCapMlMin} mL/min.`;
  const gfr = capped ? String(gfrCapMlMin) : gfrUsedMlMin.toFixed(1);
  const dose = `Calvert: AUC ${auc} × (${gfr} + ${calvertConstant}) = ${doseMg.toFixed(0)} mg.`;
  return [
    ...floorSteps,
    step(clearance, "cockcroft-gault-restated", "secondary"),
    step(capText, "gfr-cap", "secondary"),
    step(dose, "calvert-restated", "secondary"),
  ];
}

/** What limits the dose: the cap of the GFR and the floor of the creatinine. */
export function dosingWarnings(
  { creatinine, floor, auc }: Given,
  creatinineUsed: number,
  { capped, crClMlMin }: CarboplatinResult,
): string[] {
  const floorWarnings =
    creatinineUsed === creatinine
      ? []
      : [
          `creatinine_mg_dL: ${creatinine} mg/dL counts as ${floor ?? ""} mg/dL, the floor that the clinic sets.`,
        ];
  const capWarnings = capped
    ? [
        `The clearance of ${crClMlMin.toFixed(1)} mL/min is capped at ${gfrCapMlMin} mL/min; the greatest dose at AUC ${auc} is ${auc * (gfrCapMlMin + calvertConstant)} mg.`,
      ]
    : [];
  return [...floorWarnings, ...capWarnings];
}
