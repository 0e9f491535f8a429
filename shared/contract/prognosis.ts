import * as z from "zod";
import { dosingViewSchema } from "../domain/dosing-view.ts";
import {
  clinicalDateSchema,
  idSchema,
  textSchema,
} from "../domain/primitives.ts";
import {
  prognosisSnapshotSchema,
  snapshotComparisonSchema,
} from "../domain/prognosis-record.ts";
import { prognosisPanelSchema } from "../domain/prognosis-views.ts";
import { mutation, query } from "./channel.ts";

const byCase = z.strictObject({ caseId: idSchema });

export const prognosisChannels = {
  /** Every index in full, for the panel; a summary carries them in brief. */
  "prognosis.view": query(byCase, prognosisPanelSchema, ["case"], {
    audit: "view",
  }),
  /**
   * Stores every index as it stands. Refused with "conflict" when the record gives another `fingerprint` than the
   * screen had; `seen`, what it showed of each index as `answerText` words it, puts the difference into words.
   */
  "prognosis.store": mutation(
    z.strictObject({
      caseId: idSchema,
      referenceOn: clinicalDateSchema,
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/u),
      seen: z
        .array(
          z.strictObject({
            rule: z.string().max(60),
            answer: z.string().max(300),
          }),
        )
        .max(20),
      note: textSchema(400),
    }),
    prognosisSnapshotSchema.omit({ indices: true }),
    ["case"],
  ),
  /** What was stored, newest first, ten at a time, each beside what the record gives today. */
  "prognosis.history": query(
    z.strictObject({
      caseId: idSchema,
      offset: z.number().int().min(0).max(1_000_000),
    }),
    z.strictObject({
      snapshots: z.array(snapshotComparisonSchema).max(10),
      total: z.number().int(),
    }),
    ["case"],
    { audit: "view" },
  ),
  /** One of them in full: inputs, derivation and warnings of each index as they were stored. */
  "prognosis.snapshot": query(
    z.strictObject({ caseId: idSchema, snapshotId: idSchema }),
    prognosisSnapshotSchema,
    ["case"],
    { audit: "view" },
  ),
  /** Doses for checking: body surface, clearance, carboplatin, and the regimens of the evidence library. */
  "dosing.check": query(byCase, dosingViewSchema, ["case"], { audit: "view" }),
} as const;
