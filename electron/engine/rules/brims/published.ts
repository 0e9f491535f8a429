import type { BrimsResult } from "../../../../shared/domain/prognosis.ts";
import type { PublishedFigure } from "../figures.ts";
import { figure } from "../figures.ts";
import { brimsLeaves } from "./leaves.ts";

const abstract = ["brims-2016", "verified"] as const;

/** The figures published for one of the two leaves that were read, the share alive at 18 months first. */
export function brimsPublished({
  leaf,
}: Pick<BrimsResult, "leaf">): PublishedFigure[] {
  const found = brimsLeaves.find(({ id }) => id === leaf);
  if (found === undefined) return [];
  const figures = [
    figure(
      [`${leaf}.18m`, "Alive at 18 months"],
      [found.alive18MonthsPercent, "%"],
      abstract,
    ),
    figure(
      [`${leaf}.median`, "Median survival"],
      [found.medianMonths, "months"],
      abstract,
    ),
  ];
  if (leaf !== "1") return figures;
  const surgical = figure(
    ["1.surgicalMedian", "Median survival after surgery in Harris 2018/2019"],
    [82.5, "months"],
    ["harris-2018", "verified"],
  );
  return [...figures, surgical];
}
