import type { ClinicalDate } from "../../../shared/domain/primitives.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import {
  stagingsInOrder,
  standingStagings,
} from "../../../shared/domain/staging-in-use.ts";

/** The stagings of a case, newest first; of the same day the later recorded one comes first. */
export function newestFirst(
  stagings: readonly StagingEvent[],
  diagnosedOn: ClinicalDate | null,
): StagingEvent[] {
  return stagingsInOrder(stagings, diagnosedOn).reverse();
}

/** The staging that amends each amended one, by the id of the amended one. */
export function amendmentsById(
  stagings: readonly StagingEvent[],
): ReadonlyMap<string, StagingEvent> {
  return new Map(
    stagings.flatMap((event) =>
      event.amends === null ? [] : [[event.amends, event] as const],
    ),
  );
}

/** The newest staging that was not amended and that `fits`. */
export function newestInUse(
  stagings: readonly StagingEvent[],
  diagnosedOn: ClinicalDate | null,
  fits: (event: StagingEvent) => boolean,
): StagingEvent | undefined {
  return standingStagings(newestFirst(stagings, diagnosedOn)).find(fits);
}
