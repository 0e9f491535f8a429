import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import type { Identity } from "../../../shared/domain/patient.ts";

/** What a demo case says; everything it leaves out is empty or not recorded. */
export interface DemoCase {
  status: CaseDraft["status"];
  identity: Partial<Identity> & Pick<Identity, "familyName" | "recordNumber">;
  diagnosis?: Partial<CaseDraft["diagnosis"]>;
  pathology?: Partial<CaseDraft["pathology"]>;
  exposure?: Partial<CaseDraft["exposure"]>;
  presentation?: Partial<CaseDraft["presentation"]>;
  outcome?: Partial<CaseDraft["outcome"]>;
  observations?: CaseDraft["observations"];
  treatments?: CaseDraft["treatments"];
  events?: CaseDraft["events"];
  stagings?: CaseDraft["stagings"];
  gaps?: CaseDraft["gaps"];
}

/** A whole draft from the parts a demo case gives. */
export function buildCase(given: DemoCase): CaseDraft {
  return {
    status: given.status,
    identity: { ...noIdentity, ...given.identity },
    diagnosis: { ...noDiagnosis, ...given.diagnosis },
    pathology: { ...noPathology, ...given.pathology },
    exposure: { ...noExposure, ...given.exposure },
    presentation: { ...noPresentation, ...given.presentation },
    outcome: { ...alive, ...given.outcome },
    observations: given.observations ?? [],
    treatments: given.treatments ?? [],
    events: given.events ?? [],
    stagings: given.stagings ?? [],
    gaps: given.gaps ?? [],
    importNotes: [],
  };
}

const noIdentity = {
  givenName: "",
  title: "",
  sex: "not-recorded",
  birthDate: null,
  ageAtDiagnosisYears: null,
} as const;

const noDiagnosis = {
  site: "not-recorded",
  extent: "not-recorded",
  laterality: "not-recorded",
  diagnosedOn: null,
  diagnosisYear: null,
  icd10: "",
  icdO3Morphology: "",
  method: "",
  source: "",
} as const;

const noPathology = {
  reportedOn: null,
  histology: "not-recorded",
  certainty: "not-recorded",
  centralReview: "not-asked",
  sarcomatoidPercent: null,
  grade: "not-recorded",
  markers: [],
  source: "",
} satisfies CaseDraft["pathology"];

const noExposure = {
  asbestos: "not-asked",
  kind: "",
  occupation: "",
  years: null,
  note: "",
  source: "",
} as const;

const noPresentation = {
  question: "",
  newSinceLastTime: "",
  patientWish: "",
  presenter: "",
  referrer: "",
} as const;

const alive = {
  status: "alive",
  diedOn: null,
  lastSeenOn: null,
  disease: "",
  source: "Clinic letter",
} as const;
