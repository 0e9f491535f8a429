import type { Identity, Sex } from "../../../../shared/domain/patient.ts";
import { shown, type SourceRow } from "../source-row.ts";
import { dayLimits } from "./days.ts";

const daysPerYear = 365.25;
const ageColumn = "age_at_initial_pathologic_diagnosis";

/** A de-identified patient: the barcode stands for name and record number, an age for the birth date. */
export function readIdentity(row: SourceRow): Identity {
  return {
    familyName: row.record,
    givenName: "",
    title: "",
    sex: readSex(row),
    birthDate: null,
    ageAtDiagnosisYears: readAge(row),
    recordNumber: row.record,
  };
}

function readSex(row: SourceRow): Sex {
  const word = row.word("gender");
  if (word === "male" || word === "female") return word;
  if (word !== "") {
    row.warn(
      "value-refused",
      "gender",
      `gender: ${shown(word)} is neither male nor female: sex stays not recorded.`,
    );
  }
  return "not-recorded";
}

function readAge(row: SourceRow): number | null {
  const age = row.integer(ageColumn, { min: 0, max: 120 });
  const birthDay = row.integer("days_to_birth", dayLimits);
  if (birthDay === null) return age;
  const exactAge = -birthDay / daysPerYear;
  if (exactAge < 0) {
    row.warn(
      "age-differs",
      "days_to_birth",
      `days_to_birth says that the patient was born ${birthDay} days after the diagnosis: it is not used.`,
    );
    return age;
  }
  const ageByDays = Math.floor(exactAge);
  if (age === null && ageByDays <= 120) {
    row.warn(
      "age-differs",
      ageColumn,
      `No usable age is stated: ${ageByDays} years is worked out from days_to_birth.`,
    );
    return ageByDays;
  }
  if (age !== null && Math.abs(age - exactAge) > 1) {
    row.warn(
      "age-differs",
      ageColumn,
      `The stated age is ${age}, but days_to_birth gives ${ageByDays} years: the stated age is kept.`,
    );
  }
  return age;
}
