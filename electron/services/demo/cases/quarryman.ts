import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging } from "../build-course.ts";
import { fourSurfaces, nodes, pleuralSheet } from "../build-sheets.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { molecular, pleural, subtype, usualPanel } from "../facts.ts";

/** Biphasic at the point where the two readings of the EORTC score disagree. */
export function quarryman(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "ready",
    identity: {
      familyName: "DEMO-QUARRYMAN",
      givenName: "Bernard",
      title: "Mr",
      sex: "male",
      birthDate: days.born(68, "02-17"),
      recordNumber: "DEMO 4412 005",
    },
    diagnosis: pleural(days.diagnosed("9", 40), "left", "biphasic"),
    pathology: subtype("biphasic", ago(33), {
      sarcomatoidPercent: 30,
      specimen: "biopsy",
      atypia: "moderate",
      mitosesPer2Mm2: 4,
      necrosis: "present",
      ihc: { ...usualPanel, wt1: "negative", cea: "negative" },
      molecular: molecular({
        bap1: "retained",
        pdl1TpsPercent: 40,
        pdl1Assay: "22C3",
      }),
    }),
    exposure: {
      asbestos: "yes",
      kind: "Definite, occupational",
      occupation: "Quarry and roofing",
      years: 18,
      source: "Occupational history",
    },
    presentation: {
      question: "Immunotherapy first, given the sarcomatoid share of 30 %?",
      newSinceLastTime:
        "Central review raised the sarcomatoid share from 10 to 30 %.",
      patientWish: "Short journeys; his wife does not drive.",
      presenter: "Oncology",
    },
    outcome: { lastSeenOn: ago(10) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(41), {
      wbc: 7.2,
      hemoglobin: 12.8,
      platelets: 361,
      crp: 28,
      ldh: 266,
      creatinine: 1.1,
    }),
    ...blood(ago(25), {
      wbc: 7.5,
      hemoglobin: 12.4,
      platelets: 377,
      crp: 34,
      ldh: 271,
      creatinine: 1.1,
    }),
    ...blood(ago(10), {
      wbc: 7.9,
      neutrophils: 5.6,
      lymphocytes: 1.4,
      hemoglobin: 11.9,
      platelets: 390,
      crp: 39,
      albumin: 36,
      "pleural-ldh": 1640,
      ldh: 284,
      creatinine: 1.1,
    }),
    ...visit(ago(10), {
      ecog: 1,
      pain: "yes",
      weightLoss: "no",
      weightKg: 92,
      heightCm: 181,
    }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  return {
    events: [
      event("biopsy", ago(40), "Thoracoscopy and biopsy"),
      event("imaging", ago(15), "PET-CT"),
    ],
    stagings: [
      staging(ago(15), ["9", "clinical"], "TX N1 M0", {
        sheet: pleuralSheet(
          "left",
          {
            yes: [...fourSurfaces, "malignant_pleural_effusion"],
            open: ["pericardium_internal_surface"],
          },
          {
            psumLevelsMm: { upper: 7.2, middle: 5.4, lower: 3.9 },
            fmaxMm: 4.1,
            nodes: nodes(["7"], ["1L", "1R", "4L", "4R", "10L"]),
            operation: {
              resectable: null,
              operated: false,
              margins: null,
              chestWallAtBiopsySitesOnly: null,
            },
          },
        ),
        documents: [
          { kind: "ct", on: ago(24) },
          { kind: "pet-ct", on: ago(15) },
        ],
      }),
    ],
    gaps: [
      gap("Thyroid function and cortisol", "requested", {
        owner: "Clinic nurse",
        requestedOn: ago(3),
        dueOn: ahead(1),
      }),
    ],
  };
}
