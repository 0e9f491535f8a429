import * as z from "zod";
import {
  fullDateSchema,
  idSchema,
  instantSchema,
  requiredTextSchema,
  textSchema,
} from "./primitives.ts";

/**
 * One comparison of one row of a rule with the paper. It holds for the rule version it was made for and no other.
 * Nothing is changed or deleted: taking a check back is a row of its own that names it in `withdraws`.
 */
export const ruleCheckSchema = z.strictObject({
  id: idSchema,
  rule: requiredTextSchema(60),
  row: requiredTextSchema(80),
  ruleVersion: requiredTextSchema(20),
  /** Who compared, by name; not necessarily who typed it. */
  checkedBy: requiredTextSchema(120),
  checkedOn: fullDateSchema,
  /** "differs" is a finding too: the row is then marked as contradicted by the paper. */
  verdict: z.enum(["agrees", "differs"]),
  /** What was read: "Herndon 1998, figure 2". */
  paper: requiredTextSchema(200),
  note: textSchema(400),
  withdraws: idSchema.nullable(),
  recordedAt: instantSchema,
  recordedBy: z.string(),
});
export type RuleCheck = z.infer<typeof ruleCheckSchema>;
