import type { Observation } from "../../../shared/domain/observation.ts";
import { formatDate } from "../../../shared/format.ts";
import {
  formatUnit,
  observationText,
  observationWords,
} from "../../../shared/observation-words.ts";

/** "Hemoglobin 11.8 g/dL recorded". */
export function recordedTitle(observation: Observation): string {
  return `${observationWords[observation.kind].label} ${observationText(observation)} recorded`;
}

/** "24-Nov-2026, laboratory report"; names what was typed when it was converted. */
export function recordedDetail(observation: Observation): string {
  const { originalValue, originalUnit, unit, value } = observation;
  const typedUnit = formatUnit(originalUnit.trim());
  const isConverted = value !== null && typedUnit !== formatUnit(unit);
  return [
    formatDate(observation.on),
    observation.source,
    ...(isConverted ? [`typed as ${originalValue} ${typedUnit}`] : []),
  ].join(", ");
}
