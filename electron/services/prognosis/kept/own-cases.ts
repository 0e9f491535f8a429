import type { GroupedCase } from "../../../../db/store.ts";
import { daysBetween } from "../../../../shared/domain/clinical-date.ts";
import type { OwnCases } from "../../../../shared/domain/prognosis-views.ts";
import { formatNumber } from "../../../../shared/format.ts";
import {
  medianSurvivalDays,
  shareAlive,
  type FollowUp,
} from "../../../engine/survival/kaplan-meier.ts";

/** Fewer cases say too little of a group, and may point at a patient. */
const minimum = 10;
const daysPerMonth = 365.25 / 12;
const daysOf = { "1 year": 365, "2 years": 730 } as const;

const basis = `Other cases of this clinic by the group in which their first stored indices placed them, followed from that reference date to death or to the day last seen (Kaplan-Meier; figures from ${minimum} cases with dated follow-up on).`;

/** The clinic's own survival in a group, from `minimum` cases on whose follow-up can be dated. */
export function ownCases(grouped: readonly GroupedCase[]): OwnCases {
  const followed = grouped
    .map(followUpOf)
    .filter((followUp) => followUp !== null);
  return {
    cases: followed.length,
    minimum,
    undated: grouped.length - followed.length,
    figures: followed.length < minimum ? [] : figuresOf(followed),
    basis,
  };
}

/**
 * Days from the reference date to death or to the day last seen alive. Null when one of the dates is partial, missing,
 * of another kind, or lies before the reference date: such a case says nothing of survival from there.
 */
export function followUpOf({
  referenceOn,
  outcome,
}: GroupedCase): FollowUp | null {
  if (outcome.status === "not-recorded") return null;
  const died = outcome.status === "dead";
  const end = died ? outcome.diedOn : outcome.lastSeenOn;
  const days = end === null ? null : daysBetween(referenceOn, end);
  return days === null || days < 0 ? null : { days, died };
}

function figuresOf(followed: readonly FollowUp[]): OwnCases["figures"] {
  const median = medianSurvivalDays(followed);
  return [
    {
      label: "Median survival",
      value:
        median === null
          ? "not reached"
          : `${formatNumber(Math.round((median / daysPerMonth) * 10) / 10)} months`,
      interval: null,
      percent: null,
    },
    aliveAt("1 year", followed),
    aliveAt("2 years", followed),
  ];
}

function aliveAt(
  time: keyof typeof daysOf,
  followed: readonly FollowUp[],
): OwnCases["figures"][number] {
  const alive = shareAlive(followed, daysOf[time]);
  const label = `Alive at ${time}`;
  if (alive === null) {
    const value = `not known: nobody was followed for ${time}`;
    return { label, value, interval: null, percent: null };
  }
  const { share, interval, atRisk } = alive;
  return {
    label: `${label} (${atRisk} still followed)`,
    value: `${percentOf(share)} %`,
    interval:
      interval === null
        ? null
        : `${percentOf(interval.low)}–${percentOf(interval.high)} (95 % CI)`,
    percent: percentOf(share),
  };
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}
