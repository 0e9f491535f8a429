import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Histology } from "../../../shared/domain/diagnosis.ts";
import { formatDate } from "../../../shared/format.ts";
import { factsOf, type CaseFacts } from "../cases/case-facts.ts";
import { possibleAges } from "../dates/age.ts";

/** ICD-O-3 morphology of mesothelioma; sarcomatoid includes desmoplastic (SEER tables). */
const histologiesByCode: Readonly<Record<string, readonly Histology[]>> = {
  "9051": ["sarcomatoid", "desmoplastic"],
  "9052": ["epithelioid"],
  "9053": ["biphasic"],
};

/** Histology against its code, sarcomatoid share and extent; age against birth date; site against ICD-10. */
export function inDiagnosis(file: CaseFile): string[] {
  const facts = factsOf(file);
  return [
    ...histologyAgainstCode(facts),
    ...histologyAgainstShare(facts),
    ...extentAgainstCode(facts),
    ...ageAgainstBirth(facts),
    ...siteAgainstCode(facts),
  ];
}

function histologyAgainstCode({ pathology, diagnosis }: CaseFacts): string[] {
  const code = diagnosis.icdO3Morphology.slice(0, 4);
  const expected = histologiesByCode[code];
  const { histology } = pathology;
  if (
    expected === undefined ||
    histology === "not-recorded" ||
    expected.includes(histology)
  ) {
    return [];
  }
  return [
    `Histology is recorded as ${histology}, the code ${diagnosis.icdO3Morphology} means ${expected[0]}.`,
  ];
}

function histologyAgainstShare({ pathology }: CaseFacts): string[] {
  const { histology, sarcomatoidPercent: share } = pathology;
  if (share === null) return [];
  const isImpossible =
    (histology === "epithelioid" && share > 0) ||
    (histology === "sarcomatoid" && share < 50);
  return isImpossible
    ? [
        `Histology is recorded as ${histology}, the sarcomatoid share as ${share} %.`,
      ]
    : [];
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
