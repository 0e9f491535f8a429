import * as z from "zod";
import { ihcMarkerSchema, pathologySchema } from "../domain/pathology.ts";
import { idSchema } from "../domain/primitives.ts";
import {
  resultStatusSchema,
  trailStepSchema,
  verificationLevelSchema,
} from "../domain/result.ts";
import { stageSurvivalSchema } from "../domain/staging-views.ts";
import { query } from "./channel.ts";

/** One answer of a pathology rule: the grade, or the score with its band. */
const derivedSchema = z.strictObject({
  rule: z.string(),
  ruleVersion: z.string(),
  status: resultStatusSchema,
  /** "High", "5 points, intermediate"; null while open. */
  answer: z.string().nullable(),
  possible: z.array(z.string()),
  missing: z.array(z.string()),
  decision: z.string().nullable(),
  trail: z.array(trailStepSchema),
  warnings: z.array(z.string()),
  survival: stageSurvivalSchema,
});

/** What the rules make of a pathology form as it stands, live. */
export const pathologyAssessmentSchema = z.strictObject({
  /** ICD-O-3 morphology that belongs to the subtype on the form, "9052/3"; null while no subtype is recorded. */
  morphology: z.string().nullable(),
  nuclearGrade: derivedSchema,
  mwgs: derivedSchema,
  /** The panel in its order, each with what mesothelioma is expected to show. */
  panel: z.array(
    z.strictObject({
      marker: ihcMarkerSchema,
      label: z.string(),
      expected: z.enum(["positive", "negative"]),
      /** True when the result is the opposite of what is expected; false when it agrees or is open. */
      isUnexpected: z.boolean(),
      note: z.string(),
      citation: z.string(),
      verification: verificationLevelSchema,
    }),
  ),
  /** Sentences about the panel as a whole: how many markers of each kind, and what is usual. */
  panelNotes: z.array(z.string()),
  /** Biphasic on biopsy or resection, morphology code against subtype, reported against derived grade, reviews that disagree. */
  notices: z.array(z.string()),
});
export type PathologyAssessment = z.infer<typeof pathologyAssessmentSchema>;

export const pathologyChannels = {
  "pathology.assess": query(
    z.strictObject({ caseId: idSchema, body: pathologySchema }),
    pathologyAssessmentSchema,
    ["case"],
  ),
} as const;
