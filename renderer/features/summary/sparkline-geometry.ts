import { daysBetween } from "../../../shared/domain/clinical-date.ts";
import type { Observation } from "../../../shared/domain/observation.ts";

export interface SparklineBox {
  width: number;
  height: number;
  padding: number;
}

export interface Sparkline {
  points: { x: number; y: number }[];
  /** The reference range as far as it is known, within the box; null when unknown. */
  band: { y: number; height: number } | null;
}

interface Range {
  low: number | null;
  high: number | null;
}

/**
 * Where the dots of one series lie, oldest left and newest at the right edge, spaced by their dates; evenly
 * when a date is partial. Expects the values oldest first.
 */
export function sparkline(
  series: readonly Observation[],
  box: SparklineBox,
): Sparkline {
  const values = series.flatMap(({ value, on }) =>
    value === null ? [] : [{ value, on }],
  );
  const range = rangeInUnit(series.at(-1));
  const scale = scaleY(
    [...values.map(({ value }) => value), range?.low, range?.high],
    box,
  );
  const positions = spread(values.map(({ on }) => on));
  return {
    points: values.map(({ value }, at) => ({
      x: box.padding + (positions[at] ?? 0) * (box.width - 2 * box.padding),
      y: scale(value),
    })),
    band: range === null ? null : bandOf(range, scale, box),
  };
}

/** The printed reference range carried to the unit of the value; null when it cannot be. */
function rangeInUnit(newest: Observation | undefined): Range | null {
  const range = newest?.range ?? null;
  if (newest === undefined || range === null || newest.value === null)
    return null;
  if (range.low === null && range.high === null) return null;
  const original = Number(newest.originalValue.replace(",", "."));
  if (!(original > 0)) return null;
  const factor = newest.value / original;
  const carry = (edge: number | null): number | null =>
    edge === null ? null : edge * factor;
  return { low: carry(range.low), high: carry(range.high) };
}

function scaleY(
  values: readonly (number | null | undefined)[],
  box: SparklineBox,
): (value: number) => number {
  const known = values.filter((value) => typeof value === "number");
  const low = Math.min(...known);
  const high = Math.max(...known);
  const room = box.height - 2 * box.padding;
  return (value) =>
    high === low
      ? box.height / 2
      : box.padding + ((high - value) / (high - low)) * room;
}

function bandOf(
  range: Range,
  scale: (value: number) => number,
  box: SparklineBox,
): { y: number; height: number } {
  const top = range.high === null ? 0 : scale(range.high);
  const bottom = range.low === null ? box.height : scale(range.low);
  return { y: top, height: Math.max(1, bottom - top) };
}

/** Positions from 0 to 1, the newest at 1. */
function spread(dates: readonly string[]): number[] {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = daysBetween(first, last);
  const days = dates.map((date) => daysBetween(first, date));
  const even = dates.map((_, at) =>
    dates.length === 1 ? 1 : at / (dates.length - 1),
  );
  if (span === null || span === 0) return even;
  return days.map((day, at) => (day === null ? (even[at] ?? 1) : day / span));
}
