import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { editionInForce } from "../../../shared/domain/edition-in-force.ts";

const opening = "Edition chosen with a reason:";

/** The warning a staging under another edition than the one in force carries: who chose it said why. */
export function reasonWarning(
  edition: string,
  diagnosis: Diagnosis,
  reason: string,
): string[] {
  const inForce = editionInForce(diagnosis);
  if (inForce === null) {
    return [
      "The year of diagnosis is not recorded: whether this edition was in force then cannot be checked.",
    ];
  }
  return inForce === edition ? [] : [`${opening} ${reason}`];
}

/** True when the staging says why its edition differs from the one in force. */
export function hasEditionReason(
  event: Pick<StagingEvent, "warnings">,
): boolean {
  return event.warnings.some((warning) => warning.startsWith(opening));
}
