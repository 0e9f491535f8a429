import type { LentResult } from "../../../../shared/domain/prognosis.ts";
import type { PublishedFigure } from "../figures.ts";
import { figure } from "../figures.ts";
import { lentGroups } from "./items.ts";

const abstract = ["clive-2014", "verified"] as const;

const middleHalf: Readonly<
  Record<LentResult["group"], readonly [number, number, "iqr"]>
> = {
  low: [228, 549, "iqr"],
  moderate: [47, 467, "iqr"],
  high: [22, 77, "iqr"],
};

/** The figures published for a LENT group, the median in days with the middle half of the patients first. */
export function lentPublished({
  group,
}: Pick<LentResult, "group">): PublishedFigure[] {
  const median = lentGroups.find((one) => one.group === group)?.medianDays ?? 0;
  const figures = [
    figure(
      [`${group}.median`, "Median survival"],
      [median, "days"],
      abstract,
      middleHalf[group],
    ),
  ];
  if (group !== "high") return figures;
  return [
    ...figures,
    figure(["high.1m", "Alive at 1 month"], [65, "%"], abstract),
    figure(["high.6m", "Alive at 6 months"], [3, "%"], abstract),
  ];
}
