import type { GroupedCase } from "../../../../db/clinic-store.ts";
import type { OwnCases } from "../../../../shared/domain/prognosis-views.ts";
import { enteredAlive, followUpOf } from "./follow-up.ts";
import { ownFigures } from "./own-figures.ts";

/** Fewer cases say too little of a group, and may point at a patient. */
const minimum = 10;

const basis = `Other cases of this clinic by the group in which their first stored indices placed them, followed from that reference date, or from the day of storing when that came first, to death or to the day last seen (Kaplan-Meier; figures from ${minimum} cases with dated follow-up on). Not counted: patients who had died when their indices were stored, and records in days from diagnosis.`;

/**
 * The clinic's own survival in a group of a rule, from `minimum` cases on whose follow-up can be dated. There is none
 * while a death has no date, or while one known by month or year would change a figure: leaving out deaths lengthens
 * survival.
 */
export function ownCases(
  rule: string,
  grouped: readonly GroupedCase[],
): OwnCases {
  const entered = grouped.filter(enteredAlive);
  const followed = entered.map(followUpOf).filter((one) => one !== null);
  const leftOut = entered.filter((one) => followUpOf(one) === null);
  const leftOutDeaths = leftOut.filter(
    ({ outcome }) => outcome.status === "dead",
  ).length;
  const early = ownFigures(
    rule,
    followed.map(({ earliest }) => earliest),
  );
  const late = ownFigures(
    rule,
    followed.map(({ latest }) => latest),
  );
  const isEnough = followed.length >= minimum;
  const withheld = isEnough
    ? whyWithheld(leftOutDeaths, JSON.stringify(early) === JSON.stringify(late))
    : "";
  return {
    cases: followed.length,
    minimum,
    leftOut: leftOut.length,
    leftOutDeaths,
    figures: isEnough && withheld === "" ? early : [],
    withheld,
    basis,
  };
}

function whyWithheld(undatedDeaths: number, isSettled: boolean): string {
  if (undatedDeaths > 0)
    return "No figures: without the deaths left out survival would look longer.";
  return isSettled
    ? ""
    : "No figures: a death known only by month or year could change them.";
}
