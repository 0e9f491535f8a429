import { daysBetween } from "../../../shared/domain/clinical-date.ts";
import type { Observation } from "../../../shared/domain/observation.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { datedInputSchema } from "../../../shared/domain/freshness.ts";
import { observationKindOf } from "../../../shared/prognosis-words.ts";

/** How old a value is, when it is old enough to say so. */
export interface ValueAge {
  days: number;
  /** The indices pick no value of this age. */
  isTooOld: boolean;
}

/**
 * The age of a value that the indices leave out as too old, or that is older than the clinic's window for it; else
 * null. What has no window of its own is judged by the longest one of a blood value.
 */
export function oldAge(
  observation: Observation,
  { prognosis, freshness }: Pick<SummaryView, "prognosis" | "freshness">,
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
  const kind = datedInputSchema.safeParse(observation.kind);
  const { hemoglobin, wbc, crp, albumin } = freshness;
  const windowDays = kind.success
    ? freshness[kind.data]
    : Math.max(hemoglobin, wbc, crp, albumin);
  const days = daysBetween(observation.on, prognosis.referenceOn);
  return days === null || days <= windowDays ? null : { days, isTooOld: false };
}

/** "122 days old, too old for the indices". */
export function ageWords({ days, isTooOld }: ValueAge): string {
  return isTooOld
    ? `${days} days old, too old for the indices`
    : `${days} days old`;
}
