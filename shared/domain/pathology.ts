import * as z from "zod";
import {
  certaintySchema,
  histologySchema,
  triStateSchema,
} from "./diagnosis.ts";
import { clinicalDateSchema, textSchema } from "./primitives.ts";

/** One biomarker as the report words it, for those that have no field of their own. */
export const markerSchema = z.strictObject({
  name: textSchema(60),
  result: textSchema(120),
  assay: textSchema(120),
});

export const specimenSchema = z.enum([
  "cytology",
  "biopsy",
  "resection",
  "not-recorded",
]);

/** Plausible limits of a mitotic count per 2 mm². They are ours: a larger count is far more likely a slip. */
export const mitosesLimitsPer2Mm2 = { min: 0, max: 500 } as const;

/** Markers of the panel that separates mesothelioma from carcinoma. What each is expected to show is the engine's. */
export const ihcMarkerSchema = z.enum([
  "calretinin",
  "wt1",
  "ck5-6",
  "d2-40",
  "claudin-4",
  "moc31",
  "berep4",
  "cea",
  "ttf-1",
  "napsin-a",
]);
export type IhcMarker = z.infer<typeof ihcMarkerSchema>;

/** "pending" is ordered and not back yet; "not-recorded" is a gap. */
export const ihcResultSchema = z.enum([
  "positive",
  "negative",
  "indeterminate",
  "pending",
  "not-done",
  "not-recorded",
]);
export type IhcResult = z.infer<typeof ihcResultSchema>;

export const proteinLossSchema = z.enum([
  "retained",
  "lost",
  "indeterminate",
  "pending",
  "not-done",
  "not-recorded",
]);

/** Molecular results, each with its own vocabulary; PD-L1 is a tumor proportion score in percent with its clone. */
export const molecularSchema = z.strictObject({
  bap1: proteinLossSchema,
  mtap: proteinLossSchema,
  cdkn2aFish: z.enum([
    "homozygous-deletion",
    "no-homozygous-deletion",
    "failed",
    "pending",
    "not-done",
    "not-recorded",
  ]),
  nf2: z.enum([
    "altered-or-lost",
    "not-altered",
    "pending",
    "not-done",
    "not-recorded",
  ]),
  pdl1TpsPercent: z.number().min(0).max(100).nullable(),
  pdl1Assay: textSchema(60),
  germlineBap1: z.enum([
    "pathogenic",
    "none-found",
    "pending",
    "not-tested",
    "not-recorded",
  ]),
  alk: z.enum([
    "rearranged",
    "not-rearranged",
    "pending",
    "not-done",
    "not-recorded",
  ]),
});

export const emptyMolecular: z.infer<typeof molecularSchema> = {
  bap1: "not-recorded",
  mtap: "not-recorded",
  cdkn2aFish: "not-recorded",
  nf2: "not-recorded",
  pdl1TpsPercent: null,
  pdl1Assay: "",
  germlineBap1: "not-recorded",
  alk: "not-recorded",
};

/** What another pathologist made of the same tumor. Kept beside the report in use, never in its place. */
export const pathologyReviewSchema = z.strictObject({
  reviewer: textSchema(120),
  reportedOn: clinicalDateSchema.nullable(),
  centralReview: triStateSchema,
  histology: histologySchema,
  certainty: certaintySchema,
  sarcomatoidPercent: z.number().min(0).max(100).nullable(),
  note: textSchema(400),
  source: textSchema(200),
});
export type PathologyReview = z.infer<typeof pathologyReviewSchema>;

/** What the pathologist found: the report in use, and the reviews beside it. */
export const pathologySchema = z.strictObject({
  reviewer: textSchema(120).default(""),
  reportedOn: clinicalDateSchema.nullable(),
  histology: histologySchema,
  certainty: certaintySchema,
  centralReview: triStateSchema,
  sarcomatoidPercent: z.number().min(0).max(100).nullable(),
  /** Low or high as the report states it; the rules derive their own beside it. */
  grade: z.enum(["low", "high", "not-recorded"]),
  specimen: specimenSchema.default("not-recorded"),
  atypia: z
    .enum(["mild", "moderate", "severe", "not-recorded"])
    .default("not-recorded"),
  mitosesPer2Mm2: z
    .number()
    .int()
    .min(mitosesLimitsPer2Mm2.min)
    .max(mitosesLimitsPer2Mm2.max)
    .nullable()
    .default(null),
  necrosis: z
    .enum(["present", "absent", "not-recorded"])
    .default("not-recorded"),
  ki67Percent: z.number().min(0).max(100).nullable().default(null),
  ihc: z.partialRecord(ihcMarkerSchema, ihcResultSchema).default({}),
  molecular: molecularSchema.default(emptyMolecular),
  markers: z.array(markerSchema).max(40),
  reviews: z.array(pathologyReviewSchema).max(10).default([]),
  note: textSchema(400).default(""),
  source: textSchema(200),
});
export type Pathology = z.infer<typeof pathologySchema>;
