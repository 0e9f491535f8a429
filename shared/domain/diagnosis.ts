import * as z from "zod";
import { clinicalDateSchema, textSchema } from "./primitives.ts";

export const siteSchema = z.enum([
  "pleura",
  "peritoneum",
  "pericardium",
  "tunica-vaginalis",
  "not-recorded",
]);
export type Site = z.infer<typeof siteSchema>;

export const extentSchema = z.enum([
  "diffuse",
  "localized",
  "in-situ",
  "not-recorded",
]);
export const lateralitySchema = z.enum([
  "left",
  "right",
  "bilateral",
  "not-applicable",
  "not-recorded",
]);

/** Values of the EORTC rule plus "not-recorded", which is a gap and never a subtype. */
export const histologySchema = z.enum([
  "epithelioid",
  "biphasic",
  "sarcomatoid",
  "desmoplastic",
  "nos",
  "not-recorded",
]);
export type Histology = z.infer<typeof histologySchema>;

export const certaintySchema = z.enum([
  "definite",
  "probable",
  "possible",
  "not-recorded",
]);
export const triStateSchema = z.enum(["yes", "no", "unknown", "not-asked"]);
export type TriState = z.infer<typeof triStateSchema>;

/** What the disease is. `diagnosedOn` chooses the TNM edition. */
export const diagnosisSchema = z.strictObject({
  site: siteSchema,
  extent: extentSchema,
  laterality: lateralitySchema,
  diagnosedOn: clinicalDateSchema.nullable(),
  diagnosisYear: z.number().int().min(1900).max(2200).nullable(),
  icd10: textSchema(20),
  icdO3Morphology: textSchema(20),
  method: textSchema(120),
  source: textSchema(200),
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** Asbestos exposure history. */
export const exposureSchema = z.strictObject({
  asbestos: triStateSchema,
  kind: textSchema(120),
  occupation: textSchema(200),
  years: z.number().min(0).max(100).nullable(),
  note: textSchema(1000),
  source: textSchema(200),
});
export type Exposure = z.infer<typeof exposureSchema>;

/** Why the case comes to the board, what is new, and what the patient wants. */
export const presentationSchema = z.strictObject({
  question: textSchema(600),
  newSinceLastTime: textSchema(600),
  patientWish: textSchema(600),
  presenter: textSchema(120),
  referrer: textSchema(120),
});

/** Last known state of the patient. */
export const outcomeSchema = z.strictObject({
  status: z.enum(["alive", "dead", "lost", "not-recorded"]),
  diedOn: clinicalDateSchema.nullable(),
  lastSeenOn: clinicalDateSchema.nullable(),
  disease: textSchema(120),
  source: textSchema(200),
});
export type Outcome = z.infer<typeof outcomeSchema>;
