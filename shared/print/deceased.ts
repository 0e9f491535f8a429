import type { CaseFile } from "../domain/case-file.ts";
import { formatDate } from "../format.ts";

type Outcome = CaseFile["sections"]["outcome"]["body"];

/** True when the record says that the patient has died, with or without a date. */
export function hasDied(outcome: Outcome): boolean {
  return outcome.status === "dead";
}

/** "Deceased 25-May-2019"; null when no death is recorded. */
export function deathText(outcome: Outcome): string | null {
  if (!hasDied(outcome)) return null;
  return outcome.diedOn === null
    ? "Deceased, date not recorded"
    : `Deceased ${formatDate(outcome.diedOn)}`;
}
