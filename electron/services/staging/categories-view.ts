import type { PleuralEntry } from "../../../shared/contract/staging.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import { categoriesText } from "../../../shared/staging-words.ts";
import { stageFromCategories } from "../../engine/rules/tnm-pleura/stage.ts";
import { stageSurvival } from "../../engine/survival/stage-survival.ts";
import { blankDerivation } from "./blank-derivation.ts";
import { categoryEffects } from "./category-effects.ts";
import { comparisonsOf } from "./comparisons.ts";
import { decisionOf } from "./decision.ts";
import { problemsFrom } from "./engine-problems.ts";
import { metastasisOf, openCategoriesOf, stageGrid } from "./stage-grid.ts";
import { categoryTrapsOf, editionWarning, trapsOf } from "./traps.ts";

type CategoriesEntry = Extract<PleuralEntry, { mode: "categories" }>;

const system = "tnm-pleura";

/** The stage of T, N and M as a report states them. */
export function categoriesView(
  entry: CategoriesEntry,
  diagnosis: Diagnosis | null,
): StageDerivation {
  const given = {
    ...entry,
    t: entry.t || null,
    n: entry.n || null,
    m: entry.m || null,
  };
  const { edition, classification, t, n, m } = given;
  const answer = stageFromCategories({ edition, classification, t, n, m });
  const blank = blankDerivation({ system, edition, status: answer.status });
  const known = tnmEditionSchema.safeParse(edition);
  if (!known.success || answer.status === "invalid") {
    return {
      ...blank,
      status: "invalid",
      warnings: answer.warnings,
      problems: problemsFrom(answer.warnings),
    };
  }
  const categories = openCategoriesOf(known.data, given);
  const possible = answer.possible.map(({ stage }) => stage);
  const effects = categoryEffects(known.data, given);
  return {
    ...blank,
    stage: answer.result?.stage ?? null,
    possible,
    missing: answer.missing.map((name) => name.toUpperCase()),
    decisive: answer.decisive?.toUpperCase() ?? null,
    categoriesText: categoriesText({ ...given, system }),
    categories: {
      t: [...categories.t],
      n: [...categories.n],
      m: [...categories.m],
    },
    decision: decisionOf(effects, answer.missing.length),
    effects,
    trail: answer.trail,
    warnings: [
      ...answer.warnings,
      ...trapsOf(known.data, categories, possible),
      ...categoryTrapsOf(known.data, categories, possible),
      ...editionWarning(edition, diagnosis),
    ],
    ruleVersion: answer.ruleVersion,
    grid: stageGrid(known.data, categories),
    metastasis: metastasisOf(categories),
    comparisons: comparisonsOf(given, known.data, diagnosis),
    survival: stageSurvival({ system, edition: known.data, stages: possible }),
  };
}
