import type { PublishedFigure } from "../../../shared/domain/prognosis-views.ts";
import { ofHundred } from "./frequency-words.ts";

/** "1 y 6 of 100": the first share alive; else "median 130 days"; null where neither is published. */
export function glanceFigure(
  published: readonly PublishedFigure[],
): { text: string; figure: PublishedFigure } | null {
  for (const figure of published) {
    const time = /^Alive at (\d+) (year|month)s?$/iu.exec(figure.label);
    if (figure.percent !== null && time !== null) {
      const unit = time[2]?.toLowerCase() === "year" ? "y" : "mo";
      return {
        text: `${time[1]} ${unit} ${ofHundred(figure.percent)}`,
        figure,
      };
    }
  }
  const median = published.find(({ label }) =>
    /^Median survival/iu.test(label),
  );
  return median === undefined
    ? null
    : {
        text: `median ${median.value.replace(/ months?$/u, " mo")}`,
        figure: median,
      };
}
