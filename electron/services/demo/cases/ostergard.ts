import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { molecular, pleural, subtype } from "../facts.ts";

/** Diagnosed under edition 8; scan and PET-CT gave different stages two weeks apart. Accents in the name. */
export function ostergard(days: DemoDays): CaseDraft {
  const { ago } = days;
  const diagnosedOn = days.diagnosed("8", 760);
  return buildCase({
    status: "follow-up",
    identity: {
      familyName: "SPECIMEN-ØSTERGÅRD-LÉVÊQUE",
      givenName: "Zoë",
      title: "Ms",
      sex: "female",
      birthDate: days.born(61, "04-01"),
      recordNumber: "DEMO 4412 019",
    },
    diagnosis: pleural(diagnosedOn, "right", "biphasic"),
    pathology: subtype("biphasic", diagnosedOn, {
      sarcomatoidPercent: 15,
      molecular: molecular({ bap1: "lost" }),
    }),
    exposure: {
      asbestos: "no",
      kind: "None known",
      note: "Chest radiotherapy at 19 for lymphoma.",
    },
    presentation: {
      question: "Third line, or palliative care alone?",
      newSinceLastTime: "Progression in bone on the last scan.",
      patientWish: "No more hospital nights.",
      presenter: "Palliative care",
    },
    outcome: { lastSeenOn: ago(5), disease: "Progressive" },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(400), {
      wbc: 7.0,
      hemoglobin: 12.6,
      platelets: 290,
      crp: 15,
      ldh: 240,
      creatinine: 0.7,
    }),
    ...blood(ago(250), {
      wbc: 8.8,
      hemoglobin: 12.0,
      platelets: 341,
      crp: 28,
      ldh: 277,
      creatinine: 0.8,
    }),
    ...blood(ago(120), {
      wbc: 10.1,
      hemoglobin: 11.3,
      platelets: 402,
      crp: 55,
      ldh: 320,
      creatinine: 0.8,
    }),
    ...blood(ago(5), {
      wbc: 12.0,
      hemoglobin: 10.6,
      platelets: 455,
      crp: 88,
      albumin: 29,
      ldh: 401,
      creatinine: 0.8,
    }),
    ...visit(ago(120), { ecog: 1, pain: "yes", weightLoss: "no" }),
    ...visit(ago(5), {
      ecog: 2,
      pain: "yes",
      weightLoss: "yes",
      weightChange: -11,
    }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  const diagnosedOn = days.diagnosed("8", 760);
  return {
    treatments: [
      treatment("systemic", "Nivolumab + ipilimumab", {
        drugs: ["nivolumab", "ipilimumab"],
        line: 1,
        startedOn: ago(690),
        endedOn: ago(420),
        response: "Stable disease, then progression",
      }),
      treatment("systemic", "Carboplatin + pemetrexed", {
        drugs: ["carboplatin", "pemetrexed"],
        line: 2,
        startedOn: ago(398),
        endedOn: ago(270),
        response: "Partial response",
      }),
      treatment("radiotherapy", "Radiotherapy to a painful rib", {
        startedOn: ago(110),
        endedOn: ago(110),
        doseGy: 8,
        fractions: 1,
        response: "Less pain",
      }),
    ],
    events: [
      event("biopsy", diagnosedOn, "Thoracoscopy and biopsy"),
      event("progression", ago(125), "Bone metastasis, rib"),
      event("follow-up", ago(5), "Palliative care clinic"),
    ],
    stagings: [
      staging(ago(730), ["8", "clinical"], "T4 N1 M0", { source: "CT" }),
      staging(ago(715), ["8", "clinical"], "T4 N1 M1", { source: "PET-CT" }),
    ],
    gaps: [
      gap("Home oxygen assessment", "open", { owner: "Palliative nurse" }),
    ],
  };
}
