import * as z from "zod";
import { textSchema } from "./primitives.ts";

/**
 * The extent of a disease for which no TNM exists (pericardial, tunica vaginalis, localized, in situ), in words and
 * the few facts that are recorded instead.
 */
export const describedSheetSchema = z.strictObject({
  kind: z.literal("described"),
  extent: textSchema(1000),
  sizeMm: z.number().nullable(),
  margins: z.enum(["negative", "positive"]).nullable(),
  /** The rest of the serosal surface is free of tumor. */
  restOfSerosaFree: z.boolean().nullable(),
  effusionCytology: z.enum(["negative", "positive", "no-effusion"]).nullable(),
});
export type DescribedSheet = z.infer<typeof describedSheetSchema>;

export const emptyDescribedSheet: DescribedSheet = {
  kind: "described",
  extent: "",
  sizeMm: null,
  margins: null,
  restOfSerosaFree: null,
  effusionCytology: null,
};
