import * as z from "zod";
import { idSchema } from "../domain/primitives.ts";
import { printModelSchema } from "../domain/views.ts";
import { mutation, query } from "./channel.ts";

export const paperSchema = z.enum(["A4", "letter"]);
export type Paper = z.infer<typeof paperSchema>;

export const printChannels = {
  /** Asks where to save, renders the one-page summary and writes it; `path` is null when the user cancelled. */
  "print.summary": mutation(
    z.strictObject({ caseId: idSchema, paper: paperSchema }),
    z.strictObject({ path: z.string().nullable(), pages: z.number().int() }),
    [],
  ),
  /** Called by the hidden print window for its own content. */
  "print.job": query(
    z.strictObject({ jobId: idSchema }),
    printModelSchema,
    [],
    { surface: "print" },
  ),
  "print.ready": query(
    z.strictObject({ jobId: idSchema }),
    z.strictObject({}),
    [],
    { surface: "print" },
  ),
} as const;
