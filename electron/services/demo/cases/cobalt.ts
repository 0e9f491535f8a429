import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Desmoplastic, metastatic, high white count. */
export function cobalt(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "ready",
    identity: {
      familyName: "SPECIMEN-COBALT",
      givenName: "Horst",
      title: "Mr",
      sex: "male",
      birthDate: days.born(80, "06-06"),
      recordNumber: "DEMO 4413 130",
    },
    diagnosis: pleural(days.diagnosed("9", 28), "left", "desmoplastic"),
    pathology: subtype("desmoplastic", ago(21), { certainty: "probable" }),
    exposure: {
      asbestos: "yes",
      kind: "Definite, occupational",
      occupation: "Locomotive works",
      years: 30,
      source: "Occupational history",
    },
    presentation: {
      question:
        "Palliative care plan: who leads, and is radiotherapy to the drain site worth it?",
      newSinceLastTime: "Bone metastases on CT.",
      patientWish: "Home, with pain under control.",
      presenter: "Palliative care",
      referrer: "Family doctor",
    },
    outcome: { lastSeenOn: ago(2) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(27), {
      wbc: 14.1,
      hemoglobin: 11.5,
      platelets: 560,
      crp: 110,
      ldh: 420,
      creatinine: 1.3,
    }),
    ...blood(ago(14), {
      wbc: 15.9,
      hemoglobin: 11.0,
      platelets: 588,
      crp: 134,
      ldh: 455,
      creatinine: 1.3,
    }),
    ...blood(ago(2), {
      wbc: 17.2,
      hemoglobin: 10.4,
      platelets: 602,
      crp: 151,
      albumin: 26,
      ldh: 498,
      creatinine: 1.4,
    }),
    ...visit(ago(2), {
      ecog: 2,
      pain: "yes",
      weightLoss: "yes",
      weightChange: -13,
    }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  return {
    treatments: [
      treatment("palliative", "Morphine and specialist palliative care", {
        startedOn: ago(12),
        ongoing: true,
      }),
    ],
    events: [
      event("biopsy", ago(28), "Image-guided biopsy"),
      event("imaging", ago(9), "CT: bone metastases"),
    ],
    stagings: [staging(ago(9), ["9", "clinical"], "T4 N2 M1")],
    gaps: [
      gap("Dentist before bone treatment", "open", {
        owner: "Palliative nurse",
      }),
    ],
  };
}
