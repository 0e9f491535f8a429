import type { ObservationKind } from "../../../shared/domain/observation.ts";
import {
  formatUnit,
  observationWords,
} from "../../../shared/observation-words.ts";

/** The usual units of a kind as screen and print write them. */
export function usualUnits(kind: ObservationKind): string[] {
  return observationWords[kind].units.map(formatUnit);
}

/** "g/dL, g/L or mmol/L". */
export function unitChoices(kind: ObservationKind): string {
  const units = usualUnits(kind);
  const last = units.at(-1) ?? "";
  return units.length < 2
    ? last
    : `${units.slice(0, -1).join(", ")} or ${last}`;
}
