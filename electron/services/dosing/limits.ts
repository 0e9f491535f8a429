import type { DosingInputs } from "./dosing-inputs.ts";

/** What the figures are for, which stands first, and what settings and sources leave open. */
export function limitsOf({
  creatinineFloor_mg_dL: floor,
  measuredClearanceMlMin: recorded,
}: DosingInputs): string[] {
  return [
    "For checking an order, never an order. Nothing here is recommended.",
    "Shown rounded: body surface to 2 decimals, clearance to whole mL/min, doses to whole mg. What is computed further is not rounded.",
    "No cap of the body surface was found in the sources read, and none is applied.",
    "The recorded weight is used. Sources differ on when an adjusted weight replaces it (from a body mass index of 25, from 30, or above 120 % of the ideal weight), so none is applied.",
    floor === null
      ? "No creatinine floor is set (Settings). The source says to consider at least 0.7 mg/dL in elderly or cachectic patients."
      : `The clinic's creatinine floor is ${floor} mg/dL (Settings). The source says to consider at least 0.7 mg/dL in elderly or cachectic patients.`,
    ...(recorded === null
      ? []
      : [
          "The record does not say how the recorded clearance was measured: its doses stand in lines of their own, under the same cap, and enter no regimen.",
        ]),
    "The dose of carboplatin is never computed from the body surface.",
    "Doses are those of the trials; the library holds no rule for reducing them.",
  ];
}
