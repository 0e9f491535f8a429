import * as z from "zod";
import { idSchema, instantSchema } from "../domain/primitives.ts";
import { mutation, query } from "./channel.ts";

export const importWarningSchema = z.strictObject({
  file: z.string(),
  row: z.number().int().nullable(),
  record: z.string(),
  field: z.string(),
  message: z.string(),
});
export type ImportWarning = z.infer<typeof importWarningSchema>;

/** What an import would do, before anything is written. `warnings` holds the first 200; the counts are whole. */
export const importPreviewSchema = z.strictObject({
  token: z.string(),
  preset: z.string(),
  files: z.array(
    z.strictObject({
      name: z.string(),
      rows: z.number().int(),
      role: z.string(),
    }),
  ),
  newCases: z.number().int(),
  knownCases: z.number().int(),
  counts: z.array(
    z.strictObject({ what: z.string(), count: z.number().int() }),
  ),
  warnings: z.array(importWarningSchema).max(200),
  warningTotal: z.number().int(),
  warningKinds: z.array(
    z.strictObject({ kind: z.string(), count: z.number().int() }),
  ),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importBatchSchema = z.strictObject({
  id: idSchema,
  preset: z.string(),
  files: z.array(z.string()),
  at: instantSchema,
  by: z.string(),
  cases: z.number().int(),
  skipped: z.number().int(),
  undoneAt: instantSchema.nullable(),
  undoRefusal: z.string().nullable(),
});
export type ImportBatch = z.infer<typeof importBatchSchema>;

export const importChannels = {
  /** Opens the system dialog; null when the user cancelled it. */
  "import.choose": query(
    z.strictObject({}),
    z.strictObject({ preview: importPreviewSchema.nullable() }),
    [],
  ),
  "import.commit": mutation(
    z.strictObject({ token: z.string().max(80) }),
    importBatchSchema,
    ["worklist", "imports"],
  ),
  "import.cancel": query(
    z.strictObject({}),
    z.strictObject({ cancelled: z.boolean() }),
    [],
  ),
  "import.list": query(
    z.strictObject({}),
    z.strictObject({ batches: z.array(importBatchSchema).max(200) }),
    ["imports"],
  ),
  "import.undo": mutation(
    z.strictObject({ batchId: idSchema }),
    importBatchSchema,
    ["worklist", "imports", "case"],
  ),
} as const;
