import * as z from "zod";
import {
  clinicalDateSchema,
  idSchema,
  requiredTextSchema,
  textSchema,
} from "../domain/primitives.ts";
import { verificationLevelSchema } from "../domain/result.ts";
import {
  classificationSchema,
  stagingEventSchema,
} from "../domain/staging-event.ts";
import { stageDerivationSchema } from "../domain/views.ts";
import { mutation, query } from "./channel.ts";

/** Categories are plain text here: the engine says what an edition allows and how to get out of a mismatch. */
const category = z.string().max(6).nullable();

const categoryMeaningSchema = z.strictObject({
  code: z.string(),
  meaning: z.string(),
  verification: verificationLevelSchema,
});

export const editionGuideSchema = z.strictObject({
  edition: z.string(),
  name: z.string(),
  validFor: z.string(),
  t: z.array(categoryMeaningSchema),
  n: z.array(categoryMeaningSchema),
  m: z.array(categoryMeaningSchema),
  citation: z.string(),
});
export type EditionGuide = z.infer<typeof editionGuideSchema>;

export const stagingChannels = {
  "staging.guide": query(
    z.strictObject({ classification: classificationSchema }),
    z.strictObject({ editions: z.array(editionGuideSchema) }),
    [],
  ),
  "staging.derive": query(
    z.strictObject({
      /** The case the form belongs to: its diagnosis says whether a TNM exists and which edition was in force. */
      caseId: idSchema.optional(),
      edition: z.string().max(4),
      classification: classificationSchema,
      t: category,
      n: category,
      m: category,
    }),
    stageDerivationSchema,
    [],
  ),
  "staging.save": mutation(
    z.strictObject({
      caseId: idSchema,
      on: clinicalDateSchema,
      edition: z.string().max(4),
      editionReason: textSchema(300),
      classification: classificationSchema,
      t: category,
      n: category,
      m: category,
      source: requiredTextSchema(200),
    }),
    stagingEventSchema,
    ["worklist", "case"],
  ),
} as const;
