import {
  isDayOffset,
  offsetDays,
} from "../../../shared/domain/clinical-date.ts";
import type { ClinicalDate } from "../../../shared/domain/primitives.ts";
import type { FieldError } from "../../../shared/errors.ts";
import { formatDate } from "../../../shared/format.ts";
import { earliestDay, isSurelyAfter } from "../dates/span.ts";
import type { CaseFacts } from "./case-facts.ts";

/** Nobody is older; the oldest documented person died at 122. */
const oldestAgeYears = 122;

/**
 * Dates that cannot be: in the future, before birth, death before diagnosis. Each names its field as
 * "section.field" and a way out. Partial dates are refused only when every reading of them is impossible.
 */
export function checkFacts(facts: CaseFacts, today: string): FieldError[] {
  return [
    ...checkBirth(facts, today),
    ...checkDiagnosis(facts, today),
    ...checkOutcome(facts, today),
    ...checkPathology(facts, today),
  ];
}

/** Refuses a date after today or before birth. `what` names the thing dated: "hemoglobin", "staging". */
export function checkDay(
  path: string,
  what: string,
  on: ClinicalDate | null,
  bounds: { birthDate: string | null; today: string },
): FieldError[] {
  return [
    ...notInFuture(path, what, on, bounds.today),
    ...notBeforeBirth(path, what, on, bounds.birthDate),
  ];
}

function checkPathology(
  { pathology, identity }: CaseFacts,
  today: string,
): FieldError[] {
  const bounds = { birthDate: identity.birthDate, today };
  return [
    ...checkDay(
      "pathology.reportedOn",
      "pathology report",
      pathology.reportedOn,
      bounds,
    ),
    ...pathology.reviews.flatMap(({ reportedOn }, at) =>
      checkDay(
        `pathology.reviews.${at}.reportedOn`,
        "review",
        reportedOn,
        bounds,
      ),
    ),
  ];
}

function checkBirth({ identity }: CaseFacts, today: string): FieldError[] {
  const { birthDate } = identity;
  if (birthDate === null) return [];
  const path = "identity.birthDate";
  if (isSurelyAfter(birthDate, today)) {
    return [
      {
        path,
        message: `The birth date ${formatDate(birthDate)} lies in the future. Correct the year, or leave it empty when it is not known.`,
      },
    ];
  }
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return years > oldestAgeYears
    ? [
        {
          path,
          message: `A birth date of ${formatDate(birthDate)} would make the patient ${years} years old. Correct the year, or leave it empty when it is not known.`,
        },
      ]
    : [];
}

function checkDiagnosis(facts: CaseFacts, today: string): FieldError[] {
  const { diagnosedOn, diagnosisYear } = facts.diagnosis;
  const { birthDate } = facts.identity;
  const path = "diagnosis.diagnosedOn";
  const problems = [
    ...notInFuture(path, "diagnosis", diagnosedOn, today),
    ...notBeforeBirth(path, "diagnosis", diagnosedOn, birthDate),
  ];
  if (diagnosisYear === null) return problems;
  const year = String(diagnosisYear);
  const yearPath = "diagnosis.diagnosisYear";
  problems.push(
    ...notInFuture(yearPath, "diagnosis", year, today),
    ...notBeforeBirth(yearPath, "diagnosis", year, birthDate),
  );
  if (
    diagnosedOn !== null &&
    !isDayOffset(diagnosedOn) &&
    !diagnosedOn.startsWith(year)
  ) {
    problems.push({
      path: yearPath,
      message: `The year of diagnosis says ${year}, the date of diagnosis ${formatDate(diagnosedOn)}. Correct one of them.`,
    });
  }
  return problems;
}

function checkOutcome(
  { outcome, diagnosis, identity }: CaseFacts,
  today: string,
): FieldError[] {
  const { diedOn, lastSeenOn, status } = outcome;
  const path = "outcome.diedOn";
  const problems = [
    ...notInFuture(path, "death", diedOn, today),
    ...notBeforeBirth(path, "death", diedOn, identity.birthDate),
    ...notInFuture("outcome.lastSeenOn", "last visit", lastSeenOn, today),
  ];
  if (diedOn === null) return problems;
  if (status === "alive") {
    problems.push({
      path,
      message: `A date of death (${formatDate(diedOn)}) stands beside "alive". Choose "dead", or remove the date.`,
    });
  }
  const { diagnosedOn } = diagnosis;
  const offsetBefore = isDayOffset(diedOn) && offsetDays(diedOn) < 0;
  if (offsetBefore || isSurelyAfter(diagnosedOn, diedOn)) {
    problems.push({
      path,
      message: `The death (${formatDate(diedOn)}) lies before the diagnosis (${formatDate(diagnosedOn)}). Correct one of the two dates; a diagnosis made after death takes the date of death.`,
    });
  }
  return problems;
}

function notInFuture(
  path: string,
  what: string,
  on: ClinicalDate | null,
  today: string,
): FieldError[] {
  if (on === null || !isSurelyAfter(on, today)) return [];
  const message = `The date of the ${what}, ${formatDate(on)}, lies in the future. Give today's date or an earlier one.`;
  return [{ path, message }];
}

function notBeforeBirth(
  path: string,
  what: string,
  on: ClinicalDate | null,
  birthDate: string | null,
): FieldError[] {
  if (
    on === null ||
    birthDate === null ||
    !isSurelyAfter(earliestDay(birthDate), on)
  )
    return [];
  const message = `The date of the ${what}, ${formatDate(on)}, lies before the birth date ${formatDate(birthDate)}. Correct one of them.`;
  return [{ path, message }];
}
