import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { PublishedFigure } from "../figures.ts";
import { figure, figureRow } from "../figures.ts";
import type { KusamuraSubset } from "./table.ts";
import { kusamuraSubsets } from "./table.ts";

/** The figures published for a subset. */
export function kusamuraPublished({
  subset,
  medianSurvivalMonths,
}: {
  subset: KusamuraSubset;
  medianSurvivalMonths: number;
}): PublishedFigure[] {
  return [
    figure(
      [`${subset}.median`, "Median survival"],
      [medianSurvivalMonths, "months"],
      ["kusamura-2015", "verified"],
    ),
  ];
}

/** Every published figure as a row of the rule's table. */
export const kusamuraFigureRows: RuleEntry["rows"] = kusamuraSubsets.flatMap(
  ({ subset, medianMonths }) =>
    kusamuraPublished({ subset, medianSurvivalMonths: medianMonths }).map(
      (one) => figureRow(`Subset ${subset}`, one),
    ),
);
