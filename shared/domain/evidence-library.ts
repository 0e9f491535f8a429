import * as z from "zod";
import { figureSchema } from "./evidence-figures.ts";
import { calendarDateSchema } from "./primitives.ts";
import { verificationLevelSchema } from "./result.ts";

const identifier = z.string().regex(/^[a-z0-9-]+$/);
const optionalText = z.string().default("");

/** A drug as the source gives it; what the source leaves out stays absent. */
const drugSchema = z.strictObject({
  name: z.string(),
  dose: z.number().positive().optional(),
  unit: z.string().optional(),
  route: z.string().optional(),
  schedule: z.string().optional(),
  note: optionalText,
});

const evidenceArmSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  role: z.enum(["experimental", "control", "historical-control"]),
  n: z.number().int().positive().nullable(),
  /** Who is counted in `n`; empty when the source gives arm sizes only. */
  nBasis: optionalText,
  nAddedBy: z.string().optional(),
  nSafety: z.number().int().positive().optional(),
  drugs: z.array(drugSchema),
  note: optionalText,
});
export type EvidenceArm = z.infer<typeof evidenceArmSchema>;

const premedicationSchema = z.strictObject({
  agent: z.string(),
  doseLow: z.number().positive(),
  doseHigh: z.number().positive(),
  unit: z.string(),
  route: z.string(),
  schedule: z.string(),
  appliesTo: z.string(),
});

/** One trial, series or statement: who was treated, how, and every figure with its doubts. */
const evidenceRecordSchema = z.strictObject({
  id: identifier,
  name: z.string(),
  fullName: z.string(),
  setting: z.enum([
    "first-line",
    "maintenance",
    "relapsed",
    "any-line",
    "locoregional",
    "surgical",
    "palliative",
    "prognostic",
    "remission",
  ]),
  settingNote: optionalText,
  modality: z.enum([
    "systemic",
    "surgery",
    "surgery-hipec",
    "supportive",
    "prognostic-index",
    "statement",
  ]),
  sites: z.array(z.enum(["pleural", "peritoneal", "not-restricted"])).min(1),
  line: z.string().nullable(),
  design: z.string(),
  phase: z.string().nullable(),
  randomized: z.boolean(),
  blinding: z.string().nullable(),
  registry: z.array(z.string()),
  nTotal: z.number().int().positive().nullable(),
  notTreated: z.number().int().positive().optional(),
  population: z.string(),
  exclusions: optionalText,
  primaryEndpoint: optionalText,
  medianFollowUpMonths: z.number().positive().optional(),
  followUpRangeMonths: z.array(z.number()).length(2).optional(),
  cycleLengthDays: z.number().int().positive().optional(),
  cycles: optionalText,
  premedication: z.array(premedicationSchema).default([]),
  levelOfEvidence: z.string().nullable(),
  citation: identifier,
  readIn: identifier,
  verification: verificationLevelSchema,
  note: optionalText,
  /** Why no figure of this record may stand in a chart. */
  notCharted: optionalText,
  /** Why the record's hazard ratio may not stand in a chart. */
  notPlotted: optionalText,
  flags: z.array(z.string()),
  arms: z.array(evidenceArmSchema),
  figures: z.array(figureSchema),
});
export type EvidenceRecord = z.infer<typeof evidenceRecordSchema>;

/** A doubt about what a source prints. `records` is empty when it concerns the source as a whole. */
const evidenceFlagSchema = z.strictObject({
  id: z.string().regex(/^F\d{2}$/),
  severity: z.enum([
    "info",
    "omission",
    "suspect",
    "error",
    "error-risk",
    "unverified",
    "outdated",
    "policy",
  ]),
  records: z.array(identifier),
  field: z.string(),
  printed: z.string(),
  doubt: z.string(),
  action: z.string(),
  source: z.string(),
  basis: z
    .array(z.enum(["text-read", "secondary", "arithmetic", "recalled"]))
    .min(1),
});
export type EvidenceFlag = z.infer<typeof evidenceFlagSchema>;

/** A paper or statement the figures belong to. */
const citationSchema = z.strictObject({
  text: z.string(),
  year: z.number().int().nullable(),
  pmids: z.array(z.string().regex(/^\d+$/)),
  doi: z.string().nullable(),
});

/** The document in which the figures were read. */
const sourceSchema = z.strictObject({
  text: z.string(),
  kind: z.enum(["agency-summary", "patient-page"]),
  updatedOn: calendarDateSchema.nullable(),
});

/** The whole evidence library: one data structure, exchanged and checked as a unit. */
export const evidenceLibrarySchema = z.strictObject({
  version: z.string(),
  dataDate: calendarDateSchema,
  records: z.array(evidenceRecordSchema),
  flags: z.array(evidenceFlagSchema),
  citations: z.record(identifier, citationSchema),
  sources: z.record(identifier, sourceSchema),
});
export type EvidenceLibrary = z.infer<typeof evidenceLibrarySchema>;
