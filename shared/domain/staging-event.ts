import * as z from "zod";
import { describedSheetSchema } from "./described-sheet.ts";
import { peritonealSheetSchema } from "./peritoneal-sheet.ts";
import { pleuralSheetSchema } from "./pleural-sheet.ts";
import {
  clinicalDateSchema,
  idSchema,
  instantSchema,
  requiredTextSchema,
  textSchema,
} from "./primitives.ts";
import { trailStepSchema } from "./result.ts";
import { stagingSystemSchema, systemEditionSchema } from "./staging-systems.ts";

export const classificationSchema = z.enum(["clinical", "pathologic"]);
export type Classification = z.infer<typeof classificationSchema>;

/** When in the course it was staged: written as no prefix, y and r before the category. */
export const stagingPhaseSchema = z.enum([
  "first",
  "after-treatment",
  "recurrence",
]);
export type StagingPhase = z.infer<typeof stagingPhaseSchema>;

export const findingsSheetSchema = z.discriminatedUnion("kind", [
  pleuralSheetSchema,
  peritonealSheetSchema,
  describedSheetSchema,
]);
export type FindingsSheet = z.infer<typeof findingsSheetSchema>;

export const documentKindSchema = z.enum([
  "ct",
  "pet-ct",
  "mri",
  "ultrasound",
  "cytology",
  "biopsy-report",
  "thoracoscopy",
  "mediastinoscopy",
  "operation-note",
  "resection-report",
  "other",
]);

/** One document a staging rests on, with its own date. */
export const stagingDocumentSchema = z.strictObject({
  kind: documentKindSchema,
  on: clinicalDateSchema.nullable(),
});
export type StagingDocument = z.infer<typeof stagingDocumentSchema>;

/** A contradiction that was seen when the staging was saved, and why it stands all the same. */
export const contradictionOverrideSchema = z.strictObject({
  code: z.string().max(60),
  sentence: z.string().max(600),
  reason: requiredTextSchema(300),
});
export type ContradictionOverride = z.infer<typeof contradictionOverrideSchema>;

/**
 * A dated staging. Never overwritten: a later one stands beside it, and one that `amends` it says why. `edition`
 * may be one the engine does not derive ("5"): then `derivedStage` is null. `recordedStage` is what the source
 * document states. `sheet` holds the findings it was derived from, null when only categories were known.
 */
export const stagingEventSchema = z.strictObject({
  id: idSchema,
  on: clinicalDateSchema,
  system: stagingSystemSchema.default("tnm-pleura"),
  edition: systemEditionSchema,
  classification: classificationSchema,
  phase: stagingPhaseSchema.default("first"),
  t: textSchema(6),
  n: textSchema(6),
  m: textSchema(6),
  sheet: findingsSheetSchema.nullable().default(null),
  derivedStage: textSchema(8).nullable(),
  possibleStages: z.array(textSchema(8)).max(12),
  recordedStage: textSchema(8).nullable(),
  trail: z.array(trailStepSchema).max(120),
  warnings: z.array(z.string()).max(40),
  ruleVersion: textSchema(40),
  /** Version of the code that read the rules; empty for stagings from before it was kept. */
  engineVersion: textSchema(40).default(""),
  stagedBy: textSchema(120),
  source: requiredTextSchema(200),
  documents: z.array(stagingDocumentSchema).max(20).default([]),
  /** Why another edition than the one in force at diagnosis was chosen; empty when nobody said. */
  editionReason: textSchema(300).default(""),
  overrides: z.array(contradictionOverrideSchema).max(20).default([]),
  /** The earlier staging of this case that this one corrects; that one stays readable and is no longer in use. */
  amends: idSchema.nullable().default(null),
  amendReason: textSchema(300).default(""),
  recordedAt: instantSchema,
  recordedBy: textSchema(120),
});
export type StagingEvent = z.infer<typeof stagingEventSchema>;
