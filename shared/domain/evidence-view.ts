import * as z from "zod";
import { verificationLevelSchema } from "./result.ts";

/** A confidence interval exactly as printed: its level and its sides are part of the figure. */
export const intervalSchema = z.strictObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
  levelPercent: z.number(),
  levelPrinted: z.boolean(),
  sided: z.enum(["two", "one"]),
});
export type Interval = z.infer<typeof intervalSchema>;

/** A doubt about a printed figure, and what is done about it on screen. */
export const flagViewSchema = z.strictObject({
  id: z.string(),
  severity: z.string(),
  field: z.string(),
  printed: z.string(),
  doubt: z.string(),
  action: z.string(),
});
export type FlagView = z.infer<typeof flagViewSchema>;

export const armViewSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  role: z.string(),
  n: z.number().int().nullable(),
  medianOsMonths: z.number().nullable(),
  medianOsInterval: intervalSchema.nullable(),
});

/** One trial as the first-line chart and its table show it. A row compares the arms of its own trial only. */
export const trialViewSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  year: z.number().int().nullable(),
  design: z.string(),
  levelOfEvidence: z.string(),
  randomised: z.boolean(),
  population: z.string(),
  arms: z.array(armViewSchema),
  hazardRatio: z
    .strictObject({
      endpoint: z.string(),
      value: z.number(),
      interval: intervalSchema.nullable(),
      p: z.string(),
      experimentalArm: z.string(),
      referenceArm: z.string(),
    })
    .nullable(),
  notPlotted: z.string().nullable(),
  note: z.string(),
  flags: z.array(flagViewSchema),
  verification: verificationLevelSchema,
  citation: z.string(),
});
export type TrialView = z.infer<typeof trialViewSchema>;

export const firstLineViewSchema = z.strictObject({
  evidenceVersion: z.string(),
  trials: z.array(trialViewSchema),
  crossTrialMark: z.string(),
});
export type FirstLineView = z.infer<typeof firstLineViewSchema>;
