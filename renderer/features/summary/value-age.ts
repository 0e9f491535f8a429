import { daysBetween } from "../../../shared/domain/clinical-date.ts";
import { freshnessWindowDays } from "../../../shared/domain/freshness.ts";
import type { Observation } from "../../../shared/domain/observation.ts";
import type { PrognosisView } from "../../../shared/domain/views.ts";
import { observationKindOf } from "../../../shared/prognosis-words.ts";

/** How old a value is, when it is old enough to say so. */
export interface ValueAge {
  days: number;
  /** The indices pick no value of this age. */
  isTooOld: boolean;
}

const longestWindowDays = Math.max(...Object.values(freshnessWindowDays));

/** The age of a value that the indices leave out as too old, or that is older than any of their windows; else null. */
export function oldAge(
  observation: Observation,
  prognosis: PrognosisView,
): ValueAge | null {
  const picked = prognosis.indices
    .flatMap(({ inputs }) => inputs)
    .find(
      ({ name, on }) =>
        observationKindOf(name) === observation.kind && on === observation.on,
    );
  if (picked !== undefined)
    return picked.state === "stale" && picked.ageDays !== null
      ? { days: picked.ageDays, isTooOld: true }
      : null;
  const days = daysBetween(observation.on, prognosis.referenceOn);
  return days === null || days <= longestWindowDays
    ? null
    : { days, isTooOld: false };
}

/** "122 days old, too old for the indices". */
export function ageWords({ days, isTooOld }: ValueAge): string {
  return isTooOld
    ? `${days} days old, too old for the indices`
    : `${days} days old`;
}
