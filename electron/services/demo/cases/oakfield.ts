import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging, treatment } from "../build-course.ts";
import { blood, suvMax, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { molecular, pleural, subtype, usualPanel } from "../facts.ts";

/** The case of the sketches: first line to choose, stage IIIA, LDH and lung function still missing. */
export function oakfield(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "ready",
    identity: {
      familyName: "SAMPLE-OAKFIELD",
      givenName: "Vernon",
      title: "Mr",
      sex: "male",
      birthDate: days.born(69, "03-14"),
      recordNumber: "DEMO 4410 227",
    },
    diagnosis: pleural(days.diagnosed("9", 64), "right", "epithelioid"),
    pathology: subtype("epithelioid", ago(47), {
      grade: "low",
      specimen: "biopsy",
      atypia: "mild",
      mitosesPer2Mm2: 1,
      necrosis: "absent",
      ki67Percent: 8,
      ihc: usualPanel,
      molecular: molecular({
        bap1: "lost",
        mtap: "retained",
        cdkn2aFish: "no-homozygous-deletion",
        pdl1TpsPercent: 5,
        pdl1Assay: "28-8",
        germlineBap1: "pending",
      }),
    }),
    exposure: {
      asbestos: "yes",
      kind: "Definite, occupational",
      occupation: "Shipyard, 1974-1983",
      years: 9,
      source: "Occupational history",
    },
    presentation: {
      question:
        "First-line choice: is he fit for nivolumab + ipilimumab, or platinum-pemetrexed?",
      newSinceLastTime:
        "First presentation. Biopsy confirmed on central review.",
      patientWish: "I want to be at my daughter's wedding in June.",
      presenter: "Respiratory medicine",
      referrer: "District hospital, chest clinic",
    },
    outcome: { lastSeenOn: ago(10) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(
      ago(81),
      {
        wbc: 8.1,
        hemoglobin: 13.6,
        platelets: 402,
        crp: 12,
        creatinine: 1.0,
      },
      "si",
    ),
    ...blood(ago(60), {
      wbc: 8.4,
      hemoglobin: 13.1,
      platelets: 421,
      crp: 19,
      creatinine: 1.15,
    }),
    ...blood(ago(38), {
      wbc: 8.9,
      hemoglobin: 12.7,
      platelets: 446,
      crp: 33,
      creatinine: 1.0,
    }),
    ...blood(ago(10), {
      wbc: 9.4,
      neutrophils: 7.1,
      lymphocytes: 1.2,
      hemoglobin: 12.1,
      platelets: 468,
      crp: 41,
      albumin: 33,
      creatinine: 1.1,
      "creatinine-clearance": 74,
    }),
    ...visit(ago(60), {
      ecog: 0,
      pain: "no",
      weightLoss: "no",
      weightKg: 86,
    }),
    ...visit(ago(10), {
      ecog: 1,
      pain: "yes",
      weightLoss: "yes",
      weightChange: -6,
      weightKg: 81,
      heightCm: 178,
    }),
    suvMax(ago(18), 11.2),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  return {
    treatments: [
      treatment("pleural-procedure", "Talc pleurodesis", {
        startedOn: ago(62),
        endedOn: ago(62),
      }),
    ],
    events: [
      event("imaging", ago(81), "CT chest"),
      event("biopsy", ago(64), "Thoracoscopy and biopsy"),
      event("imaging", ago(18), "PET-CT"),
      event("visit", ago(10), "Clinic, labs"),
    ],
    stagings: [staging(ago(18), ["9", "clinical"], "T2 N1 M0")],
    gaps: [
      gap("LDH, pleural and serum", "requested", {
        owner: "Clinic nurse",
        requestedOn: ago(4),
        dueOn: ahead(2),
      }),
      gap("Lung function", "requested", {
        owner: "Respiratory lab",
        requestedOn: ago(6),
        dueOn: ahead(3),
      }),
      gap("Inner pericardium", "open", {
        owner: "Radiology",
        note: "Asked. Involved would mean T4, stage IIIB.",
      }),
    ],
  };
}
