import * as z from "zod";
import { caseFileSchema } from "./case-file.ts";
import {
  clinicalDateSchema,
  fullDateSchema,
  instantSchema,
} from "./primitives.ts";
import { prognosisBriefSchema } from "./prognosis-views.ts";
import { freshnessWindowsSchema } from "./freshness.ts";
import { verificationLevelSchema } from "./result.ts";
import { stagingEventSchema } from "./staging-event.ts";
import {
  editionComparisonSchema,
  stageDecisionSchema,
} from "./staging-views.ts";

/** Something open: a recorded gap, or what the board or a rule lacks; after death `why` then begins with `notPursued`. */
export const openItemSchema = z.strictObject({
  item: z.string(),
  owner: z.string().nullable(),
  requestedOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  why: z.string(),
  recorded: z.boolean(),
});
export type OpenItem = z.infer<typeof openItemSchema>;

/** One point on the time line. */
export const timelineItemSchema = z.strictObject({
  on: clinicalDateSchema.nullable(),
  until: clinicalDateSchema.nullable(),
  lane: z.enum(["event", "treatment", "board"]),
  text: z.string(),
  detail: z.string(),
});
export type TimelineItem = z.infer<typeof timelineItemSchema>;

/**
 * The staging in use with what it says of itself. `categoriesText` names the categories a stored sheet leaves open
 * ("cT2 or T4 N1 M0"), `decision` the finding to ask for first, and `openFindings` one such finding for each axis
 * that keeps the stage open; the two are empty once the stage is derived, or when today's rules read the sheet
 * otherwise than it was stored. `verification` is that of the weakest step of the stored derivation, null where
 * nothing was derived.
 */
export const stageViewSchema = z.strictObject({
  event: stagingEventSchema,
  comparisons: z.array(editionComparisonSchema),
  /** Says that today's rules compare what earlier ones staged; empty where they are the same. */
  comparedBy: z.string(),
  categoriesText: z.string(),
  decision: stageDecisionSchema.nullable(),
  openFindings: z.array(
    z.strictObject({ axis: z.enum(["t", "n", "m"]), label: z.string() }),
  ),
  verification: verificationLevelSchema.nullable(),
});
export type StageView = z.infer<typeof stageViewSchema>;

/** The one screen a board looks at. */
export const summaryViewSchema = z.strictObject({
  file: caseFileSchema,
  age: z.string(),
  /** The day on which it was made up; what was due before it is overdue. */
  today: fullDateSchema,
  referenceOn: clinicalDateSchema,
  stage: stageViewSchema.nullable(),
  stageNote: z.string(),
  prognosis: prognosisBriefSchema,
  /** How old a value may be, by the clinic's setting. */
  freshness: freshnessWindowsSchema,
  openItems: z.array(openItemSchema),
  contradictions: z.array(z.string()),
  timeline: z.array(timelineItemSchema),
});
export type SummaryView = z.infer<typeof summaryViewSchema>;

/** What the summary page prints: the summary and the facts of the print itself. */
export const printModelSchema = z.strictObject({
  summary: summaryViewSchema,
  workspaceName: z.string(),
  workspaceKind: z.enum(["clinic", "demo"]),
  printedAt: instantSchema,
  printedAtText: z.string(),
  printedBy: z.string(),
  printedOn: fullDateSchema,
  paper: z.enum(["A4", "letter"]),
  engineVersion: z.string(),
  rulesVersion: z.string(),
  evidenceVersion: z.string(),
  options: z.array(
    z.strictObject({
      option: z.string(),
      comparator: z.string(),
      trial: z.string(),
      level: z.string(),
      randomised: z.boolean(),
      medianOs: z.string(),
      hazardRatio: z.string(),
      verification: verificationLevelSchema,
      /** Ids of the flags that doubt something printed of the trial. */
      flags: z.array(z.string()),
    }),
  ),
  /** The sentence that forbids comparing the options with each other. */
  crossTrialMark: z.string(),
});
export type PrintModel = z.infer<typeof printModelSchema>;
