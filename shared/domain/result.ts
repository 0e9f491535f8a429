import * as z from "zod";

/** How far a figure or rule leaf can be trusted: read in the primary source, restated by another, or recalled. */
export const verificationLevelSchema = z.enum([
  "verified",
  "secondary",
  "unverified",
]);
export type VerificationLevel = z.infer<typeof verificationLevelSchema>;

/** One step of a derivation, in evaluation order, readable by a clinician. `source` is a short citation. */
export const trailStepSchema = z.strictObject({
  text: z.string(),
  source: z.string(),
  verification: verificationLevelSchema,
});
export type TrailStep = z.infer<typeof trailStepSchema>;

export const resultStatusSchema = z.enum([
  "ok",
  "incomplete",
  "not-applicable",
  "invalid",
]);
export type ResultStatus = z.infer<typeof resultStatusSchema>;

/**
 * The engine's answer to one rule. `result` is null unless `ok`; `possible` lists every answer still
 * possible, `missing` the absent inputs that matter, `decisive` the one of them that narrows it most.
 */
export function resultSchema<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    rule: z.string(),
    ruleVersion: z.string(),
    status: resultStatusSchema,
    result: value.nullable(),
    possible: z.array(value),
    missing: z.array(z.string()),
    decisive: z.string().nullable(),
    trail: z.array(trailStepSchema),
    warnings: z.array(z.string()),
  });
}

export interface Result<Value> {
  rule: string;
  ruleVersion: string;
  status: ResultStatus;
  result: Value | null;
  possible: Value[];
  missing: string[];
  decisive: string | null;
  trail: TrailStep[];
  warnings: string[];
}
