import type {
  Figure,
  PValue,
} from "../../../shared/domain/evidence-figures.ts";
import type { Interval } from "../../../shared/domain/evidence-view.ts";

type Counted = Extract<Figure, { kind: "rate" | "adverse-event" | "deaths" }>;

export function isCounted(figure: Figure): figure is Counted {
  return ["rate", "adverse-event", "deaths"].includes(figure.kind);
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** True when n of outOf, rounded as finely as the printed percentage, gives that percentage. */
export function agrees(n: number, outOf: number, percent: number): boolean {
  const digits = 10 ** decimalsOf(percent);
  return Math.round((n / outOf) * 100 * digits) / digits === percent;
}

/** True when some whole number of patients gives the printed percentage. */
export function hasWholeCount(outOf: number, percent: number): boolean {
  return Array.from({ length: outOf + 1 }, (_, n) => n).some((n) =>
    agrees(n, outOf, percent),
  );
}

/** Abramowitz and Stegun 7.1.26, to 1.5e-7. */
function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t *
    (0.254829592 +
      t *
        (-0.284496736 +
          t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return (poly * Math.exp(-x * x)) / 2;
}

function quantile(levelPercent: number): number {
  let low = 0;
  let high = 6;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (1 - 2 * upperTail(middle) < levelPercent / 100) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How far, in percent of the ratio, the middle of the interval lies from the ratio on a log scale. */
export function asymmetryPercent(value: number, interval: Interval): number {
  return 100 * Math.abs(Math.sqrt(interval.low! * interval.high!) / value - 1);
}

/** Two-sided P implied by a ratio and its interval at the given level; one-sided is half of it. */
export function impliedP(
  value: number,
  interval: Interval,
  levelPercent = interval.levelPercent,
): number {
  const error =
    (Math.log(interval.high!) - Math.log(interval.low!)) /
    (2 * quantile(levelPercent));
  return 2 * upperTail(Math.log(value) / error);
}

export function impliedAsPrinted(
  value: number,
  interval: Interval,
  p: PValue,
): number {
  return impliedP(value, interval) / (p.sides === "one" ? 2 : 1);
}
