import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import { editionInForce } from "../../../shared/domain/edition-in-force.ts";

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
  return inForce === edition ? [] : [`Edition chosen with a reason: ${reason}`];
}
