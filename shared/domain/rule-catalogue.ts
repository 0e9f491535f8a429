import * as z from "zod";
import { verificationLevelSchema } from "./result.ts";

const ruleInputSchema = z.strictObject({
  name: z.string(),
  label: z.string(),
  unit: z.string().nullable(),
  kind: z.enum(["number", "boolean", "choice"]),
  /** The allowed words of a choice; empty for the other kinds. */
  values: z.array(z.string()),
  /** Numbers outside are refused. */
  limits: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
  note: z.string().nullable(),
});
export type RuleInput = z.infer<typeof ruleInputSchema>;

/** One row, leaf or factor of a rule, as the rule browser shows it. */
const ruleRowSchema = z.strictObject({
  id: z.string(),
  condition: z.string(),
  outcome: z.string(),
  source: z.string(),
  verification: verificationLevelSchema,
});

const validationStudySchema = z.strictObject({
  study: z.string(),
  text: z.string(),
  verification: verificationLevelSchema,
});

const citationSchema = z.strictObject({
  short: z.string(),
  pmid: z.string().nullable(),
  doi: z.string().nullable(),
});

/** Whom an index was derived in: always in sight beside its figures. */
export const cohortSchema = z.strictObject({
  patients: z.string(),
  period: z.string(),
  treatment: z.string(),
});
export type Cohort = z.infer<typeof cohortSchema>;

/** What a person must know of a rule to believe it: text, inputs, table, origin, validation, limits. */
export const ruleEntrySchema = z.strictObject({
  rule: z.string(),
  title: z.string(),
  version: z.string(),
  text: z.string(),
  inputs: z.array(ruleInputSchema),
  rows: z.array(ruleRowSchema),
  population: z.string(),
  /** For a rule that groups patients by outcome. */
  cohort: cohortSchema.optional(),
  validation: z.array(validationStudySchema),
  limits: z.array(z.string()),
  citations: z.array(citationSchema),
});
export type RuleEntry = z.infer<typeof ruleEntrySchema>;
