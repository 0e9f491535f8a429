import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { stageSurvival } from "../../engine/survival/stage-survival.ts";
import { stagingRuleVersion } from "./staging-rule.ts";

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
    ruleVersion: stagingRuleVersion({ system, edition }),
    grid: [],
    metastasis: "possible",
    comparisons: [],
    survival: stageSurvival({ system, edition, stages: [] }),
  };
}
