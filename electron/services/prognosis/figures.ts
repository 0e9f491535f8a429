import type { PublishedFigure as EngineFigure } from "../../engine/rules/figures.ts";
import type { PublishedFigure } from "../../../shared/domain/views.ts";
import { formatNumber } from "../../../shared/format.ts";

/** A published figure as the panel prints it: "5.5 months", "4–20 (level not printed)". */
export function figureView(figure: EngineFigure): PublishedFigure {
  const { label, value, unit, interval, verification, source } = figure;
  return {
    label,
    value:
      unit === "ratio" ? formatNumber(value) : `${formatNumber(value)} ${unit}`,
    interval: interval === null ? null : intervalText(interval),
    verification,
    citation: source,
  };
}

function intervalText({
  low,
  high,
  levelPercent,
}: NonNullable<EngineFigure["interval"]>): string {
  const range = `${formatNumber(low)}–${formatNumber(high)}`;
  return levelPercent === null
    ? `${range} (level not printed)`
    : `${range} (${formatNumber(levelPercent)} % CI)`;
}
