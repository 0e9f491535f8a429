import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { PublishedFigure } from "../figures.ts";
import { figure, figureRow } from "../figures.ts";
import type { MwgsBand } from "./table.ts";
import { mwgsBands } from "./table.ts";

const abstract = ["fuchs-2021", "verified"] as const;

const medianMonths: Readonly<Record<MwgsBand, number>> = {
  low: 17.1,
  intermediate: 10.1,
  high: 4.1,
};

/** The published median survival of a band. */
export function mwgsMedian(band: MwgsBand): PublishedFigure {
  const months = medianMonths[band];
  return figure(
    [`${band}.median`, "Median survival"],
    [months, "months"],
    abstract,
  );
}

/** The figures published for the band of a score. */
export function mwgsPublished({ band }: { band: MwgsBand }): PublishedFigure[] {
  return [mwgsMedian(band)];
}

/** Every published figure as a row of the rule's table. */
export const mwgsFigureRows: RuleEntry["rows"] = mwgsBands.map(({ band }) =>
  figureRow(`Band ${band}`, mwgsMedian(band)),
);
