import * as z from "zod";
import {
  clinicalDateSchema,
  idSchema,
  instantSchema,
  textSchema,
} from "./primitives.ts";
import { resultStatusSchema, verificationLevelSchema } from "./result.ts";

/**
 * One input as it was picked when it was stored. It has a form of its own, apart from that of a screen: what is stored
 * is read for ever, so a field that comes later needs a default here.
 */
export const storedInputSchema = z.strictObject({
  name: z.string(),
  label: z.string(),
  display: z.string().nullable(),
  on: clinicalDateSchema.nullable(),
  ageDays: z.number().int().nullable(),
  state: z.enum(["picked", "stale", "missing", "unknown-answer", "disputed"]),
  windowDays: z.number().int().nullable(),
  source: z.string(),
  note: z.string(),
  used: z.union([z.number(), z.string(), z.boolean()]).nullable(),
});
export type StoredInput = z.infer<typeof storedInputSchema>;

/** One step of the derivation as it was stored; as for the inputs, a form of its own. */
const storedStepSchema = z.strictObject({
  text: z.string(),
  source: z.string(),
  verification: verificationLevelSchema,
});

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
  inputs: z.array(storedInputSchema),
  /** The engine's input, so that today's rules can read the same values. */
  given: z.record(
    z.string(),
    z.union([z.number(), z.string(), z.boolean()]).nullable(),
  ),
  trail: z.array(storedStepSchema),
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
  /** "not kept" for an index that applies only since. */
  before: z.string(),
  /** What the group rested on, "Leaf L9: …"; empty without a group. */
  beforeBasis: z.string(),
  thenVersion: z.string(),
  underToday: z.string(),
  now: z.string(),
  nowBasis: z.string(),
  nowVersion: z.string(),
  /** The same answer on the same basis. */
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
