import * as z from "zod";
import {
  clinicalDateSchema,
  idSchema,
  instantSchema,
  requiredTextSchema,
  textSchema,
} from "./primitives.ts";
import { trailStepSchema } from "./result.ts";

export const classificationSchema = z.enum(["clinical", "pathologic"]);
export type Classification = z.infer<typeof classificationSchema>;

/**
 * A dated staging. Never overwritten: a later one stands beside it. `edition` may be one the engine does not
 * derive ("5"): then `derivedStage` is null. `recordedStage` is what the source document states.
 */
export const stagingEventSchema = z.strictObject({
  id: idSchema,
  on: clinicalDateSchema,
  edition: z.string().regex(/^[1-9]$/),
  classification: classificationSchema,
  t: textSchema(6),
  n: textSchema(6),
  m: textSchema(6),
  derivedStage: textSchema(8).nullable(),
  possibleStages: z.array(textSchema(8)).max(12),
  recordedStage: textSchema(8).nullable(),
  trail: z.array(trailStepSchema).max(60),
  warnings: z.array(z.string()).max(40),
  ruleVersion: textSchema(40),
  stagedBy: textSchema(120),
  source: requiredTextSchema(200),
  /** Why another edition than the one in force at diagnosis was chosen; empty when nobody said. */
  editionReason: textSchema(300).default(""),
  recordedAt: instantSchema,
  recordedBy: textSchema(120),
});
export type StagingEvent = z.infer<typeof stagingEventSchema>;
