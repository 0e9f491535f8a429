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
import { prognosisViewSchema } from "../domain/prognosis-views.ts";
import { mutation, query } from "./channel.ts";

const byCase = z.strictObject({ caseId: idSchema });

export const prognosisChannels = {
  /** Every index in full, for the panel; a summary carries them in brief. */
  "prognosis.view": query(byCase, prognosisViewSchema, ["case"], {
    audit: "view",
  }),
  /**
   * Stores every index as it stands. `seen` is what the screen showed of each, as `answerText` words it: refused with
   * "conflict" when the record gives something else by now.
   */
  "prognosis.store": mutation(
    z.strictObject({
      caseId: idSchema,
      referenceOn: clinicalDateSchema,
      seen: z
        .array(z.strictObject({ rule: z.string(), answer: z.string() }))
        .max(20),
      note: textSchema(400),
    }),
    prognosisSnapshotSchema.omit({ indices: true }),
    ["case"],
  ),
  /** What was stored, newest first, each beside what the record gives today. */
  "prognosis.history": query(
    byCase,
    z.strictObject({ snapshots: z.array(snapshotComparisonSchema).max(50) }),
    ["case"],
    { audit: "view" },
  ),
  /** Doses for checking: body surface, clearance, carboplatin, and the regimens of the evidence library. */
  "dosing.check": query(byCase, dosingViewSchema, ["case"], { audit: "view" }),
} as const;
