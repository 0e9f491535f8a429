import type { MmpsResult } from "../../../../shared/domain/prognosis.ts";
import type { PublishedFigure } from "../figures.ts";
import { figure } from "../figures.ts";

/** The figure published for a score: of 0 alone; the value for 3 and 4 was not read, 1 and 2 have none. */
export function mmpsPublished({
  score,
}: Pick<MmpsResult, "score">): PublishedFigure[] {
  if (score !== 0) return [];
  return [
    figure(
      [
        "0.median",
        "Median survival from the first induction cycle, extrapleural pneumonectomy",
      ],
      [34, "months"],
      ["opitz-2015", "verified"],
      [18, 50],
    ),
  ];
}
