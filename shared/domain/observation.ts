import * as z from "zod";
import { confirmationsSchema } from "../errors.ts";
import {
  clinicalDateSchema,
  idSchema,
  instantSchema,
  requiredTextSchema,
  textSchema,
} from "./primitives.ts";

/** Everything measured or asked on a day. One vocabulary for the record, the import and the engine's inputs. */
export const observationKindSchema = z.enum([
  "ecog",
  "karnofsky",
  "chest-pain",
  "weight-loss",
  "weight-change-percent",
  "hemoglobin",
  "wbc",
  "neutrophils",
  "lymphocytes",
  "platelets",
  "ldh",
  "pleural-ldh",
  "crp",
  "albumin",
  "creatinine",
  "creatinine-clearance",
  "mesothelin",
  "suv-max",
  "tumor-volume",
  "induction-progression",
  "height",
  "weight",
]);
export type ObservationKind = z.infer<typeof observationKindSchema>;

/** A reference range as the laboratory printed it, in the original unit. */
export const referenceRangeSchema = z.strictObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
});

/**
 * One dated value. Exactly one of `value` (a number in `unit`) and `answer` is set; `originalValue` and
 * `originalUnit` keep what was typed or imported.
 */
export const observationSchema = z.strictObject({
  id: idSchema,
  kind: observationKindSchema,
  on: clinicalDateSchema,
  value: z.number().nullable(),
  unit: textSchema(20),
  answer: z.enum(["yes", "no", "unknown"]).nullable(),
  originalValue: textSchema(60),
  originalUnit: textSchema(30),
  range: referenceRangeSchema.nullable(),
  source: requiredTextSchema(200),
  note: textSchema(400),
  recordedAt: instantSchema,
  recordedBy: textSchema(120),
});
export type Observation = z.infer<typeof observationSchema>;

/** What a person types for one dated value. */
export const newObservationSchema = z.strictObject({
  kind: observationKindSchema,
  on: clinicalDateSchema,
  typedValue: textSchema(60),
  typedUnit: textSchema(30),
  source: requiredTextSchema(200),
  note: textSchema(400),
  /** The questions that were asked about this value and answered with yes. */
  confirmed: confirmationsSchema,
});
export type NewObservation = z.infer<typeof newObservationSchema>;
