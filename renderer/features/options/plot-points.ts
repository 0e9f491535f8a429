import {
  intervalKind,
  type IntervalKind,
} from "../../../shared/domain/evidence-format.ts";
import type {
  Interval,
  TrialView,
} from "../../../shared/domain/evidence-view.ts";

/** One point of a chart: where it stands, its interval, and how it is drawn. */
export interface PlotPoint {
  id: string;
  value: number;
  /** Height in CSS pixels from the top of the table. */
  y: number;
  interval: Interval | null;
  /** A filled square for the tested arm or a ratio, an open circle for the control. */
  symbol: "square" | "circle";
  /** How the whisker is drawn; null when there is none. */
  whisker: IntervalKind | null;
}

/** The plotted hazard ratios; `centers` are the heights of the rows, in the order of the trials. */
export function ratioPoints(
  trials: readonly TrialView[],
  centers: readonly number[],
): PlotPoint[] {
  return trials.flatMap((trial, index) => {
    const y = centers[index];
    const ratio = trial.hazardRatio;
    if (ratio === null || y === undefined) return [];
    return [
      drawn({
        id: trial.id,
        value: ratio.value,
        y,
        interval: ratio.interval,
        symbol: "square",
      }),
    ];
  });
}

/** The plotted medians; `centers` are the heights of the arm rows, trial by trial. */
export function medianPoints(
  trials: readonly TrialView[],
  centers: readonly number[],
): PlotPoint[] {
  return trials
    .flatMap((trial) => trial.arms.map((arm) => ({ trial, arm })))
    .flatMap(({ trial, arm }, index) => {
      const y = centers[index];
      if (
        arm.medianOsMonths === null ||
        y === undefined ||
        trial.mediansNotPlotted !== null
      )
        return [];
      return [
        drawn({
          id: `${trial.id} ${arm.id}`,
          value: arm.medianOsMonths,
          y,
          interval: arm.medianOsInterval,
          symbol: arm.role === "control" ? "circle" : "square",
        }),
      ];
    });
}

/** Ticks from 0 by `step` up to the first that holds every value and limit. */
export function ticksFromZero(
  points: readonly PlotPoint[],
  step: number,
): number[] {
  const top = Math.max(
    step,
    ...points.flatMap(({ value, interval }) => [value, interval?.high ?? 0]),
  );
  return Array.from(
    { length: Math.ceil(top / step) + 1 },
    (_, index) => index * step,
  );
}

function drawn(given: Omit<PlotPoint, "whisker">): PlotPoint {
  return {
    ...given,
    whisker: given.interval === null ? null : intervalKind(given.interval),
  };
}
