import * as z from "zod";
import {
  calendarDateSchema,
  idSchema,
  requiredTextSchema,
  textSchema,
} from "./primitives.ts";

/** Something the board needs and does not have, with the person who gets it. */
export const gapSchema = z.strictObject({
  id: idSchema,
  item: requiredTextSchema(120),
  owner: textSchema(80).nullable(),
  requestedOn: calendarDateSchema.nullable(),
  dueOn: calendarDateSchema.nullable(),
  status: z.enum(["open", "requested", "received", "not-obtainable"]),
  note: textSchema(400).nullable(),
});
export type Gap = z.infer<typeof gapSchema>;
