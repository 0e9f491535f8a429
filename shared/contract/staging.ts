import * as z from "zod";
import { describedSheetSchema } from "../domain/described-sheet.ts";
import { peritonealSheetSchema } from "../domain/peritoneal-sheet.ts";
import {
  findingNameSchema,
  pleuralSheetSchema,
} from "../domain/pleural-sheet.ts";
import {
  clinicalDateSchema,
  idSchema,
  requiredTextSchema,
  textSchema,
} from "../domain/primitives.ts";
import { verificationLevelSchema } from "../domain/result.ts";
import {
  classificationSchema,
  contradictionOverrideSchema,
  stagingDocumentSchema,
  stagingEventSchema,
  stagingPhaseSchema,
} from "../domain/staging-event.ts";
import {
  contradictionSchema,
  peritonealDerivationSchema,
  stageDerivationSchema,
} from "../domain/staging-views.ts";
import { mutation, query } from "./channel.ts";

/** Categories are plain text here: the engine says what an edition allows and how to get out of a mismatch. */
const category = z.string().max(6).nullable();

const categoryMeaningSchema = z.strictObject({
  code: z.string(),
  meaning: z.string(),
  verification: verificationLevelSchema,
});

/** One finding of the form: what is asked, and which T it makes under this edition (null where it counts for none). */
const findingGuideSchema = z.strictObject({
  name: findingNameSchema,
  label: z.string(),
  help: z.string(),
  group: z.enum([
    "surfaces",
    "extension",
    "chest-wall",
    "beyond",
    "effusion",
    "distant",
  ]),
  category: z.string().nullable(),
  verification: verificationLevelSchema,
});

export const editionGuideSchema = z.strictObject({
  edition: z.string(),
  name: z.string(),
  validFor: z.string(),
  t: z.array(categoryMeaningSchema),
  n: z.array(categoryMeaningSchema),
  m: z.array(categoryMeaningSchema),
  findings: z.array(findingGuideSchema),
  /** True where T comes from Psum and Fmax. */
  usesThickness: z.boolean(),
  citation: z.string(),
});
export type EditionGuide = z.infer<typeof editionGuideSchema>;

/** One node station: its number or short name, full name, where it can lie, and what is doubtful about it. */
export const stationGuideSchema = z.strictObject({
  station: z.string(),
  name: z.string(),
  sides: z.array(z.enum(["left", "right", "midline"])),
  isDistant: z.boolean(),
  note: z.string(),
});
export type StationGuide = z.infer<typeof stationGuideSchema>;

const coded = z.strictObject({
  code: z.string(),
  label: z.string(),
  note: z.string(),
});

/** Staging from T, N and M as a report states them. */
const categoriesEntrySchema = z.strictObject({
  mode: z.literal("categories"),
  edition: z.string().max(4),
  classification: classificationSchema,
  phase: stagingPhaseSchema,
  t: category,
  n: category,
  m: category,
});

/** Staging from findings: one sheet, read by the chosen system. `edition` is the system's, "8" or "1999". */
const findingsEntrySchema = z.strictObject({
  mode: z.literal("findings"),
  system: z.enum(["tnm-pleura", "butchart", "brigham"]),
  edition: z.string().max(4),
  classification: classificationSchema,
  phase: stagingPhaseSchema,
  sheet: pleuralSheetSchema,
});

const peritonealEntrySchema = z.strictObject({
  mode: z.literal("peritoneal"),
  classification: classificationSchema,
  phase: stagingPhaseSchema,
  sheet: peritonealSheetSchema,
});

const describedEntrySchema = z.strictObject({
  mode: z.literal("described"),
  classification: classificationSchema,
  phase: stagingPhaseSchema,
  sheet: describedSheetSchema,
});

export const pleuralEntrySchema = z.discriminatedUnion("mode", [
  categoriesEntrySchema,
  findingsEntrySchema,
]);
export type PleuralEntry = z.infer<typeof pleuralEntrySchema>;
export type PeritonealEntry = z.infer<typeof peritonealEntrySchema>;
export type DescribedEntry = z.infer<typeof describedEntrySchema>;

export const stagingEntrySchema = z.discriminatedUnion("mode", [
  categoriesEntrySchema,
  findingsEntrySchema,
  peritonealEntrySchema,
  describedEntrySchema,
]);
export type StagingEntry = z.infer<typeof stagingEntrySchema>;

/**
 * The stage as the documents state it, as it was typed: "stage IIIb" counts as IIIB. Deriving takes any words; saving
 * refuses those that are too long for a stage.
 */
const statedStage = textSchema(40);

export const stagingChannels = {
  "staging.guide": query(
    z.strictObject({ classification: classificationSchema }),
    z.strictObject({
      editions: z.array(editionGuideSchema),
      stations: z.array(stationGuideSchema),
      metastasisSites: z.array(coded),
    }),
    [],
  ),
  "staging.peritonealGuide": query(
    z.strictObject({}),
    z.strictObject({
      regions: z.array(
        z.strictObject({
          id: z.number().int(),
          name: z.string(),
          group: z.enum(["abdomen", "bowel"]),
        }),
      ),
      lesionSizes: z.array(coded),
      completeness: z.array(coded),
      notes: z.array(z.string()),
      citation: z.string(),
    }),
    [],
  ),
  "staging.derive": query(
    z.strictObject({
      /** The case the form belongs to: its diagnosis says whether a TNM exists and which edition was in force. */
      caseId: idSchema.optional(),
      entry: pleuralEntrySchema,
      recordedStage: statedStage,
    }),
    stageDerivationSchema,
    [],
  ),
  "staging.derivePeritoneal": query(
    z.strictObject({
      caseId: idSchema.optional(),
      entry: peritonealEntrySchema,
      recordedStage: statedStage,
    }),
    peritonealDerivationSchema,
    [],
  ),
  /** Which form this disease needs, and in words what is recorded instead where no TNM exists. */
  "staging.formFor": query(
    z.strictObject({ caseId: idSchema }),
    z.strictObject({
      form: z.enum(["pleural", "peritoneal", "described"]),
      reason: z.string(),
      recordInstead: z.array(z.string()),
      /** What of the diagnosis contradicts itself, for the form that derives nothing; the others show it live. */
      contradictions: z.array(contradictionSchema),
    }),
    ["case"],
  ),
  "staging.save": mutation(
    z.strictObject({
      caseId: idSchema,
      on: clinicalDateSchema,
      entry: stagingEntrySchema,
      editionReason: textSchema(300),
      recordedStage: statedStage,
      stagedBy: textSchema(120),
      source: requiredTextSchema(200),
      documents: z.array(stagingDocumentSchema).max(20),
      overrides: z
        .array(contradictionOverrideSchema.omit({ sentence: true }))
        .max(20),
      amends: idSchema.nullable(),
      amendReason: textSchema(300),
    }),
    stagingEventSchema,
    ["worklist", "case"],
  ),
} as const;
