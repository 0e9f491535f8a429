import type { SectionBody, SectionName } from "./case-file.ts";

/** A section in which nothing is recorded: what a new case starts from, and how one reads that was never stored. */
export const emptySections: { [Name in SectionName]: SectionBody<Name> } = {
  identity: {
    familyName: "Not recorded",
    givenName: "",
    title: "",
    sex: "not-recorded",
    birthDate: null,
    ageAtDiagnosisYears: null,
    recordNumber: "Not recorded",
  },
  diagnosis: {
    site: "not-recorded",
    extent: "not-recorded",
    laterality: "not-recorded",
    diagnosedOn: null,
    diagnosisYear: null,
    icd10: "",
    icdO3Morphology: "",
    method: "",
    source: "",
  },
  pathology: {
    reportedOn: null,
    histology: "not-recorded",
    certainty: "not-recorded",
    centralReview: "not-asked",
    sarcomatoidPercent: null,
    grade: "not-recorded",
    markers: [],
    source: "",
  },
  exposure: {
    asbestos: "not-asked",
    kind: "",
    occupation: "",
    years: null,
    note: "",
    source: "",
  },
  presentation: {
    question: "",
    newSinceLastTime: "",
    patientWish: "",
    presenter: "",
    referrer: "",
  },
  outcome: {
    status: "not-recorded",
    diedOn: null,
    lastSeenOn: null,
    disease: "",
    source: "",
  },
};
