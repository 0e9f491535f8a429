import type { StagingSystem } from "../../../shared/domain/staging-systems.ts";
import type { StageSurvival } from "../../../shared/domain/staging-views.ts";
import {
  brigham1993Survival,
  brigham1999Survival,
  butchartSurvival,
  noSurvival,
  yanSurvival,
} from "./other-figures.ts";
import type { SurvivalTable } from "./survival-table.ts";
import { shownSurvival } from "./survival-table.ts";
import {
  edition6Survival,
  edition7Survival,
  edition8Survival,
  edition9Survival,
} from "./tnm-figures.ts";

interface StagedAs {
  system: StagingSystem;
  edition: string;
  /** Derived, or all still possible. */
  stages: readonly string[];
}

const tables: ReadonlyMap<string, SurvivalTable> = new Map([
  ["tnm-pleura 6", edition6Survival],
  ["tnm-pleura 7", edition7Survival],
  ["tnm-pleura 8", edition8Survival],
  ["tnm-pleura 9", edition9Survival],
  ["butchart 1976", butchartSurvival],
  ["butchart 1988", butchartSurvival],
  ["brigham 1993", brigham1993Survival],
  ["brigham 1999", brigham1999Survival],
  ["yan 2011", yanSurvival],
]);

/**
 * The published survival of a system and edition, the figures of these stages marked; where none was read, a note
 * that says so. Figures are never carried from one edition to another.
 */
export function stageSurvival({
  system,
  edition,
  stages,
}: StagedAs): StageSurvival {
  const table = tables.get(`${system} ${edition}`) ?? noSurvival;
  const shown = shownSurvival(table, stages);
  const isSplit =
    (table === edition6Survival || table === edition7Survival) &&
    stages.some((stage) => stage === "IA" || stage === "IB");
  return isSplit
    ? {
        ...shown,
        note: "The source gives stage I as a whole, not IA and IB.",
      }
    : shown;
}
