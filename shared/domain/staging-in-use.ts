import { compareClinicalDates, onCalendar } from "./clinical-date.ts";
import type { ClinicalDate } from "./primitives.ts";
import type { StagingEvent } from "./staging-event.ts";

/** What the place of a staging in its case depends on. */
type Placed = Pick<StagingEvent, "id" | "on" | "recordedAt">;

/** The systems whose answer is the stage of the case; the others describe its extent or compare. */
const systemsOfRecord: ReadonlySet<StagingEvent["system"]> = new Set([
  "tnm-pleura",
  "yan",
]);

/** True when the answer of this system may stand as the stage of the case: pleural TNM, and Yan in the peritoneum. */
export function isSystemOfRecord(system: StagingEvent["system"]): boolean {
  return systemsOfRecord.has(system);
}

/**
 * The stagings of a case, oldest first. Days from diagnosis stand at their calendar date where the day of diagnosis is
 * known; of one day, the one recorded last stands last.
 */
export function stagingsInOrder<Event extends Placed>(
  stagings: readonly Event[],
  diagnosedOn: ClinicalDate | null,
): Event[] {
  const place = ({ on }: Event) => onCalendar(on, diagnosedOn);
  return [...stagings].sort(
    (left, right) =>
      compareClinicalDates(place(left), place(right)) ||
      Date.parse(left.recordedAt) - Date.parse(right.recordedAt) ||
      (left.id < right.id ? -1 : 1),
  );
}

/** The stagings that no other one amends, in the order given. Those amended stay readable and count no more. */
export function standingStagings<
  Event extends Pick<StagingEvent, "id" | "amends">,
>(events: readonly Event[]): Event[] {
  const amended = new Set(events.map(({ amends }) => amends));
  return events.filter(({ id }) => !amended.has(id));
}

/** The staging that stands for the stage of a case: the last standing one of a system of record. */
export function stagingInUse<
  Event extends Placed & Pick<StagingEvent, "amends" | "system">,
>(
  stagings: readonly Event[],
  diagnosedOn: ClinicalDate | null,
): Event | undefined {
  const inOrder = stagingsInOrder(stagings, diagnosedOn);
  return standingStagings(inOrder).findLast(({ system }) =>
    isSystemOfRecord(system),
  );
}
