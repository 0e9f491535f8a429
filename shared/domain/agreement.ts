import * as z from "zod";
import { clinicalDateSchema } from "./primitives.ts";

/** Where the indices and the stage place the patient, each within its own groups, and where they point apart. */
export const agreementSchema = z.strictObject({
  /** "degree": one at an end and another in the middle; "open": one not settled, or fewer than two placed. */
  verdict: z.enum(["agree", "apart", "degree", "open"]),
  /** Who lies where, and who is not counted. */
  sentence: z.string(),
  /** The rule by which it was reached, and that it is MesoBoard's own. */
  basis: z.string(),
  places: z.array(
    z.strictObject({
      name: z.string(),
      answer: z.string(),
      /** Places still possible, the best being 1. */
      places: z.array(z.number().int()),
      of: z.number().int(),
      /** The third of its groups in which all of them lie; null while they lie in several. */
      third: z.enum(["better", "middle", "worse"]).nullable(),
      /** The day of the staging; null for an index. */
      on: clinicalDateSchema.nullable(),
    }),
  ),
  /** The indices and the stage that are not counted, each with the reason: "still Low risk or High risk". */
  notCounted: z.array(
    z.strictObject({
      name: z.string(),
      why: z.string(),
      /** False where it is settled that there is no group. */
      isOpen: z.boolean(),
    }),
  ),
  /** One sentence for each pair that points apart or differs in degree: the inputs that cause it. */
  points: z.array(
    z.strictObject({
      /** Names of the one with the better place and the one with the worse. */
      between: z.tuple([z.string(), z.string()]),
      sentence: z.string(),
      /** Labels of the inputs that cause it. */
      inputs: z.array(z.string()),
    }),
  ),
});
export type Agreement = z.infer<typeof agreementSchema>;
