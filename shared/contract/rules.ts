import * as z from "zod";
import { idSchema, wordsSchema } from "../domain/primitives.ts";
import { ruleCheckSchema } from "../domain/rule-check.ts";
import { ruleEntrySchema } from "../domain/rule-catalogue.ts";
import { mutation, query } from "./channel.ts";

/** One rule in the list: how many of its rows were read in the paper, restated, recalled, and checked here. */
const ruleLineSchema = z.strictObject({
  rule: z.string(),
  title: z.string(),
  version: z.string(),
  group: z.enum(["Staging", "Prognosis", "Pathology", "Doses and units"]),
  rows: z.number().int(),
  /** Names of the rows, so that the list finds "L9". */
  rowIds: z.array(z.string()),
  unverified: z.number().int(),
  checked: z.number().int(),
  differs: z.number().int(),
  examples: z.number().int(),
});
export type RuleLine = z.infer<typeof ruleLineSchema>;

/** A worked example: what was given, the arithmetic by hand, what must come out, and what the engine says now. */
const workedExampleSchema = z.strictObject({
  title: z.string(),
  input: z.string(),
  arithmetic: z.string(),
  expected: z.string(),
  answer: z.string(),
  holds: z.boolean(),
});
export type WorkedExampleView = z.infer<typeof workedExampleSchema>;

/**
 * A rule with the checks of its rows. `check` is the one that stands for the row; `formerChecks` are the latest ten of
 * the others, newest first: withdrawn ones beside their withdrawals, those of an older version, and those that give
 * way to `check`. `formerCount` counts all former checks, withdrawals not among them.
 */
export const ruleViewSchema = z.strictObject({
  entry: ruleEntrySchema,
  checks: z.array(
    z.strictObject({
      row: z.string(),
      check: ruleCheckSchema.nullable(),
      formerChecks: z.array(ruleCheckSchema).max(10),
      formerCount: z.number().int(),
    }),
  ),
});
export type RuleView = z.infer<typeof ruleViewSchema>;

export const ruleChannels = {
  "rules.list": query(
    z.strictObject({}),
    z.strictObject({
      rules: z.array(ruleLineSchema),
      /** Models that are not computed here, each with the reason. */
      notOffered: z.array(
        z.strictObject({
          name: z.string(),
          reason: z.string(),
          citation: z.string(),
        }),
      ),
    }),
    ["rules"],
  ),
  "rules.entry": query(
    z.strictObject({ rule: z.string().max(60) }),
    ruleViewSchema,
    ["rules"],
  ),
  /** The worked examples of a rule, each beside what the engine answers now. */
  "rules.examples": query(
    z.strictObject({ rule: z.string().max(60) }),
    z.strictObject({ examples: z.array(workedExampleSchema) }),
    ["rules"],
  ),
  "rules.check": mutation(
    ruleCheckSchema
      .omit({ id: true, withdraws: true, recordedAt: true, recordedBy: true })
      .extend({ checkedBy: wordsSchema(120), paper: wordsSchema(200) }),
    ruleCheckSchema,
    ["rules", "case"],
  ),
  "rules.withdrawCheck": mutation(
    z.strictObject({ checkId: idSchema, reason: wordsSchema(400) }),
    ruleCheckSchema,
    ["rules", "case"],
  ),
} as const;
