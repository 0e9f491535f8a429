import * as z from "zod";
import {
  resultStatusSchema,
  trailStepSchema,
  verificationLevelSchema,
} from "./result.ts";
import { stagingSystemSchema } from "./staging-systems.ts";

/**
 * The stage of the same tumor under another edition or system, and why it differs. From findings each system is
 * derived on its own; from categories they are carried over: `stages` are then those of the categories as carried,
 * `conceivable` all that the definitions allow. `verification` is that of the weakest step. `applicable` is false
 * where the system says nothing of this case: `reason` then says why.
 */
export const editionComparisonSchema = z.strictObject({
  system: stagingSystemSchema,
  edition: z.string(),
  /** "AJCC 8", "Butchart 1976". */
  name: z.string(),
  applicable: z.boolean(),
  categories: z.string(),
  stages: z.array(z.string()),
  conceivable: z.array(z.string()),
  /** True when no stage at all is possible beside those: T0 without distant metastasis. Then nothing is certain. */
  noStage: z.boolean(),
  certain: z.boolean(),
  verification: verificationLevelSchema,
  inForce: z.boolean(),
  reason: z.string(),
});
export type EditionComparison = z.infer<typeof editionComparisonSchema>;

/** A published survival figure of a stage, or the sentence that says that none was read. */
export const stageSurvivalSchema = z.strictObject({
  /** What the system was built on, and whom the figures describe. */
  builtOn: z.string(),
  figures: z.array(
    z.strictObject({
      /** "Stage II, median survival". */
      label: z.string(),
      /** "19 months". */
      value: z.string(),
      verification: verificationLevelSchema,
      citation: z.string(),
      /** True for the stage that is derived or still possible here. */
      isThisStage: z.boolean(),
    }),
  ),
  /** "No published figure for this edition read." and what must not be attached to it; empty when there is none. */
  note: z.string(),
});
export type StageSurvival = z.infer<typeof stageSurvivalSchema>;

/** One missing finding and what each answer would make of the stage. */
export const findingEffectSchema = z.strictObject({
  /** Field of the rule input: "pericardium_internal_surface", "psumMm", "nodes". */
  input: z.string(),
  label: z.string(),
  branches: z.array(
    z.strictObject({
      answer: z.string(),
      category: z.string(),
      stages: z.array(z.string()),
      /** True when no stage at all is possible beside those. */
      noStage: z.boolean(),
    }),
  ),
  /** True when one of its answers alone leaves another set of stages than today's. */
  changesStage: z.boolean(),
});
export type FindingEffect = z.infer<typeof findingEffectSchema>;

/** A refused or doubtful entry: the field of the form, and one sentence that says what is wrong and what to do. */
export const fieldProblemSchema = z.strictObject({
  path: z.string(),
  message: z.string(),
});
export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** Facts that cannot both be right. Saving asks for a reason for each. */
export const contradictionSchema = z.strictObject({
  code: z.string(),
  sentence: z.string(),
});
export type Contradiction = z.infer<typeof contradictionSchema>;

/** What to ask for first: "One finding decides." and the finding with what each answer makes of the stage. */
export const stageDecisionSchema = z.strictObject({
  title: z.string(),
  sentence: z.string(),
});

/** A live stage derivation with everything the form shows beside it; `stages` of a grid cell are those for M0. */
export const stageDerivationSchema = z.strictObject({
  system: stagingSystemSchema,
  edition: z.string(),
  status: resultStatusSchema,
  stage: z.string().nullable(),
  possible: z.array(z.string()),
  missing: z.array(z.string()),
  decisive: z.string().nullable(),
  /** "cT2 N1 M0", with "T2 or T4" where a category is open; empty for systems without categories. */
  categoriesText: z.string(),
  categories: z.strictObject({
    t: z.array(z.string()),
    n: z.array(z.string()),
    m: z.array(z.string()),
  }),
  /** What only the positive findings say: the answer if everything still open turns out negative. */
  soFar: z
    .strictObject({
      categoriesText: z.string(),
      t: z.string(),
      n: z.string(),
      stage: z.string().nullable(),
    })
    .nullable(),
  decision: stageDecisionSchema.nullable(),
  /** The deciding finding first. */
  effects: z.array(findingEffectSchema),
  trail: z.array(trailStepSchema),
  warnings: z.array(z.string()),
  problems: z.array(fieldProblemSchema),
  contradictions: z.array(contradictionSchema),
  ruleVersion: z.string(),
  grid: z.array(
    z.strictObject({
      t: z.string(),
      n: z.string(),
      stage: z.string().nullable(),
      possible: z.boolean(),
    }),
  ),
  metastasis: z.enum(["excluded", "possible", "present"]),
  comparisons: z.array(editionComparisonSchema),
  survival: stageSurvivalSchema,
});
export type StageDerivation = z.infer<typeof stageDerivationSchema>;

/** The peritoneal systems of one sheet: the index, the completeness, the proposed TNM, the Ki-67 subsets. */
export const peritonealDerivationSchema = z.strictObject({
  status: resultStatusSchema,
  stage: z.string().nullable(),
  possible: z.array(z.string()),
  pci: z.strictObject({
    status: resultStatusSchema,
    value: z.number().nullable(),
    low: z.number(),
    high: z.number(),
    /** Names of the regions not scored yet. */
    missing: z.array(z.string()),
  }),
  ccMeaning: z.string().nullable(),
  /** "T2 N0 M0"; empty while nothing is known. */
  categoriesText: z.string(),
  categories: z.strictObject({
    t: z.array(z.string()),
    n: z.array(z.string()),
    m: z.array(z.string()),
  }),
  decision: stageDecisionSchema.nullable(),
  kusamura: z.strictObject({
    status: resultStatusSchema,
    subset: z.string().nullable(),
    possible: z.array(z.string()),
    /** "Ki-67 12 %, pathology report 12-Nov-2026", or that it is not recorded. */
    inputs: z.string(),
    trail: z.array(trailStepSchema),
    warnings: z.array(z.string()),
    survival: stageSurvivalSchema,
  }),
  trail: z.array(trailStepSchema),
  warnings: z.array(z.string()),
  problems: z.array(fieldProblemSchema),
  contradictions: z.array(contradictionSchema),
  ruleVersion: z.string(),
  survival: stageSurvivalSchema,
});
export type PeritonealDerivation = z.infer<typeof peritonealDerivationSchema>;
