import * as z from "zod";
import {
  caseStatusSchema,
  sectionNameSchema,
  worklistRowSchema,
} from "../domain/case-file.ts";
import { caseDraftSchema } from "../domain/case-draft.ts";
import { histologySchema, siteSchema } from "../domain/diagnosis.ts";
import { meetingSchema } from "../domain/meeting.ts";
import {
  newObservationSchema,
  observationSchema,
} from "../domain/observation.ts";
import { idSchema } from "../domain/primitives.ts";
import { confirmationsSchema } from "../errors.ts";
import { summaryViewSchema } from "../domain/views.ts";
import { mutation, query } from "./channel.ts";

export const worklistSortSchema = z.enum([
  "name",
  "record",
  "site",
  "histology",
  "stage",
  "ecog",
  "status",
  "gaps",
  "board",
  "updated",
]);
export type WorklistSort = z.infer<typeof worklistSortSchema>;

/**
 * Filters that are null are off. `stage` compares the group without its letter ("III" finds IIIA and IIIB) and
 * finds a case when any stage that is still possible lies in it; "none" finds cases without any stage.
 */
export const worklistFilterSchema = z.strictObject({
  text: z.string().max(200),
  site: siteSchema.nullable(),
  stage: z.enum(["I", "II", "III", "IV", "none"]).nullable(),
  histology: histologySchema.nullable(),
  status: caseStatusSchema.nullable(),
});
export type WorklistFilter = z.infer<typeof worklistFilterSchema>;

export const worklistPageSchema = z.strictObject({
  rows: z.array(worklistRowSchema).max(200),
  total: z.number().int(),
  totalUnfiltered: z.number().int(),
});

const byCase = z.strictObject({ caseId: idSchema });

export const caseChannels = {
  "worklist.page": query(
    z.strictObject({
      filter: worklistFilterSchema,
      sort: worklistSortSchema,
      descending: z.boolean(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    worklistPageSchema,
    ["worklist"],
    { audit: "view" },
  ),
  "case.summary": query(byCase, summaryViewSchema, ["case"], {
    audit: "view",
  }),
  "case.create": mutation(
    z.strictObject({ draft: caseDraftSchema, confirmed: confirmationsSchema }),
    z.strictObject({ caseId: idSchema, sameRecordNumber: z.boolean() }),
    ["worklist"],
  ),
  "case.saveSection": mutation(
    z.strictObject({
      caseId: idSchema,
      section: sectionNameSchema,
      baseVersion: z.number().int().min(0),
      body: z.record(z.string(), z.unknown()),
      confirmed: confirmationsSchema,
    }),
    z.strictObject({ version: z.number().int() }),
    ["worklist", "case"],
  ),
  "observation.record": mutation(
    z.strictObject({ caseId: idSchema, observation: newObservationSchema }),
    observationSchema,
    ["worklist", "case"],
  ),
  "meeting.list": query(
    z.strictObject({}),
    z.strictObject({
      meetings: z.array(meetingSchema),
      rows: z.array(worklistRowSchema).max(200),
    }),
    ["meetings", "worklist"],
    { audit: "view" },
  ),
} as const;
