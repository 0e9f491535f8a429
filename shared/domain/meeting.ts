import * as z from "zod";
import {
  fullDateSchema,
  idSchema,
  requiredTextSchema,
  textSchema,
} from "./primitives.ts";

/** A board meeting and the cases on its agenda, in order. */
export const meetingSchema = z.strictObject({
  id: idSchema,
  name: requiredTextSchema(120),
  on: fullDateSchema,
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  place: textSchema(120),
  caseIds: z.array(idSchema),
});
export type Meeting = z.infer<typeof meetingSchema>;
