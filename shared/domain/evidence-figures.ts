import * as z from "zod";
import { intervalSchema } from "./evidence-view.ts";
import { verificationLevelSchema } from "./result.ts";

const endpointSchema = z.enum([
  "OS",
  "PFS",
  "TTP",
  "ORR",
  "DCR",
  "stable disease",
  "OS at 1 year",
  "OS at 3 years",
  "OS at 5 years",
  "OS at 10 years",
  "OS and PFS",
  "PFS, TTP and ORR",
  "median OS",
  "death",
  "operative mortality",
  "complete or near-complete cytoreduction",
  "received HIPEC",
  "HIPEC with cisplatin + doxorubicin",
  "effusion a major symptom",
  "symptom control",
  "safety",
  "biomarker",
  "prognostic factors",
  "remission",
  "index weight",
  "index cut-off",
]);

/**
 * Where a figure may appear: "chart" and table, "table" only, or "never" (kept in the record because it was
 * printed, shown only inside the flag that doubts it).
 */
const figureDisplaySchema = z.enum(["chart", "table", "never"]);

/** A P value: `digits` keep what was printed; `sides` is null when the source does not say. */
const pValueSchema = z.strictObject({
  op: z.enum(["=", "<"]),
  value: z.number().gt(0).max(1),
  digits: z.string(),
  sides: z.enum(["one", "two"]).nullable(),
  sidesAddedBy: z.string().optional(),
});
export type PValue = z.infer<typeof pValueSchema>;

const common = {
  display: figureDisplaySchema,
  subgroup: z.string().default(""),
  note: z.string().default(""),
  flags: z.array(z.string()).default([]),
  /** Set when the figure's source or level is not its record's own. */
  citation: z.string().optional(),
  readIn: z.string().optional(),
  verification: verificationLevelSchema.optional(),
  /** The flag that supplied a figure the source lacks; its source then stands behind the figure. */
  addedBy: z.string().optional(),
};

const arm = z.string().nullable();
const count = z.number().int().min(0).nullable();
const percent = z.number().min(0).max(100).nullable();
/** A denominator that fits the printed percentage where the printed one does not, and the flag that says so. */
const corrected = z
  .strictObject({ outOf: z.number().int().positive(), by: z.string() })
  .optional();

const medianSchema = z.strictObject({
  kind: z.literal("median"),
  endpoint: endpointSchema,
  arm,
  months: z.number().positive().nullable(),
  interval: intervalSchema.nullable(),
  notReached: z.boolean().default(false),
  /** False when the source does not call the figure a median. */
  statisticNamed: z.boolean().default(true),
  ...common,
});

const hazardRatioSchema = z.strictObject({
  kind: z.literal("hazard-ratio"),
  endpoint: endpointSchema,
  value: z.number().positive(),
  interval: intervalSchema.nullable(),
  p: pValueSchema.nullable(),
  experimentalArm: z.string(),
  referenceArm: z.string(),
  contrast: z.enum(["randomized", "historical-control", "prognostic"]),
  primary: z.boolean().default(false),
  ...common,
});

const ratioSchema = z.strictObject({
  kind: z.literal("ratio"),
  measure: z.enum(["odds ratio", "relative risk"]),
  endpoint: endpointSchema,
  value: z.number().positive(),
  interval: intervalSchema.nullable(),
  p: pValueSchema.nullable(),
  ...common,
});

const rateSchema = z.strictObject({
  kind: z.literal("rate"),
  endpoint: endpointSchema,
  arm,
  percent,
  percentOp: z.enum(["=", "<", ">="]).default("="),
  n: count,
  outOf: count,
  interval: intervalSchema.nullable(),
  corrected,
  ...common,
});

const adverseEventSchema = z.strictObject({
  kind: z.literal("adverse-event"),
  arm,
  term: z.string(),
  grade: z.string(),
  percent,
  n: count,
  outOf: count,
  corrected,
  ...common,
});

const deathsSchema = z.strictObject({
  kind: z.literal("deaths"),
  arm,
  n: count,
  percent,
  percentOp: z.enum(["=", "<"]).default("="),
  outOf: count,
  cause: z.string(),
  relatedness: z.string(),
  ...common,
});

const pOnlySchema = z.strictObject({
  kind: z.literal("p-value"),
  endpoint: endpointSchema,
  p: pValueSchema,
  ...common,
});

const rangeSchema = z.strictObject({
  kind: z.literal("range"),
  endpoint: endpointSchema,
  low: z.number().nullable(),
  high: z.number(),
  highOp: z.enum(["=", "<"]).default("="),
  unit: z.string(),
  ...common,
});

const weightSchema = z.strictObject({
  kind: z.literal("weight"),
  endpoint: endpointSchema,
  label: z.string(),
  value: z.number().nullable(),
  ...common,
});

const findingSchema = z.strictObject({
  kind: z.literal("finding"),
  endpoint: endpointSchema,
  arm,
  text: z.string(),
  ...common,
});

/** One figure or finding of a record, as its source prints it. */
export const figureSchema = z.discriminatedUnion("kind", [
  medianSchema,
  hazardRatioSchema,
  ratioSchema,
  rateSchema,
  adverseEventSchema,
  deathsSchema,
  pOnlySchema,
  rangeSchema,
  weightSchema,
  findingSchema,
]);
export type Figure = z.infer<typeof figureSchema>;
export type MedianFigure = z.infer<typeof medianSchema>;
export type HazardRatioFigure = z.infer<typeof hazardRatioSchema>;
