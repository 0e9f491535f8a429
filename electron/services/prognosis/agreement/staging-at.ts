import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import {
  compareClinicalDates,
  isDayOffset,
  onCalendar,
} from "../../../../shared/domain/clinical-date.ts";
import type { ClinicalDate } from "../../../../shared/domain/primitives.ts";
import type { StagingEvent } from "../../../../shared/domain/staging-event.ts";
import {
  stagingInUse,
  standingStagings,
} from "../../../../shared/domain/staging-in-use.ts";
import { factsOf } from "../../cases/case-facts.ts";

/**
 * The staging in use on a day: the last standing one of that day or before. Null when there was none yet; one whose
 * place in time is not known beside that day does not count.
 */
export function stagingAt(
  file: CaseFile,
  day: ClinicalDate,
): StagingEvent | null {
  const { diagnosedOn } = factsOf(file).diagnosis;
  const known = standingStagings(file.stagings).filter(({ on }) => {
    const date = onCalendar(on, diagnosedOn);
    return (
      isDayOffset(date) === isDayOffset(day) &&
      compareClinicalDates(date, day) <= 0
    );
  });
  return stagingInUse(known, diagnosedOn) ?? null;
}
