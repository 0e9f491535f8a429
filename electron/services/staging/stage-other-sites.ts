import type {
  DescribedEntry,
  PeritonealEntry,
} from "../../../shared/contract/staging.ts";
import { rulesVersion } from "../../engine/versions.ts";
import { contradictionsInDiagnosis } from "./contradictions.ts";
import type { DerivationContext } from "./derivation-context.ts";
import { peritonealView } from "./peritoneal-view.ts";
import {
  noCategories,
  type StagedEntry,
  type StagingFacts,
} from "./staged-entry.ts";

/** The peritoneal sheet under the proposal of Yan 2011; a category stands only when it is certain. */
export function stageRegions(
  entry: PeritonealEntry,
  facts: StagingFacts,
  context: DerivationContext,
): StagedEntry {
  const { classification, phase, sheet } = entry;
  const view = peritonealView(entry, facts, context);
  const nothing = {
    path: "regions",
    message:
      "Score at least one region, or say whether nodes or metastases were found.",
  };
  const isBlank =
    sheet.regions.every((size) => size === null) &&
    sheet.cc === null &&
    sheet.nodesPositive === null &&
    sheet.distantMetastasis === null;
  return {
    stated: {
      system: "yan",
      edition: "2011",
      classification,
      phase,
      t: certain(view.categories.t),
      n: certain(view.categories.n),
      m: certain(view.categories.m),
      sheet,
    },
    derived: {
      derivedStage: view.stage,
      possibleStages: view.possible,
      trail: view.trail,
      warnings: view.warnings,
      ruleVersion: view.ruleVersion,
    },
    problems: isBlank ? [nothing] : view.problems,
    contradictions: view.contradictions,
  };
}

function certain(codes: readonly string[]): string {
  return codes.length === 1 ? (codes[0] ?? "") : "";
}

/** The extent in words of a disease that no system stages; only its diagnosis can contradict itself. */
export function stageDescription(
  entry: DescribedEntry,
  { diagnosis }: StagingFacts,
): StagedEntry {
  const { classification, phase, sheet } = entry;
  const nothing = {
    path: "extent",
    message:
      "Describe in words how far the tumor reaches: no stage exists for this disease.",
  };
  const implausible = {
    path: "sizeMm",
    message:
      "The size must be above 0 and at most 500 mm. Correct it, or leave it empty.",
  };
  return {
    stated: {
      system: "described",
      edition: "none",
      classification,
      phase,
      ...noCategories,
      sheet,
    },
    derived: {
      derivedStage: null,
      possibleStages: [],
      trail: [],
      warnings: [],
      ruleVersion: rulesVersion,
    },
    problems: [
      ...(sheet.extent === "" ? [nothing] : []),
      ...(sheet.sizeMm !== null && (sheet.sizeMm <= 0 || sheet.sizeMm > 500)
        ? [implausible]
        : []),
    ],
    contradictions: contradictionsInDiagnosis(diagnosis),
  };
}
