import * as z from "zod";

/**
 * The findings of one peritoneal staging. `regions` holds the lesion sizes of the 13 regions in their order (0
 * central to 12 lower ileum), null where a region was not scored. The engine checks the sizes, not this schema.
 */
export const peritonealSheetSchema = z.strictObject({
  kind: z.literal("peritoneal"),
  regions: z.array(z.number().nullable()).length(13),
  /** Completeness of cytoreduction, CC-0 to CC-3; null when there was none or it was not recorded. */
  cc: z.number().nullable(),
  /** "not-done" when there was no cytoreduction; absent when a score was given or nothing was recorded. */
  cytoreduction: z.literal("not-done").optional(),
  nodesPositive: z.boolean().nullable(),
  /** Metastasis outside the abdomen. */
  distantMetastasis: z.boolean().nullable(),
});
export type PeritonealSheet = z.infer<typeof peritonealSheetSchema>;

/** A sheet on which nothing was assessed. */
export const emptyPeritonealSheet: PeritonealSheet = {
  kind: "peritoneal",
  regions: Array.from({ length: 13 }, () => null),
  cc: null,
  nodesPositive: null,
  distantMetastasis: null,
};
