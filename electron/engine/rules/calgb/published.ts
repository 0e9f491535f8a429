import type { CalgbGroup } from "../../../../shared/domain/prognosis.ts";
import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { PublishedFigure } from "../figures.ts";
import { figure, figureRow } from "../figures.ts";

const recalled = ["herndon-1998", "unverified"] as const;
const restated = ["pdq-calgb", "secondary"] as const;
const abstract = ["herndon-1998", "verified"] as const;
const mikulski = ["mikulski-2002", "secondary"] as const;

type Survival = readonly [median: number, oneYear: number, twoYear: number];
type Figures = readonly [PublishedFigure, ...PublishedFigure[]];

function survival(
  group: CalgbGroup,
  [median, oneYear, twoYear]: Survival,
  origin: typeof recalled | typeof restated,
): Figures {
  return [
    figure([`G${group}.median`, "Median survival"], [median, "months"], origin),
    figure([`G${group}.1y`, "Alive at 1 year"], [oneYear, "%"], recalled),
    figure([`G${group}.2y`, "Alive at 2 years"], [twoYear, "%"], recalled),
  ];
}

function inMikulski(group: CalgbGroup, median: number): PublishedFigure {
  return figure(
    [`G${group}.mikulski`, "Median survival in Mikulski 2002 (n = 105)"],
    [median, "months"],
    mikulski,
  );
}

/** Survival by group, median first. No interval per group was found. */
const byGroup: Readonly<Record<CalgbGroup, Figures>> = {
  1: [...survival(1, [13.9, 63, 38], restated), inMikulski(1, 29.9)],
  2: survival(2, [9.5, 41, 21], recalled),
  3: survival(3, [9.2, 30, 10], recalled),
  4: survival(4, [6.5, 25, 6], recalled),
  5: survival(5, [4.4, 6, 0], recalled),
  6: [...survival(6, [1.4, 0, 0], restated), inMikulski(6, 1.8)],
};

/** The whole derivation cohort of 337 patients. */
export const calgbOverall: readonly PublishedFigure[] = [
  figure(
    ["all.median", "Median survival"],
    [7.2, "months"],
    abstract,
    [6.5, 8.3],
  ),
  figure(["all.1y", "Alive at 1 year"], [27, "%"], abstract, [23, 33]),
];

/** Every published figure as a row of the rule's table. */
export const calgbFigureRows: RuleEntry["rows"] = [
  ...Object.entries(byGroup).flatMap(([group, figures]) =>
    figures.map((one) => figureRow(`Group ${group}`, one)),
  ),
  ...calgbOverall.map((one) => figureRow("All 337 patients", one)),
];

/** The figures published for a CALGB group, the median first. */
export function calgbPublished(group: CalgbGroup): PublishedFigure[] {
  return [...byGroup[group]];
}

/** The published median survival of a group. */
export function calgbMedian(group: CalgbGroup): PublishedFigure {
  return byGroup[group][0];
}
