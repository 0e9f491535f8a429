import type { DosedQuantity } from "../../../shared/domain/dosing-view.ts";
import type { CarboplatinResult } from "../../../shared/domain/prognosis.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { formatDate } from "../../../shared/format.ts";
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
  return {
    label: `Carboplatin at AUC ${auc} (Calvert)`,
    value: result === null ? null : shownDose(result.doseMg),
    working: calvert(auc, result),
    limitedBy: capText(auc, result?.capped === true),
    missing: missingLabels(answer.missing, given.inputs),
    ...calvertSource,
  };
}

/** The same from the clearance on record, where one is; it stands in a line of its own. */
export function recordedQuantity(
  auc: number,
  { measuredClearanceMlMin: recorded }: DosingInputs,
): DosedQuantity[] {
  if (recorded === null) return [];
  const gfrUsedMlMin = Math.min(recorded, gfrCapMlMin);
  return [
    {
      label: `Carboplatin at AUC ${auc} from the recorded clearance (Calvert)`,
      value: shownDose(recordedDose(auc, recorded)),
      working: calvert(auc, { gfrUsedMlMin }),
      limitedBy: capText(auc, recorded > gfrCapMlMin),
      missing: [],
      ...calvertSource,
    },
  ];
}

/** Calvert's dose in mg from a clearance on record, under the cap of the estimated one; not rounded. */
export function recordedDose(auc: number, clearanceMlMin: number): number {
  return auc * (Math.min(clearanceMlMin, gfrCapMlMin) + calvertConstant);
}

const calvertSource = {
  citation: `${sourceOf("calvert-restated")}; ${sourceOf("gfr-cap")}`,
  verification: "secondary",
} as const;

function capText(auc: number, isReached: boolean): string {
  const most = shownDose(auc * (gfrCapMlMin + calvertConstant));
  return `GFR capped at ${gfrCapMlMin} mL/min: at most ${most} at AUC ${auc}${isReached ? "; reached" : ""}.`;
}

/** "5 × (79 mL/min + 25)", or with the words of what is missing. */
export function calvert(
  auc: number,
  result: Pick<CarboplatinResult, "gfrUsedMlMin"> | null,
): string {
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

/** A value of the record has no level and no citation: its day and its source stand in their place. */
function recordedClearance(given: DosingInputs): DosedQuantity[] {
  const { measuredClearanceMlMin: recorded, inputs } = given;
  if (recorded === null) return [];
  const input = inputs.find(({ name }) => name === "creatinineClearanceMlMin");
  const on = input?.on ?? null;
  const from = [
    "as recorded",
    ...(on === null ? [] : [formatDate(on)]),
    ...[input?.source ?? ""].filter((source) => source !== ""),
  ];
  return [
    {
      label: "Creatinine clearance as recorded",
      value: shownClearance(recorded),
      working: from.join(", "),
      limitedBy: "",
      missing: [],
      citation: "",
      verification: null,
    },
  ];
}
