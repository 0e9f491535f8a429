import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import { yearsBetween } from "../../../../shared/domain/clinical-date.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import { formatDate } from "../../../../shared/format.ts";
import { factsOf } from "../../cases/case-facts.ts";
import { possibleAges } from "../../dates/age.ts";
import type { Reference } from "./reference.ts";

/**
 * The ages the record allows at the reference date; empty when it says nothing. `input` is what the panel shows; the
 * rule that reads the age sets `used`.
 */
export interface AgeInput {
  ages: number[];
  input: PickedInput;
}

/** The age at the reference date from the birth date, else from the age at diagnosis. */
export function ageInput(file: CaseFile, reference: Reference): AgeInput {
  const { identity, diagnosis } = factsOf(file);
  const { birthDate, ageAtDiagnosisYears } = identity;
  const fromBirth =
    birthDate === null ? [] : possibleAges(birthDate, reference.on);
  if (birthDate !== null && fromBirth.length > 0) {
    const note =
      fromBirth.length === 1
        ? ""
        : `Birth date recorded as ${formatDate(birthDate)} only.`;
    return shown(fromBirth, `Born ${formatDate(birthDate)}`, note);
  }
  if (ageAtDiagnosisYears === null)
    return shown([], "", "Neither birth date nor age is recorded.");
  const source = "Age at diagnosis as recorded";
  if (reference.kind === "diagnosis")
    return shown([ageAtDiagnosisYears], source, "");
  const since =
    diagnosis.diagnosedOn === null
      ? null
      : yearsBetween(diagnosis.diagnosedOn, reference.on);
  if (since === null) {
    return shown(
      [],
      source,
      "Only the age at diagnosis is recorded, and not the day of diagnosis.",
    );
  }
  const least = ageAtDiagnosisYears + since;
  return shown(
    [least, least + 1],
    source,
    "Counted on from the age at diagnosis.",
  );
}

function shown(ages: number[], source: string, note: string): AgeInput {
  return {
    ages,
    input: {
      name: "ageYears",
      label: "Age",
      display: ages.length === 0 ? null : `${ages.join(" or ")} y`,
      on: null,
      ageDays: null,
      state: ages.length === 0 ? "missing" : "picked",
      windowDays: null,
      source,
      note,
      used: null,
    },
  };
}
