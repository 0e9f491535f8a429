import type { EortcRisk } from "../../../../shared/domain/prognosis.ts";
import type { PublishedFigure } from "../figures.ts";
import { figure } from "../figures.ts";

const recalled = ["curran-1998", "unverified"] as const;
const abstract = ["curran-1998", "verified"] as const;
const restated = ["pdq-eortc", "secondary"] as const;

const byRisk: Readonly<Record<EortcRisk, readonly PublishedFigure[]>> = {
  low: [
    figure("Alive at 1 year", [40, "%"], abstract, [30, 50]),
    figure("Median survival", [10.8, "months"], recalled),
    figure("Alive at 2 years", [14, "%"], recalled),
  ],
  high: [
    figure("Alive at 1 year", [12, "%"], abstract, [4, 20]),
    figure("Median survival", [5.5, "months"], recalled),
    figure("Alive at 2 years", [0, "%"], recalled),
    figure(
      "Relative risk of death, high against low",
      [2.9, "ratio"],
      restated,
    ),
  ],
};

/** The whole derivation cohort of 204 eligible patients. */
export const eortcOverall: readonly PublishedFigure[] = [
  figure("Median survival from diagnosis, all", [12.6, "months"], abstract),
  figure("Median survival from trial entry, all", [8.4, "months"], abstract),
];

/** The figures published for an EORTC risk group. */
export function eortcPublished(risk: EortcRisk): PublishedFigure[] {
  return [...byRisk[risk]];
}
