import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import {
  editionInForce,
  yearOfDiagnosis,
} from "../../../shared/domain/edition-in-force.ts";

export interface InForce {
  edition: string | null;
  reason: string;
}

/** The edition the date of diagnosis asks for, and the sentence that says why. */
export function inForceWithReason(diagnosis: Diagnosis): InForce {
  const edition = editionInForce(diagnosis);
  const year = yearOfDiagnosis(diagnosis);
  if (year === null)
    return {
      edition,
      reason:
        "The year of diagnosis is not recorded: choose the edition yourself.",
    };
  return edition === null
    ? {
        edition,
        reason: `Diagnosed in ${year}, before the editions derived here.`,
      }
    : {
        edition,
        reason: `Edition ${edition} was in force at diagnosis (${year}).`,
      };
}

/** What saving asks where another TNM edition than the one in force is chosen; null where nothing is to be asked. */
export function editionQuestion(
  inForce: InForce,
  chosen: { system: string; edition: string },
): string | null {
  const isOther =
    chosen.system === "tnm-pleura" &&
    inForce.edition !== null &&
    chosen.edition !== "" &&
    chosen.edition !== inForce.edition;
  return isOther ? `${inForce.reason} Why another?` : null;
}
