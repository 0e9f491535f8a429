import type { PublishedFigure as EngineFigure } from "../../../engine/rules/figures.ts";
import type { PublishedFigure } from "../../../../shared/domain/prognosis-views.ts";
import { formatNumber } from "../../../../shared/format.ts";
import { agreesWithPaper } from "./checks.ts";
import type { PrognosisSource } from "../source.ts";

/** A published figure as the panel prints it: "5.5 months", "4–20 (level not printed)", with its check if there is one. */
export function figureView(
  figure: EngineFigure,
  rule: string,
  checkOf: PrognosisSource["checkOf"],
): PublishedFigure {
  const { row, label, value, unit, interval, verification, source } = figure;
  return {
    row,
    label,
    value:
      unit === "ratio" ? formatNumber(value) : `${formatNumber(value)} ${unit}`,
    interval: interval === null ? null : intervalText(interval),
    percent: unit === "%" ? value : null,
    verification,
    checked: agreesWithPaper(checkOf, rule, row),
    citation: source,
  };
}

function intervalText({
  kind,
  low,
  high,
  levelPercent,
}: NonNullable<EngineFigure["interval"]>): string {
  const range = `${formatNumber(low)}–${formatNumber(high)}`;
  if (kind === "iqr") return `${range} (interquartile range)`;
  return levelPercent === null
    ? `${range} (level not printed)`
    : `${range} (${formatNumber(levelPercent)} % CI)`;
}
