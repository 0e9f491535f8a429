import * as z from "zod";

/** Laboratory values whose units are converted. */
export const labSchema = z.enum([
  "hb",
  "wbc",
  "platelets",
  "neutrophils",
  "lymphocytes",
  "albumin",
  "ldh",
  "pleuralLdh",
  "crp",
  "creatinine",
]);
export type Lab = z.infer<typeof labSchema>;

/** The one unit per laboratory value in which every rule reads it. */
export const ruleUnits = {
  hb: "g/dL",
  wbc: "10e9/L",
  platelets: "10e9/L",
  neutrophils: "10e9/L",
  lymphocytes: "10e9/L",
  albumin: "g/L",
  ldh: "U/L",
  pleuralLdh: "U/L",
  crp: "mg/L",
  creatinine: "mg/dL",
} as const satisfies Record<Lab, string>;

export const unitResultSchema = z.strictObject({
  value: z.number(),
  unit: z.string(),
});
export type UnitResult = z.infer<typeof unitResultSchema>;
