import * as z from "zod";
import {
  clinicalDateSchema,
  idSchema,
  requiredTextSchema,
  textSchema,
} from "./primitives.ts";

export const treatmentKindSchema = z.enum([
  "systemic",
  "surgery",
  "radiotherapy",
  "pleural-procedure",
  "palliative",
  "other",
]);

/** One treatment given, planned or refused. `drugs` uses generic names; `name` keeps the words of the source. */
export const treatmentSchema = z.strictObject({
  id: idSchema,
  kind: treatmentKindSchema,
  name: requiredTextSchema(200),
  drugs: z.array(textSchema(80)).max(12),
  line: z.number().int().min(1).max(12).nullable(),
  startedOn: clinicalDateSchema.nullable(),
  endedOn: clinicalDateSchema.nullable(),
  ongoing: z.boolean(),
  onTrial: z.enum(["yes", "no", "unknown"]),
  response: textSchema(120),
  doseGy: z.number().min(0).max(200).nullable(),
  fractions: z.number().int().min(0).max(100).nullable(),
  source: requiredTextSchema(200),
  note: textSchema(400),
});
export type Treatment = z.infer<typeof treatmentSchema>;

/** Anything else on the time line: a scan, a biopsy, progression, a clinic visit. */
export const courseEventSchema = z.strictObject({
  id: idSchema,
  kind: z.enum([
    "imaging",
    "biopsy",
    "visit",
    "progression",
    "follow-up",
    "board",
    "other",
  ]),
  on: clinicalDateSchema.nullable(),
  text: requiredTextSchema(300),
  source: requiredTextSchema(200),
});
export type CourseEvent = z.infer<typeof courseEventSchema>;
