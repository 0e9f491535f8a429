import * as z from "zod";
import { courseEventSchema, treatmentSchema } from "./course.ts";
import {
  diagnosisSchema,
  exposureSchema,
  histologySchema,
  outcomeSchema,
  presentationSchema,
  siteSchema,
} from "./diagnosis.ts";
import { gapSchema } from "./gap.ts";
import { observationSchema } from "./observation.ts";
import { pathologySchema } from "./pathology.ts";
import { identitySchema } from "./patient.ts";
import {
  calendarDateSchema,
  idSchema,
  instantSchema,
  textSchema,
} from "./primitives.ts";
import { stagingEventSchema } from "./staging-event.ts";

export const caseStatusSchema = z.enum([
  "preparing",
  "ready",
  "discussed",
  "follow-up",
  "closed",
]);
export type CaseStatus = z.infer<typeof caseStatusSchema>;

/** The one-per-case sections of a record; each is versioned on its own. */
export const sectionSchemas = {
  identity: identitySchema,
  diagnosis: diagnosisSchema,
  pathology: pathologySchema,
  exposure: exposureSchema,
  presentation: presentationSchema,
  outcome: outcomeSchema,
} as const;
export const sectionNameSchema = z.enum([
  "identity",
  "diagnosis",
  "pathology",
  "exposure",
  "presentation",
  "outcome",
]);
export type SectionName = z.infer<typeof sectionNameSchema>;
export type SectionBody<Name extends SectionName> = z.infer<
  (typeof sectionSchemas)[Name]
>;

const versioned = <Body extends z.ZodType>(body: Body) =>
  z.strictObject({
    /** 0 while nothing was ever stored of the section. */
    version: z.number().int().min(0),
    recordedAt: instantSchema,
    recordedBy: z.string(),
    body,
  });

/** Where and when the board discusses the case. */
export const boardSlotSchema = z.strictObject({
  meetingId: idSchema,
  name: textSchema(120),
  on: calendarDateSchema,
  position: z.number().int().min(1),
  of: z.number().int().min(1),
});

/** Everything recorded of one case, as a screen or a page needs it. */
export const caseFileSchema = z.strictObject({
  id: idSchema,
  patientId: idSchema,
  status: caseStatusSchema,
  createdAt: instantSchema,
  sections: z.strictObject({
    identity: versioned(identitySchema),
    diagnosis: versioned(diagnosisSchema),
    pathology: versioned(pathologySchema),
    exposure: versioned(exposureSchema),
    presentation: versioned(presentationSchema),
    outcome: versioned(outcomeSchema),
  }),
  observations: z.array(observationSchema),
  treatments: z.array(treatmentSchema),
  events: z.array(courseEventSchema),
  stagings: z.array(stagingEventSchema),
  gaps: z.array(gapSchema),
  board: boardSlotSchema.nullable(),
  importNotes: z.array(z.string()),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** How a stage is known: by the rules, as one of several still possible, or only as the source states it. */
export const stageBasisSchema = z.enum(["derived", "possible", "recorded"]);
export type StageBasis = z.infer<typeof stageBasisSchema>;

/** One line of the worklist. `stages` are those of the latest staging: one, several when it is open, or none. */
export const worklistRowSchema = z.strictObject({
  caseId: idSchema,
  familyName: z.string(),
  givenName: z.string(),
  recordNumber: z.string(),
  birthDate: calendarDateSchema.nullable(),
  sex: z.string(),
  site: siteSchema,
  histology: histologySchema,
  stages: z.array(z.string()).max(12),
  /** Null when no stage is known. */
  stageBasis: stageBasisSchema.nullable(),
  /** Null when the case was never staged. */
  stageEdition: z.string().nullable(),
  ecog: z.number().nullable(),
  status: caseStatusSchema,
  openGaps: z.number().int(),
  boardOn: calendarDateSchema.nullable(),
  updatedAt: instantSchema,
});
export type WorklistRow = z.infer<typeof worklistRowSchema>;
