import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import { onCalendar } from "../../../../shared/domain/clinical-date.ts";
import type { Observation } from "../../../../shared/domain/observation.ts";
import { factsOf } from "../../cases/case-facts.ts";

/**
 * The other values of the kind and day of an observation that say something else; "unknown" says nothing. Empty once
 * the right one is marked: recorded again, last of all, with a note.
 */
export function rivalReadings(
  file: CaseFile,
  picked: Observation,
): Observation[] {
  const ofDay = sameDay(file, picked);
  const repeats = ofDay.some(
    (other) => other.id !== picked.id && saysTheSame(other, picked),
  );
  const isMarked = repeats && picked.note.trim() !== "";
  return isMarked
    ? []
    : ofDay.filter(
        (other) => other.answer !== "unknown" && !saysTheSame(other, picked),
      );
}

/** The record as if `reading` were the only value of its kind and day. */
export function withOnly(file: CaseFile, reading: Observation): CaseFile {
  const others = new Set(sameDay(file, reading).map(({ id }) => id));
  others.delete(reading.id);
  return {
    ...file,
    observations: file.observations.filter(({ id }) => !others.has(id)),
  };
}

/** All values of the kind and day of an observation, itself among them; offsets stand at their calendar day. */
function sameDay(file: CaseFile, { kind, on }: Observation): Observation[] {
  const { diagnosedOn } = factsOf(file).diagnosis;
  const day = onCalendar(on, diagnosedOn);
  return file.observations.filter(
    (other) => other.kind === kind && onCalendar(other.on, diagnosedOn) === day,
  );
}

function saysTheSame(one: Observation, other: Observation): boolean {
  return (
    one.value === other.value &&
    one.unit === other.unit &&
    one.answer === other.answer
  );
}
