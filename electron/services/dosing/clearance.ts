import type { DosedQuantity } from "../../../shared/domain/dosing-view.ts";
import type { CarboplatinResult } from "../../../shared/domain/prognosis.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { sourceOf } from "../../engine/citations.ts";
import {
  calvertConstant,
  gfrCapMlMin,
} from "../../engine/rules/carboplatin/entry.ts";
import { missingLabels, type DosingInputs } from "./dosing-inputs.ts";
import { shownClearance, shownDose, shownFactor } from "./shown.ts";

/** Clearance by Cockcroft-Gault and, where one is recorded, the recorded clearance beside it. */
export function clearanceQuantities(
  answer: Result<CarboplatinResult>,
  given: DosingInputs,
): DosedQuantity[] {
  const { result } = answer;
  return [
    {
      label: "Creatinine clearance (Cockcroft-Gault)",
      value: result === null ? null : shownClearance(result.crClMlMin),
      working: cockcroftGault(given),
      limitedBy: floorText(given),
      missing: missingLabels(answer.missing, given.inputs),
      citation: sourceOf("cockcroft-gault-restated"),
      verification: "secondary",
    },
    ...recordedClearance(given),
  ];
}

/** Carboplatin by Calvert at one AUC from the estimated clearance. */
export function carboplatinQuantity(
  auc: number,
  answer: Result<CarboplatinResult>,
  given: DosingInputs,
): DosedQuantity {
  const { result } = answer;
  const most = shownDose(auc * (gfrCapMlMin + calvertConstant));
  const cap = `GFR capped at ${gfrCapMlMin} mL/min: at most ${most} at AUC ${auc}`;
  return {
    label: `Carboplatin at AUC ${auc} (Calvert)`,
    value: result === null ? null : shownDose(result.doseMg),
    working: calvert(auc, result),
    limitedBy: result?.capped === true ? `${cap}; reached.` : `${cap}.`,
    missing: missingLabels(answer.missing, given.inputs),
    citation: `${sourceOf("calvert-restated")}; ${sourceOf("gfr-cap")}`,
    verification: "secondary",
  };
}

/** "5 × (79 mL/min + 25)", or with the words of what is missing. */
export function calvert(auc: number, result: CarboplatinResult | null): string {
  const gfr =
    result === null ? "GFR" : `${shownFactor(result.gfrUsedMlMin)} mL/min`;
  return `${auc} × (${gfr} + ${calvertConstant})`;
}

function cockcroftGault(given: DosingInputs): string {
  const { ageYears, weightKg, creatinine_mg_dL, sex } = given;
  const age = ageYears === null ? "age" : String(ageYears);
  const weight = weightKg === null ? "weight" : `${shownFactor(weightKg)} kg`;
  const creatinine =
    creatinine_mg_dL === null
      ? "creatinine"
      : `${shownFactor(flooredCreatinine(creatinine_mg_dL, given))} mg/dL`;
  const sexFactor =
    sex === "female" ? " × 0.85" : sex === null ? " (× 0.85 if female)" : "";
  return `(140 − ${age}) × ${weight} ÷ (72 × ${creatinine})${sexFactor}`;
}

function flooredCreatinine(
  creatinine: number,
  { creatinineFloor_mg_dL: floor }: DosingInputs,
): number {
  return floor === null ? creatinine : Math.max(floor, creatinine);
}

function floorText(given: DosingInputs): string {
  const { creatinine_mg_dL: creatinine, creatinineFloor_mg_dL: floor } = given;
  if (floor === null || creatinine === null || creatinine >= floor) return "";
  return `Creatinine ${shownFactor(creatinine)} mg/dL counts as ${floor} mg/dL, the clinic's floor (Settings).`;
}

function recordedClearance(given: DosingInputs): DosedQuantity[] {
  const { measuredClearanceMlMin: recorded } = given;
  return recorded === null
    ? []
    : [
        {
          label: "Creatinine clearance as recorded",
          value: shownClearance(recorded),
          working: "as recorded; no dose here is computed from it",
          limitedBy: "",
          missing: [],
          citation: "",
          verification: "verified",
        },
      ];
}
