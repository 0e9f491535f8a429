import * as z from "zod";
import { caseStatusSchema } from "./case-file.ts";
import { courseEventSchema, treatmentSchema } from "./course.ts";
import {
  diagnosisSchema,
  exposureSchema,
  outcomeSchema,
  presentationSchema,
} from "./diagnosis.ts";
import { gapSchema } from "./gap.ts";
import { observationSchema } from "./observation.ts";
import { pathologySchema } from "./pathology.ts";
import { identitySchema } from "./patient.ts";
import { stagingEventSchema } from "./staging-event.ts";

/** A staging as stated by a source; the service derives the rest when it is stored. */
export const stagingDraftSchema = stagingEventSchema.pick({
  on: true,
  edition: true,
  system: true,
  classification: true,
  phase: true,
  t: true,
  n: true,
  m: true,
  sheet: true,
  recordedStage: true,
  stagedBy: true,
  source: true,
  documents: true,
});
export type StagingDraft = z.infer<typeof stagingDraftSchema>;

/** A whole case without ids, as an import or the demo set brings it. Stored all or nothing. */
export const caseDraftSchema = z.strictObject({
  status: caseStatusSchema,
  identity: identitySchema,
  diagnosis: diagnosisSchema,
  pathology: pathologySchema,
  exposure: exposureSchema,
  presentation: presentationSchema,
  outcome: outcomeSchema,
  observations: z
    .array(
      observationSchema.omit({ id: true, recordedAt: true, recordedBy: true }),
    )
    .max(2000),
  treatments: z.array(treatmentSchema.omit({ id: true })).max(200),
  events: z.array(courseEventSchema.omit({ id: true })).max(500),
  stagings: z.array(stagingDraftSchema).max(50),
  gaps: z.array(gapSchema.omit({ id: true })).max(100),
  importNotes: z.array(z.string().max(400)).max(100),
});
export type CaseDraft = z.infer<typeof caseDraftSchema>;
