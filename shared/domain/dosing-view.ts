import * as z from "zod";
import { clinicalDateSchema } from "./primitives.ts";
import { pickedInputSchema } from "./prognosis-views.ts";
import { trailStepSchema, verificationLevelSchema } from "./result.ts";

/** One quantity for checking: the value or why there is none, the formula with the numbers filled in, its source. */
const dosedQuantitySchema = z.strictObject({
  /** "Body surface area (Mosteller)". */
  label: z.string(),
  /** "1.92 m²"; null while an input is missing. */
  value: z.string().nullable(),
  /** "√(175 cm × 76 kg ÷ 3600)". */
  working: z.string(),
  /** What limits it: "GFR capped at 125 mL/min"; empty when nothing does. */
  limitedBy: z.string(),
  missing: z.array(z.string()),
  citation: z.string(),
  /** Null, and no citation, for a value of the record, which no formula made. */
  verification: verificationLevelSchema.nullable(),
});
export type DosedQuantity = z.infer<typeof dosedQuantitySchema>;

/** One drug of a regimen of the evidence library for this patient. `dose` is null where it cannot be computed. */
const dosedDrugSchema = z.strictObject({
  drug: z.string(),
  /** "500 mg/m²", "no dose in the source read". */
  perUnit: z.string(),
  dose: z.string().nullable(),
  working: z.string(),
  schedule: z.string(),
  note: z.string(),
});

/** Doses to check an order against; never an order. */
export const dosingViewSchema = z.strictObject({
  referenceOn: clinicalDateSchema,
  referenceReason: z.string(),
  inputs: z.array(pickedInputSchema),
  quantities: z.array(dosedQuantitySchema),
  regimens: z.array(
    z.strictObject({
      record: z.string(),
      /** "First line", "Relapsed". */
      setting: z.string(),
      arm: z.string(),
      drugs: z.array(dosedDrugSchema),
      /** Premedication of the trial in words. */
      premedication: z.array(z.string()),
      /** What the library doubts about the record: "F05: …". */
      flags: z.array(z.string()),
      citation: z.string(),
      verification: verificationLevelSchema,
    }),
  ),
  trail: z.array(trailStepSchema),
  warnings: z.array(z.string()),
  /** What the settings and sources do not say; the purpose stands first. */
  limits: z.array(z.string()),
});
export type DosingView = z.infer<typeof dosingViewSchema>;
