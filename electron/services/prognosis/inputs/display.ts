import type { Observation } from "../../../../shared/domain/observation.ts";
import { formatNumber } from "../../../../shared/format.ts";
import { shownValue } from "../../../../shared/observation-words.ts";

const answers = { yes: "Yes", no: "No", unknown: "Unknown" } as const;

/** "12.1 g/dL", "9.4 10⁹/L (9,400 /µL as reported)", "Yes". */
export function displayOf(observation: Observation): string {
  const { answer, value, unit, originalUnit, originalValue } = observation;
  if (answer !== null) return answers[answer];
  if (value === null) return "";
  const own = `${formatNumber(shownValue(observation))}${unit === "" ? "" : ` ${shownUnit(unit)}`}`;
  if (originalUnit === "" || shownUnit(originalUnit) === shownUnit(unit))
    return own;
  return `${own} (${originalValue} ${originalUnit} as reported)`;
}

/** The unit as a clinician writes it: "10⁹/L" for the spellings of the rules and of UCUM. */
function shownUnit(unit: string): string {
  return unit.replace(/^10(?:e|\^|\*)9\/L$/, "10⁹/L");
}
