import * as z from "zod";

/** Editions of the pleural TNM that are derived. Older ones keep their recorded group. */
export const tnmEditionSchema = z.enum(["6", "7", "8", "9"]);
export type TnmEdition = z.infer<typeof tnmEditionSchema>;

export const tCategorySchema = z.enum([
  "TX",
  "T0",
  "T1",
  "T1a",
  "T1b",
  "T2",
  "T3",
  "T4",
]);
export type TCategory = z.infer<typeof tCategorySchema>;

export const nCategorySchema = z.enum(["NX", "N0", "N1", "N2", "N3"]);
export type NCategory = z.infer<typeof nCategorySchema>;

export const mCategorySchema = z.enum(["MX", "M0", "M1"]);
export type MCategory = z.infer<typeof mCategorySchema>;

export const stageSchema = z.enum([
  "I",
  "IA",
  "IB",
  "II",
  "III",
  "IIIA",
  "IIIB",
  "IV",
]);
export type Stage = z.infer<typeof stageSchema>;

export const stageResultSchema = z.strictObject({ stage: stageSchema });
export type StageResult = z.infer<typeof stageResultSchema>;

export interface EditionVocabulary {
  t: readonly TCategory[];
  n: readonly NCategory[];
  m: readonly MCategory[];
  /** From the lowest to the highest. */
  stages: readonly Stage[];
}

const imigT = ["TX", "T0", "T1", "T1a", "T1b", "T2", "T3", "T4"] as const;
const imigN = ["NX", "N0", "N1", "N2", "N3"] as const;
const imigStages = ["I", "IA", "IB", "II", "III", "IV"] as const;
const plainT = ["TX", "T0", "T1", "T2", "T3", "T4"] as const;
const plainN = ["NX", "N0", "N1", "N2"] as const;

/** The categories and stages each edition knows, as a form offers them. */
export const editionVocabulary: Readonly<
  Record<TnmEdition, EditionVocabulary>
> = {
  "6": { t: imigT, n: imigN, m: ["MX", "M0", "M1"], stages: imigStages },
  "7": { t: imigT, n: imigN, m: ["M0", "M1"], stages: imigStages },
  "8": {
    t: plainT,
    n: plainN,
    m: ["M0", "M1"],
    stages: ["IA", "IB", "II", "IIIA", "IIIB", "IV"],
  },
  "9": {
    t: plainT,
    n: plainN,
    m: ["M0", "M1"],
    stages: ["I", "II", "IIIA", "IIIB", "IV"],
  },
};
