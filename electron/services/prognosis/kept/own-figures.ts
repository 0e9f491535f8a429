import type { OwnCases } from "../../../../shared/domain/prognosis-views.ts";
import { formatNumber } from "../../../../shared/format.ts";
import {
  medianSurvivalDays,
  shareAlive,
  type FollowUp,
} from "../../../engine/survival/kaplan-meier.ts";

type Figure = OwnCases["figures"][number];

const daysPerMonth = 365.25 / 12;
const daysOf = {
  "1 month": 30,
  "6 months": 183,
  "1 year": 365,
  "18 months": 548,
  "2 years": 730,
} as const;

interface Measures {
  unit: "days" | "months";
  times: readonly (keyof typeof daysOf)[];
}

const usual: Measures = { unit: "months", times: ["1 year", "2 years"] };

/** The rules whose figures are published in another unit or at other times. */
const published: ReadonlyMap<string, Measures> = new Map([
  ["lent", { unit: "days", times: ["1 month", "6 months"] }],
  ["brims", { unit: "months", times: ["18 months"] }],
]);

/** The clinic's own figures, named and measured as those published for the rule. */
export function ownFigures(
  rule: string,
  followed: readonly FollowUp[],
): Figure[] {
  const { unit, times } = published.get(rule) ?? usual;
  return [
    medianOf(followed, unit),
    ...times.map((time) => aliveAt(time, followed)),
  ];
}

function medianOf(
  followed: readonly FollowUp[],
  unit: Measures["unit"],
): Figure {
  const days = medianSurvivalDays(followed);
  const inUnit =
    unit === "days"
      ? days
      : days === null
        ? null
        : Math.round((days / daysPerMonth) * 10) / 10;
  return {
    label: "Median survival",
    value: inUnit === null ? "not reached" : `${formatNumber(inUnit)} ${unit}`,
    interval: null,
    percent: null,
    atRisk: null,
  };
}

function aliveAt(
  time: keyof typeof daysOf,
  followed: readonly FollowUp[],
): Figure {
  const alive = shareAlive(followed, daysOf[time]);
  const label = `Alive at ${time}`;
  if (alive === null) {
    const value = `not known: nobody was followed for ${time}`;
    return { label, value, interval: null, percent: null, atRisk: 0 };
  }
  const { share, interval, atRisk } = alive;
  const percent = percentOf(share);
  return {
    label,
    value: `${percent} %`,
    interval:
      interval === null
        ? `no interval at ${percent} %`
        : `${percentOf(interval.low)}–${percentOf(interval.high)} (95 % CI)`,
    percent,
    atRisk,
  };
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}
