import type { Observation } from "../../../shared/domain/observation.ts";
import { formatDate } from "../../../shared/format.ts";

/** True when the unit is not the source's word: the import inferred it and says so in the value's note. */
export function isUnitInferred({ note }: Observation): boolean {
  return /\bis inferred from the reference range\b/u.test(note);
}

/** What was given, by whom, when, and what is noted about it: "Given as 146 g/L. Laboratory, 14-Nov-2026". */
export function provenanceText(observation: Observation): string {
  const { originalUnit, originalValue, unit, source, on, note } = observation;
  const typed =
    originalUnit === unit ? "" : `Given as ${originalValue} ${originalUnit}. `;
  const noted = note === "" ? "" : `. ${note}`;
  return `${typed}${source}, ${formatDate(on)}${noted}`;
}
