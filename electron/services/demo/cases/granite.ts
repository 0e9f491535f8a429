import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging } from "../build-course.ts";
import { blood, suvMax, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { molecular, pleural, subtype } from "../facts.ts";

/** Sarcomatoid with a code that still says epithelioid: a contradiction to see on the summary. */
export function granite(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "ready",
    identity: {
      familyName: "DEMO-GRANITE",
      givenName: "Desmond",
      title: "Mr",
      sex: "male",
      birthDate: days.born(73, "10-10"),
      recordNumber: "DEMO 4413 102",
    },
    diagnosis: {
      ...pleural(days.diagnosed("9", 37), "right", "sarcomatoid"),
      icdO3Morphology: "9052/3",
    },
    pathology: subtype("sarcomatoid", ago(25), {
      sarcomatoidPercent: 100,
      specimen: "biopsy",
      necrosis: "present",
      ihc: {
        calretinin: "indeterminate",
        "d2-40": "positive",
        wt1: "negative",
        "claudin-4": "negative",
        "ttf-1": "negative",
      },
      molecular: molecular({
        mtap: "lost",
        pdl1TpsPercent: 70,
        pdl1Assay: "22C3",
      }),
      reviews: [
        {
          reviewer: "Pathology of the referring hospital",
          reportedOn: ago(33),
          centralReview: "no",
          histology: "epithelioid",
          certainty: "probable",
          sarcomatoidPercent: 0,
          note: "First report, on a smaller biopsy.",
          source: "Pathology report",
        },
      ],
    }),
    exposure: {
      asbestos: "yes",
      kind: "Definite, occupational",
      occupation: "Power station lagger",
      years: 27,
      source: "Occupational history",
    },
    presentation: {
      question: "Immunotherapy now, or the trial that opens next month?",
      newSinceLastTime:
        "Central review changed the subtype from epithelioid to sarcomatoid.",
      patientWish: "Start soon; waiting is the worst part.",
      presenter: "Oncology",
    },
    outcome: { lastSeenOn: ago(6) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(37), {
      wbc: 9.6,
      hemoglobin: 12.8,
      platelets: 480,
      crp: 61,
      ldh: 330,
      creatinine: 1.0,
    }),
    ...blood(ago(20), {
      wbc: 10.2,
      hemoglobin: 12.3,
      platelets: 510,
      crp: 74,
      ldh: 352,
      creatinine: 1.0,
    }),
    ...blood(ago(6), {
      wbc: 11.0,
      neutrophils: 9.0,
      lymphocytes: 1.0,
      hemoglobin: 11.9,
      platelets: 541,
      crp: 92,
      albumin: 30,
      ldh: 377,
      creatinine: 1.0,
    }),
    ...visit(ago(6), {
      ecog: 1,
      pain: "yes",
      weightLoss: "yes",
      weightChange: -7,
      weightKg: 70,
      heightCm: 174,
    }),
    suvMax(ago(16), 17.8),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  return {
    events: [
      event("biopsy", ago(37), "Thoracoscopy and biopsy"),
      event("imaging", ago(16), "PET-CT"),
    ],
    stagings: [staging(ago(16), ["9", "clinical"], "T4 NX M0")],
    gaps: [
      gap("Nodes on PET-CT, second reading", "requested", {
        owner: "Nuclear medicine",
        requestedOn: ago(4),
        dueOn: ahead(2),
      }),
      gap("Trial screening visit", "open", {
        owner: "Study nurse",
        dueOn: ahead(10),
      }),
    ],
  };
}
