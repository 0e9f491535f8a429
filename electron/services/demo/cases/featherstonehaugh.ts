import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { molecular, pleural, subtype } from "../facts.ts";

/** The longest name of the set, to see what screens and pages do with it. */
export function featherstonehaugh(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "ready",
    identity: {
      familyName: "SAMPLE-FEATHERSTONEHAUGH-CHOLMONDELEY-WILLOUGHBY",
      givenName: "Wilhelmina Alexandrina",
      title: "Mrs",
      sex: "female",
      birthDate: days.born(74, "12-05"),
      recordNumber: "DEMO 4411 068",
    },
    diagnosis: pleural(days.diagnosed("9", 52), "left", "epithelioid"),
    pathology: subtype("epithelioid", ago(46), {
      molecular: molecular({
        bap1: "lost",
        cdkn2aFish: "homozygous-deletion",
      }),
    }),
    exposure: {
      asbestos: "yes",
      kind: "Possible, environmental",
      occupation: "Teacher, school with sprayed asbestos",
      years: 15,
      source: "Occupational history",
    },
    presentation: {
      question:
        "Indwelling pleural catheter first, and which systemic treatment at ECOG 2?",
      newSinceLastTime: "Second drainage in three weeks.",
      patientWish: "Breathe well enough to garden.",
      presenter: "Pulmonology",
      referrer: "Care home physician",
    },
    outcome: { lastSeenOn: ago(9) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(52), {
      wbc: 8.7,
      hemoglobin: 13.4,
      platelets: 330,
      crp: 20,
      ldh: 230,
      creatinine: 0.9,
    }),
    ...blood(ago(9), {
      wbc: 9.0,
      neutrophils: 7.2,
      lymphocytes: 0.7,
      hemoglobin: 12.9,
      platelets: 348,
      crp: 26,
      albumin: 34,
      ldh: 251,
      "pleural-ldh": 1180,
      creatinine: 1.0,
      "creatinine-clearance": 51,
    }),
    ...visit(ago(30), { ecog: 1, pain: "no", weightLoss: "no" }),
    ...visit(ago(9), {
      ecog: 2,
      pain: "yes",
      weightLoss: "no",
      weightKg: 58,
      heightCm: 160,
    }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  return {
    treatments: [
      treatment("pleural-procedure", "Pleural drainage, 1.4 L", {
        startedOn: ago(30),
        endedOn: ago(30),
      }),
      treatment("pleural-procedure", "Pleural drainage, 1.6 L", {
        startedOn: ago(9),
        endedOn: ago(9),
      }),
    ],
    events: [
      event("biopsy", ago(52), "Image-guided biopsy"),
      event("imaging", ago(20), "CT chest and abdomen"),
    ],
    stagings: [staging(ago(20), ["9", "clinical"], "T3 NX M0")],
    gaps: [
      gap("Nodal status by PET-CT", "requested", {
        owner: "Nuclear medicine",
        requestedOn: ago(8),
        dueOn: ahead(3),
      }),
      gap("Geriatric assessment", "open", { owner: "Geriatrics" }),
    ],
  };
}
