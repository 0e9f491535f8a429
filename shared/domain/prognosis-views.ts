import * as z from "zod";
import { agreementSchema } from "./agreement.ts";
import { clinicalDateSchema, fullDateSchema } from "./primitives.ts";
import { cohortSchema } from "./rule-catalogue.ts";
import {
  resultStatusSchema,
  trailStepSchema,
  verificationLevelSchema,
} from "./result.ts";

/** Who compared a row of a rule with the paper, and when; it stands in place of the row's level. */
export const paperCheckSchema = z.strictObject({
  by: z.string(),
  on: fullDateSchema,
});
export type PaperCheck = z.infer<typeof paperCheckSchema>;

/**
 * One engine input as it was picked from the record, or why it was not. `used` is what the rule was given, in the
 * rule's unit; null when it was given nothing. "disputed": several values of one day differ, and it matters.
 */
export const pickedInputSchema = z.strictObject({
  name: z.string(),
  label: z.string(),
  display: z.string().nullable(),
  on: clinicalDateSchema.nullable(),
  ageDays: z.number().int().nullable(),
  state: z.enum(["picked", "stale", "missing", "unknown-answer", "disputed"]),
  windowDays: z.number().int().nullable(),
  source: z.string(),
  note: z.string(),
  used: z.union([z.number(), z.string(), z.boolean()]).nullable(),
});
export type PickedInput = z.infer<typeof pickedInputSchema>;

/**
 * One published figure of a group as printed. `row` names it in the rule's table ("G1.median"), where a check against
 * the paper is recorded. `percent` is set where it is a share of patients alive, for natural frequencies.
 */
export const publishedFigureSchema = z.strictObject({
  row: z.string(),
  label: z.string(),
  value: z.string(),
  interval: z.string().nullable(),
  percent: z.number().nullable(),
  verification: verificationLevelSchema,
  checked: paperCheckSchema.nullable(),
  citation: z.string(),
});
export type PublishedFigure = z.infer<typeof publishedFigureSchema>;

/** One stretch of an input and the groups the index would give there, the other inputs as they are. */
export const stripSegmentSchema = z.strictObject({
  /** "below 8.7", "8.7 to below 15.6", "Yes". */
  label: z.string(),
  /** Ends on the scale; null for a choice and for an open end. */
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** Groups still possible there; empty where the index gives none. */
  answers: z.array(z.string()),
  /** The same where the index is named beside them: "3", "no group". */
  short: z.array(z.string()),
  /** Places of these groups in the index's `allGroups`, the best being 1. */
  places: z.array(z.number().int()),
  /** The patient's value lies here. */
  isHere: z.boolean(),
});
export type StripSegment = z.infer<typeof stripSegmentSchema>;

/** One input of an index with its cut points: what would move the patient to another group. */
export const stripSchema = z.strictObject({
  input: z.string(),
  label: z.string(),
  unit: z.string().nullable(),
  /** The stretch of the scale that is drawn; null for a choice. */
  drawn: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
  value: z.number().nullable(),
  display: z.string().nullable(),
  segments: z.array(stripSegmentSchema),
  /** False when no value of this input alone would change the answer. */
  matters: z.boolean(),
  /** "At 9.8 or more (0.4 more): group 3." Null when nothing would change, or the input is missing. */
  nearest: z.string().nullable(),
});
export type Strip = z.infer<typeof stripSchema>;

/** The clinic's own cases that were placed in this group when they were discussed; figures from `minimum` cases on. */
export const ownCasesSchema = z.strictObject({
  cases: z.number().int(),
  minimum: z.number().int(),
  /** Placed in the group and left out, because follow-up cannot be dated; and how many of them are deaths. */
  leftOut: z.number().int(),
  leftOutDeaths: z.number().int(),
  figures: z.array(
    z.strictObject({
      label: z.string(),
      value: z.string(),
      interval: z.string().nullable(),
      percent: z.number().nullable(),
      /** Still followed at that time; null for a median. */
      atRisk: z.number().int().nullable(),
    }),
  ),
  /** Why there is no figure although there are cases enough; empty otherwise. */
  withheld: z.string(),
  /** How they were counted, in one sentence. */
  basis: z.string(),
});
export type OwnCases = z.infer<typeof ownCasesSchema>;

/**
 * One prognostic index for one case: the answer, its inputs, what is published and how far it can be believed.
 * `possibleGroups` ends with "no group (…)" where that may still come out. `notices` says in short sentences what
 * must stand beside the group wherever it is shown, weightiest first; `warnings` says all of it in full.
 */
export const indexViewSchema = z.strictObject({
  rule: z.string(),
  ruleVersion: z.string(),
  name: z.string(),
  /** "CALGB prognostic index". */
  title: z.string(),
  /** True for the indices a summary shows in full. */
  isCore: z.boolean(),
  /** True for a value that is shown and does not group survival (NLR). */
  isShownOnly: z.boolean(),
  status: resultStatusSchema,
  group: z.string().nullable(),
  /** Short stable name of the group, "5", "high"; own cases are counted by it. */
  groupKey: z.string().nullable(),
  groupDetail: z.string(),
  verification: verificationLevelSchema,
  /** Set when every row the group rests on was compared with the paper. */
  checked: paperCheckSchema.nullable(),
  possibleGroups: z.array(z.string()),
  /** True while the answer is open and what is known excludes something of what the index may give. */
  isNarrowed: z.boolean(),
  /** The answer in a few words: "Group 5 of 6", "3 or 5 still possible", "needs ECOG", "no group here". */
  shortAnswer: z.string(),
  /** From the best outlook to the worst. */
  allGroups: z.array(z.string()),
  /**
   * Places in `allGroups` still possible, the best being 1; one place when there is a group, none while it may still
   * come out that there is no group.
   */
  places: z.array(z.number().int()),
  inputs: z.array(pickedInputSchema),
  missing: z.array(z.string()),
  decisiveSentence: z.string().nullable(),
  strips: z.array(stripSchema),
  published: z.array(publishedFigureSchema),
  possiblePublished: z.array(
    z.strictObject({
      group: z.string(),
      figures: z.array(publishedFigureSchema),
    }),
  ),
  /** Null while there is no group. */
  own: ownCasesSchema.nullable(),
  cohort: cohortSchema,
  population: z.string(),
  validation: z.array(z.string()),
  limits: z.array(z.string()),
  citation: z.string(),
  trail: z.array(trailStepSchema),
  warnings: z.array(z.string()),
  notices: z.array(z.string()),
});
export type IndexView = z.infer<typeof indexViewSchema>;

/** What a summary and its page show of an index; the prognosis panel asks for the whole. */
export const indexBriefSchema = indexViewSchema.omit({
  strips: true,
  possiblePublished: true,
  own: true,
  validation: true,
  trail: true,
});
export type IndexBrief = z.infer<typeof indexBriefSchema>;

/** All indices of one case at one reference date. */
export const prognosisViewSchema = z.strictObject({
  referenceOn: clinicalDateSchema,
  referenceReason: z.string(),
  indices: z.array(indexViewSchema),
  /** Indices that do not apply to this case, each with the reason and, where one exists, the way to make it apply. */
  notApplicable: z.array(
    z.strictObject({
      rule: z.string(),
      name: z.string(),
      reason: z.string(),
    }),
  ),
  agreement: agreementSchema,
});
export type PrognosisView = z.infer<typeof prognosisViewSchema>;

/**
 * The same for the panel. `fingerprint` stands for the reference date and for all that would be stored of each index;
 * storing names it, so that only what was seen is stored.
 */
export const prognosisPanelSchema = prognosisViewSchema.extend({
  fingerprint: z.string(),
});
export type PrognosisPanel = z.infer<typeof prognosisPanelSchema>;

/** The same as a summary and its page show it. */
export const prognosisBriefSchema = prognosisViewSchema.extend({
  indices: z.array(indexBriefSchema),
});
export type PrognosisBrief = z.infer<typeof prognosisBriefSchema>;
