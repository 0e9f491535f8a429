import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { rulesVersion } from "../../engine/versions.ts";
import { stageSurvival } from "../../engine/survival/stage-survival.ts";

/** An answer that says nothing yet: what a view starts from, and all that is left of one that was refused. */
export function blankDerivation({
  system,
  edition,
  status,
}: Pick<StageDerivation, "system" | "edition" | "status">): StageDerivation {
  return {
    system,
    edition,
    status,
    stage: null,
    possible: [],
    missing: [],
    decisive: null,
    categoriesText: "",
    categories: { t: [], n: [], m: [] },
    soFar: null,
    decision: null,
    effects: [],
    trail: [],
    warnings: [],
    problems: [],
    contradictions: [],
    ruleVersion: rulesVersion,
    grid: [],
    metastasis: "possible",
    comparisons: [],
    survival: stageSurvival({ system, edition, stages: [] }),
  };
}
