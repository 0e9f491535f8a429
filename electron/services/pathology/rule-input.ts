import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { isDayOffset } from "../../../shared/domain/clinical-date.ts";
import type { Pathology } from "../../../shared/domain/pathology.ts";
import { factsOf } from "../cases/case-facts.ts";
import { possibleAges } from "../dates/age.ts";

/** The inputs that the grade and the score share; what is not recorded is missing, never a default. */
export function featureInput(pathology: Pathology) {
  const { histology, necrosis, atypia, mitosesPer2Mm2 } = pathology;
  return {
    histology: recorded(histology),
    necrosis: recorded(necrosis),
    atypia: recorded(atypia),
    mitosesPer2Mm2,
  };
}

/** The inputs of the score but the age. BAP1 comes from its own field alone, never from a free-text marker. */
export function scoreInput(pathology: Pathology) {
  const { bap1 } = pathology.molecular;
  return {
    ...featureInput(pathology),
    bap1: bap1 === "retained" || bap1 === "lost" ? bap1 : null,
  };
}

function recorded<Value extends string>(
  value: Value,
): Exclude<Value, "not-recorded"> | null {
  return isRecorded(value) ? value : null;
}

function isRecorded<Value extends string>(
  value: Value,
): value is Exclude<Value, "not-recorded"> {
  return value !== "not-recorded";
}

/** The ages the record allows at diagnosis: from the birth date, else as recorded; none when it says nothing. */
export function agesAtDiagnosis(file: CaseFile): number[] {
  const { birthDate, ageAtDiagnosisYears } = factsOf(file).identity;
  const { diagnosedOn, diagnosisYear } = factsOf(file).diagnosis;
  const on =
    diagnosedOn !== null && !isDayOffset(diagnosedOn)
      ? diagnosedOn
      : diagnosisYear === null
        ? null
        : String(diagnosisYear);
  const fromBirth =
    birthDate === null || on === null ? [] : possibleAges(birthDate, on);
  if (fromBirth.length > 0) return fromBirth;
  return ageAtDiagnosisYears === null ? [] : [ageAtDiagnosisYears];
}
