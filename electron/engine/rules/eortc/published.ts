import type { EortcRisk } from "../../../../shared/domain/prognosis.ts";
import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { PublishedFigure } from "../figures.ts";
import { figure, figureRow } from "../figures.ts";

const recalled = ["curran-1998", "unverified"] as const;
const abstract = ["curran-1998", "verified"] as const;
const restated = ["pdq-eortc", "secondary"] as const;

const byRisk: Readonly<Record<EortcRisk, readonly PublishedFigure[]>> = {
  low: [
    figure(["low.1y", "Alive at 1 year"], [40, "%"], abstract, [30, 50]),
    figure(["low.median", "Median survival"], [10.8, "months"], recalled),
    figure(["low.2y", "Alive at 2 years"], [14, "%"], recalled),
  ],
  high: [
    figure(["high.1y", "Alive at 1 year"], [12, "%"], abstract, [4, 20]),
    figure(["high.median", "Median survival"], [5.5, "months"], recalled),
    figure(["high.2y", "Alive at 2 years"], [0, "%"], recalled),
    figure(
      ["high.rr", "Relative risk of death, high against low"],
      [2.9, "ratio"],
      restated,
    ),
  ],
};

/** The whole derivation cohort of 204 eligible patients. */
export const eortcOverall: readonly PublishedFigure[] = [
  figure(
    ["all.median-from-diagnosis", "Median survival from diagnosis"],
    [12.6, "months"],
    abstract,
  ),
  figure(
    ["all.median-from-entry", "Median survival from trial entry"],
    [8.4, "months"],
    abstract,
  ),
];

/** Every published figure as a row of the rule's table. */
export const eortcFigureRows: RuleEntry["rows"] = [
  ...byRisk.low.map((one) => figureRow("Low risk", one)),
  ...byRisk.high.map((one) => figureRow("High risk", one)),
  ...eortcOverall.map((one) => figureRow("All 204 eligible patients", one)),
];

/** The figures published for an EORTC risk group. */
export function eortcPublished(risk: EortcRisk): PublishedFigure[] {
  return [...byRisk[risk]];
}
