import * as z from "zod";
import { verificationLevelSchema } from "./result.ts";

const calgbGroupSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);
export type CalgbGroup = z.infer<typeof calgbGroupSchema>;

const calgbLeafSchema = z.enum([
  "L1",
  "L2",
  "L3",
  "L4",
  "L5",
  "L6",
  "L7",
  "L8",
  "L9",
  "L10",
  "L11",
]);
export type CalgbLeafId = z.infer<typeof calgbLeafSchema>;

export const calgbResultSchema = z.strictObject({
  group: calgbGroupSchema,
  leaf: calgbLeafSchema,
  medianSurvivalMonths: z.number(),
});
export type CalgbResult = z.infer<typeof calgbResultSchema>;

const eortcRiskSchema = z.enum(["low", "high"]);
export type EortcRisk = z.infer<typeof eortcRiskSchema>;

export const histologyCertaintySchema = z.enum([
  "definite",
  "probable",
  "possible",
]);
export const eortcHistologySchema = z.enum([
  "epithelioid",
  "biphasic",
  "sarcomatoid",
  "desmoplastic",
  "nos",
]);
export const sexSchema = z.enum(["male", "female"]);

const eortcFactorIdSchema = z.enum([
  "wbc",
  "ecog",
  "unconfirmed",
  "histology",
  "male",
]);
export type EortcFactorId = z.infer<typeof eortcFactorIdSchema>;

/** One factor of the score; `present` is null while it is not known. */
const eortcFactorSchema = z.strictObject({
  factor: eortcFactorIdSchema,
  text: z.string(),
  weightHundredths: z.int(),
  present: z.boolean().nullable(),
  verification: verificationLevelSchema,
});
export type EortcFactor = z.infer<typeof eortcFactorSchema>;

const eortcScoreSchema = z.strictObject({
  scoreHundredths: z.int(),
  risk: eortcRiskSchema,
});
export type EortcScore = z.infer<typeof eortcScoreSchema>;

/**
 * The EORTC answer; the risk is what counts. One answer stands for every completion of the missing
 * inputs, under both conventions, that has its risk: `scoreHundredths` and `conventions` are those of
 * the completion with the fewest points, `scoreRangeHundredths` spans them all, and a factor's
 * `present` is null where they differ.
 */
export const eortcResultSchema = z.strictObject({
  scoreHundredths: z.int(),
  risk: eortcRiskSchema,
  factors: z.array(eortcFactorSchema),
  conventions: z.strictObject({
    sarcomatous: eortcScoreSchema,
    nonepithelioid: eortcScoreSchema,
  }),
  scoreRangeHundredths: z.strictObject({ min: z.int(), max: z.int() }),
});
export type EortcResult = z.infer<typeof eortcResultSchema>;

/** The fewest and the most points that the missing inputs leave possible; the same when nothing is missing. */
const scoreRangeSchema = z.strictObject({ min: z.int(), max: z.int() });
export type ScoreRange = z.infer<typeof scoreRangeSchema>;

/**
 * LENT: points 0 to 7, for mesothelioma 0 to 5. One answer stands for every sum still possible in its group: `score`
 * is the least, `scoreRange` spans them.
 */
export const lentResultSchema = z.strictObject({
  score: z.int(),
  scoreRange: scoreRangeSchema,
  group: z.enum(["low", "moderate", "high"]),
  medianSurvivalDays: z.number(),
});
export type LentResult = z.infer<typeof lentResultSchema>;

/** Mesothelioma weighted grading scheme: points 0 to 10, one answer for each band as in LENT. */
export const mwgsResultSchema = z.strictObject({
  score: z.int(),
  scoreRange: scoreRangeSchema,
  band: z.enum(["low", "intermediate", "high"]),
});
export type MwgsResult = z.infer<typeof mwgsResultSchema>;

/** Modified Glasgow Prognostic Score. */
export const mgpsResultSchema = z.strictObject({
  score: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});
export type MgpsResult = z.infer<typeof mgpsResultSchema>;

/** Neutrophil-to-lymphocyte ratio, unrounded; shown and never grouped by survival. */
export const nlrResultSchema = z.strictObject({
  nlr: z.number(),
  isAtLeast5: z.boolean(),
});
export type NlrResult = z.infer<typeof nlrResultSchema>;

/** Multimodality Prognostic Score, 0 to 4. */
export const mmpsResultSchema = z.strictObject({ score: z.int() });
export type MmpsResult = z.infer<typeof mmpsResultSchema>;

/** One of the two leaves of the Brims tree that were read; every other leaf is not verified and gives no result. */
export const brimsResultSchema = z.strictObject({
  leaf: z.enum(["1", "4d"]),
  alive18MonthsPercent: z.number(),
  medianSurvivalMonths: z.number(),
});
export type BrimsResult = z.infer<typeof brimsResultSchema>;

/** Body surface area in m². */
export const bsaResultSchema = z.strictObject({
  mosteller: z.number(),
  duBois: z.number(),
});
export type BsaResult = z.infer<typeof bsaResultSchema>;

/** Carboplatin by Calvert; `gfrUsedMlMin` is the clearance after the cap of 125. */
export const carboplatinResultSchema = z.strictObject({
  crClMlMin: z.number(),
  gfrUsedMlMin: z.number(),
  capped: z.boolean(),
  doseMg: z.number(),
});
export type CarboplatinResult = z.infer<typeof carboplatinResultSchema>;
