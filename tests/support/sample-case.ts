import { randomBytes } from "node:crypto";
import { createUuidV7 } from "../../db/uuid-v7.ts";
import type { NewCase } from "../../db/store.ts";
import { emptySections } from "../../shared/domain/empty-sections.ts";
import type { Identity } from "../../shared/domain/patient.ts";
import type { Observation } from "../../shared/domain/observation.ts";
import type { StagingEvent } from "../../shared/domain/staging-event.ts";

export const newId = createUuidV7({ now: Date.now, random: randomBytes });
export const at = "2026-11-20T09:00:00Z";
export const by = "Nurse Sample";

export const identity = (part: Partial<Identity> = {}): Identity => ({
  familyName: "Sample-Oakfield",
  givenName: "Vernon",
  title: "Mr",
  sex: "male",
  birthDate: "1951-03-04",
  ageAtDiagnosisYears: null,
  recordNumber: "SAMPLE-OAK-1",
  ...part,
});

export const observation = (part: Partial<Observation> = {}): Observation => ({
  id: newId(),
  kind: "ecog",
  on: "2026-11-01",
  value: 1,
  unit: "",
  answer: null,
  originalValue: "1",
  originalUnit: "",
  range: null,
  source: "Clinic letter",
  note: "",
  recordedAt: at,
  recordedBy: by,
  ...part,
});

export const staging = (part: Partial<StagingEvent> = {}): StagingEvent => ({
  id: newId(),
  on: "2026-11-02",
  system: "tnm-pleura",
  edition: "8",
  classification: "clinical",
  phase: "first",
  t: "T3",
  n: "N0",
  m: "M0",
  sheet: null,
  derivedStage: "IB",
  possibleStages: [],
  recordedStage: null,
  trail: [
    {
      text: "T3 N0 M0 is stage IB",
      source: "edition 8",
      verification: "verified",
    },
  ],
  warnings: [],
  ruleVersion: "2026.1",
  engineVersion: "0.1.0",
  stagedBy: by,
  source: "Board",
  documents: [],
  editionReason: "",
  overrides: [],
  amends: null,
  amendReason: "",
  recordedAt: at,
  recordedBy: by,
  ...part,
});

export interface SamplePart extends Partial<
  Omit<NewCase, "sections" | "caseId">
> {
  identity?: Partial<Identity>;
  sections?: Partial<NewCase["sections"]>;
}

/** A whole case; give only what the test is about. */
export function sampleCase(part: SamplePart = {}): NewCase {
  const { identity: who, sections, ...rest } = part;
  return {
    caseId: newId(),
    patientId: newId(),
    status: "preparing",
    at,
    by,
    observations: [],
    treatments: [],
    events: [],
    stagings: [],
    gaps: [],
    importNotes: [],
    origin: null,
    ...rest,
    sections: {
      identity: identity(who),
      diagnosis: {
        site: "pleura",
        extent: "diffuse",
        laterality: "right",
        diagnosedOn: "2026-10",
        diagnosisYear: 2026,
        icd10: "C45.0",
        icdO3Morphology: "9050/3",
        method: "Thoracoscopy",
        source: "Pathology report",
      },
      pathology: {
        ...emptySections.pathology,
        reportedOn: "2026-10-12",
        histology: "epithelioid",
        certainty: "definite",
        centralReview: "no",
        markers: [{ name: "BAP1", result: "lost", assay: "IHC" }],
        source: "Pathology report",
      },
      exposure: {
        asbestos: "yes",
        kind: "",
        occupation: "Shipyard",
        years: 12,
        note: "",
        source: "Clinic letter",
      },
      presentation: {
        question: "Surgery?",
        newSinceLastTime: "",
        patientWish: "",
        presenter: "",
        referrer: "",
      },
      outcome: {
        status: "alive",
        diedOn: null,
        lastSeenOn: "2026-11-10",
        disease: "",
        source: "Clinic letter",
      },
      ...sections,
    },
  };
}
