import * as z from "zod";
import { calendarDateSchema } from "./primitives.ts";
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
const flagViewSchema = z.strictObject({
  id: z.string(),
  severity: z.string(),
  field: z.string(),
  printed: z.string(),
  doubt: z.string(),
  action: z.string(),
  source: z.string(),
});
export type FlagView = z.infer<typeof flagViewSchema>;

const armViewSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  role: z.string(),
  n: z.number().int().nullable(),
  nBasis: z.string(),
  medianOsMonths: z.number().nullable(),
  medianOsInterval: intervalSchema.nullable(),
});
export type ArmView = z.infer<typeof armViewSchema>;

/** One trial as the first-line chart and its table show it. A row compares the arms of its own trial only. */
const trialViewSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  year: z.number().int().nullable(),
  design: z.string(),
  levelOfEvidence: z.string(),
  randomised: z.boolean(),
  population: z.string(),
  /** "table" when no figure of the trial may stand in a chart; `mediansNotPlotted` then says why. */
  placement: z.enum(["chart", "table"]),
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
  /** Why there is no hazard ratio in the chart; null when there is one. */
  notPlotted: z.string().nullable(),
  mediansNotPlotted: z.string().nullable(),
  note: z.string(),
  flags: z.array(flagViewSchema),
  verification: verificationLevelSchema,
  citation: z.string(),
});
export type TrialView = z.infer<typeof trialViewSchema>;

export const firstLineViewSchema = z.strictObject({
  evidenceVersion: z.string(),
  /** The day the summary was last updated in which the figures were read. */
  dataDate: calendarDateSchema,
  /** Charted trials first, randomized before single-arm, newest first; never by size of effect. */
  trials: z.array(trialViewSchema),
  crossTrialMark: z.string(),
  /** Printed figures that are kept out of every chart and table, each with the flag that says why. */
  doubted: z.array(z.strictObject({ trial: z.string(), flag: flagViewSchema })),
  /** Doubts that concern the source as a whole. */
  generalFlags: z.array(flagViewSchema),
});
export type FirstLineView = z.infer<typeof firstLineViewSchema>;
