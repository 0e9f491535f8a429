import type { CarboplatinResult } from "../../../shared/domain/prognosis.ts";
import { formatNumber } from "../../../shared/format.ts";
import { recordedDose } from "./clearance.ts";
import type { DosingInputs } from "./dosing-inputs.ts";
import { shownClearance, shownDose } from "./shown.ts";

/** Clearances that differ by more than this share of the larger are doubtful. MesoBoard's own convention. */
const doubtfulShare = 0.2;
/** The least creatinine in mg/dL that the source says to consider. */
const leastCreatinine_mg_dL = 0.7;

/** Carboplatin at one AUC, as the clinic's settings give it, or with another creatinine floor. */
type CarboplatinAt = (floor_mg_dL: number | null) => CarboplatinResult | null;

/** What must be read before any dose of carboplatin: two clearances that differ, or a creatinine too low to trust. */
export function clearanceDoubts(
  given: DosingInputs,
  auc: number,
  carboplatinAt: CarboplatinAt,
): string[] {
  const { creatinineFloor_mg_dL: floor } = given;
  const estimated = carboplatinAt(floor);
  return estimated === null
    ? []
    : [
        ...twoClearances(given, auc, estimated),
        ...lowCreatinine(given, auc, {
          estimated,
          floored: carboplatinAt(leastCreatinine_mg_dL),
        }),
      ];
}

function twoClearances(
  { measuredClearanceMlMin: recorded }: DosingInputs,
  auc: number,
  { crClMlMin, doseMg }: CarboplatinResult,
): string[] {
  if (recorded === null) return [];
  const apart = Math.abs(recorded - crClMlMin);
  if (apart <= doubtfulShare * Math.max(recorded, crClMlMin)) return [];
  return [
    `The recorded clearance (${shownClearance(recorded)}) and the estimated one (${shownClearance(crClMlMin)}) differ by more than 20 %: carboplatin at AUC ${auc} is ${shownDose(recordedDose(auc, recorded))} from the recorded and ${shownDose(doseMg)} from the estimated clearance. Find out which is right before a dose is checked.`,
  ];
}

function lowCreatinine(
  { creatinine_mg_dL: creatinine, creatinineFloor_mg_dL: floor }: DosingInputs,
  auc: number,
  {
    estimated,
    floored,
  }: { estimated: CarboplatinResult; floored: CarboplatinResult | null },
): string[] {
  if (creatinine === null || floor !== null || floored === null) return [];
  if (creatinine >= leastCreatinine_mg_dL) return [];
  return [
    `Creatinine ${formatNumber(creatinine)} mg/dL is below ${leastCreatinine_mg_dL} mg/dL and no floor is set: carboplatin at AUC ${auc} is ${shownDose(estimated.doseMg)} from it and ${shownDose(floored.doseMg)} with a floor of ${leastCreatinine_mg_dL} mg/dL. A low creatinine may be that of little muscle.`,
  ];
}
