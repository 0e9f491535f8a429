import * as z from "zod";
import {
  clinicalDateSchema,
  idSchema,
  instantSchema,
  textSchema,
} from "./primitives.ts";
import { pickedInputSchema } from "./prognosis-views.ts";
import { resultStatusSchema, trailStepSchema } from "./result.ts";

/** One index as the board used it: the answer, what it was given, and the version of its rule. Never recomputed. */
export const storedIndexSchema = z.strictObject({
  rule: z.string(),
  ruleVersion: z.string(),
  name: z.string(),
  status: resultStatusSchema,
  group: z.string().nullable(),
  groupKey: z.string().nullable(),
  possibleGroups: z.array(z.string()),
  groupDetail: z.string(),
  inputs: z.array(pickedInputSchema),
  /** The engine's input, so that today's rules can read the same values. */
  given: z.record(
    z.string(),
    z.union([z.number(), z.string(), z.boolean()]).nullable(),
  ),
  trail: z.array(trailStepSchema),
  warnings: z.array(z.string()),
});
export type StoredIndex = z.infer<typeof storedIndexSchema>;

/** Every index of a case at one reference date, as stored when the board used them. */
export const prognosisSnapshotSchema = z.strictObject({
  id: idSchema,
  referenceOn: clinicalDateSchema,
  referenceReason: z.string(),
  indices: z.array(storedIndexSchema).max(20),
  rulesVersion: z.string(),
  engineVersion: z.string(),
  note: textSchema(400),
  recordedAt: instantSchema,
  recordedBy: z.string(),
});
export type PrognosisSnapshot = z.infer<typeof prognosisSnapshotSchema>;

/** One index then and now. `underToday` is what today's rule says of the stored values. */
export const indexThenNowSchema = z.strictObject({
  rule: z.string(),
  name: z.string(),
  before: z.string(),
  thenVersion: z.string(),
  underToday: z.string(),
  now: z.string(),
  nowVersion: z.string(),
  isSame: z.boolean(),
  /** "White cells 9.4 → 12.1 10⁹/L", "rule 2026.2 → 2026.3"; empty when nothing differs. */
  causes: z.array(z.string()),
});
export type IndexThenNow = z.infer<typeof indexThenNowSchema>;

/** One snapshot beside what the record gives today. */
export const snapshotComparisonSchema = z.strictObject({
  snapshot: prognosisSnapshotSchema.omit({ indices: true }),
  rows: z.array(indexThenNowSchema),
});
export type SnapshotComparison = z.infer<typeof snapshotComparisonSchema>;
