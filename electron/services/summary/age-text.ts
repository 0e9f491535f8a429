import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { factsOf } from "../cases/case-facts.ts";
import { possibleAges } from "../dates/age.ts";

/** "69 y", "68 or 69 y", "64 y at diagnosis", "died at 71 y", "age not recorded"; never guessed. */
export function ageText(file: CaseFile, today: string): string {
  const { identity, outcome } = factsOf(file);
  const { birthDate, ageAtDiagnosisYears } = identity;
  const isDead = outcome.status === "dead";
  const day = isDead ? outcome.diedOn : today;
  const ages =
    birthDate === null || day === null ? [] : possibleAges(birthDate, day);
  if (ages.length > 0)
    return `${isDead ? "died at " : ""}${ages.join(" or ")} y`;
  const atDiagnosis =
    ageAtDiagnosisYears === null
      ? "age not recorded"
      : `${ageAtDiagnosisYears} y at diagnosis`;
  return isDead ? `${atDiagnosis}, deceased` : atDiagnosis;
}
