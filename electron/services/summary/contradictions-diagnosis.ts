import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { formatDate } from "../../../shared/format.ts";
import { factsOf, type CaseFacts } from "../cases/case-facts.ts";
import { possibleAges } from "../dates/age.ts";
import { reviewConflicts } from "../pathology/review-conflicts.ts";
import {
  codeConflicts,
  shareConflicts,
} from "../pathology/subtype-conflicts.ts";

/** Histology against its code, sarcomatoid share and reviews; extent against its code; age against birth date; site against ICD-10. */
export function inDiagnosis(file: CaseFile): string[] {
  const facts = factsOf(file);
  const { pathology } = facts;
  return [
    ...codeConflicts(pathology.histology, facts.diagnosis.icdO3Morphology),
    ...shareConflicts(pathology),
    ...reviewConflicts(pathology),
    ...extentAgainstCode(facts),
    ...ageAgainstBirth(facts),
    ...siteAgainstCode(facts),
  ];
}

function extentAgainstCode({ diagnosis }: CaseFacts): string[] {
  const saysInSitu = diagnosis.icdO3Morphology.endsWith("/2");
  if (
    !saysInSitu ||
    diagnosis.extent === "in-situ" ||
    diagnosis.extent === "not-recorded"
  ) {
    return [];
  }
  return [
    `The code ${diagnosis.icdO3Morphology} means in situ, the extent is recorded as ${diagnosis.extent}.`,
  ];
}

function ageAgainstBirth({ identity, diagnosis }: CaseFacts): string[] {
  const { birthDate, ageAtDiagnosisYears: age } = identity;
  const { diagnosedOn } = diagnosis;
  if (birthDate === null || age === null || diagnosedOn === null) return [];
  const ages = possibleAges(birthDate, diagnosedOn);
  if (ages.length === 0 || ages.includes(age)) return [];
  return [
    `Age at diagnosis is recorded as ${age}; born ${formatDate(birthDate)}, the patient was ${ages.join(" or ")}.`,
  ];
}

const icdBySite = {
  pleura: "C45.0",
  peritoneum: "C45.1",
  pericardium: "C45.2",
  "tunica-vaginalis": "C45.7",
} as const;

function siteAgainstCode({ diagnosis }: CaseFacts): string[] {
  const { site, icd10 } = diagnosis;
  if (site === "not-recorded" || !/^C45\.[0-2]/.test(icd10)) return [];
  if (icd10.startsWith(icdBySite[site])) return [];
  return [
    `Site is recorded as ${site}, the ICD-10 code ${icd10} names another one.`,
  ];
}
