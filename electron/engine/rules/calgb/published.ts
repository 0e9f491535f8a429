import type { CalgbGroup } from "../../../../shared/domain/prognosis.ts";
import type { PublishedFigure } from "../figures.ts";
import { figure } from "../figures.ts";

const recalled = ["herndon-1998", "unverified"] as const;
const restated = ["pdq-calgb", "secondary"] as const;
const abstract = ["herndon-1998", "verified"] as const;
const mikulski = ["mikulski-2002", "secondary"] as const;

type Survival = readonly [median: number, oneYear: number, twoYear: number];

function survival(
  [median, oneYear, twoYear]: Survival,
  origin: typeof recalled | typeof restated,
): readonly [PublishedFigure, ...PublishedFigure[]] {
  return [
    figure("Median survival", [median, "months"], origin),
    figure("Alive at 1 year", [oneYear, "%"], recalled),
    figure("Alive at 2 years", [twoYear, "%"], recalled),
  ];
}

/** Survival by group, median first. No interval per group was found. */
const byGroup: Readonly<
  Record<CalgbGroup, readonly [PublishedFigure, ...PublishedFigure[]]>
> = {
  1: [
    ...survival([13.9, 63, 38], restated),
    figure(
      "Median survival in Mikulski 2002 (n = 105)",
      [29.9, "months"],
      mikulski,
    ),
  ],
  2: survival([9.5, 41, 21], recalled),
  3: survival([9.2, 30, 10], recalled),
  4: survival([6.5, 25, 6], recalled),
  5: survival([4.4, 6, 0], recalled),
  6: [
    ...survival([1.4, 0, 0], restated),
    figure(
      "Median survival in Mikulski 2002 (n = 105)",
      [1.8, "months"],
      mikulski,
    ),
  ],
};

/** The whole derivation cohort of 337 patients. */
export const calgbOverall: readonly PublishedFigure[] = [
  figure("Median survival, all groups", [7.2, "months"], abstract, [6.5, 8.3]),
  figure("Alive at 1 year, all groups", [27, "%"], abstract, [23, 33]),
];

/** The figures published for a CALGB group, the median first. */
export function calgbPublished(group: CalgbGroup): PublishedFigure[] {
  return [...byGroup[group]];
}

/** The published median survival of a group. */
export function calgbMedian(group: CalgbGroup): PublishedFigure {
  return byGroup[group][0];
}
