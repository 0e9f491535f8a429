import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, staging, treatment } from "../build-course.ts";
import { fourSurfaces, nodes, pleuralSheet } from "../build-sheets.ts";
import {
  blood,
  inductionProgression,
  tumorVolume,
  visit,
} from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { molecular, pleural, subtype, usualPanel } from "../facts.ts";

/** Operated: the specimen showed more than the scan. */
export function halloway(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "discussed",
    identity: {
      familyName: "SPECIMEN-HALLOWAY",
      givenName: "Anton",
      title: "Mr",
      sex: "male",
      birthDate: days.born(71, "11-30"),
      recordNumber: "DEMO 4410 318",
    },
    diagnosis: pleural(days.diagnosed("9", 150), "right", "epithelioid"),
    pathology: subtype("epithelioid", ago(33), {
      grade: "high",
      specimen: "resection",
      atypia: "severe",
      mitosesPer2Mm2: 6,
      necrosis: "present",
      ki67Percent: 25,
      ihc: usualPanel,
      molecular: molecular({ mtap: "lost", bap1: "retained" }),
    }),
    exposure: {
      asbestos: "yes",
      kind: "Definite, occupational",
      occupation: "Insulation fitter",
      years: 21,
      source: "Occupational history",
    },
    presentation: {
      question: "Adjuvant treatment after pleurectomy/decortication?",
      newSinceLastTime: "Specimen shows T3; the scan had shown T2.",
      patientWish: "I'd rather walk well than live longer in hospital.",
      presenter: "Thoracic surgery",
    },
    outcome: { lastSeenOn: ago(6) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(148), {
      wbc: 7.4,
      hemoglobin: 15.4,
      platelets: 310,
      crp: 8,
      ldh: 201,
      creatinine: 0.9,
    }),
    ...blood(ago(95), {
      wbc: 5.1,
      hemoglobin: 13.2,
      platelets: 240,
      crp: 6,
      ldh: 188,
      creatinine: 1.0,
    }),
    ...blood(ago(41), {
      wbc: 9.9,
      hemoglobin: 12.8,
      platelets: 420,
      crp: 58,
      ldh: 260,
      creatinine: 1.0,
    }),
    ...blood(ago(6), {
      wbc: 7.6,
      hemoglobin: 15.0,
      platelets: 333,
      crp: 9,
      ldh: 205,
      creatinine: 0.95,
    }),
    ...visit(ago(6), {
      ecog: 0,
      pain: "no",
      weightLoss: "no",
      weightKg: 79,
      heightCm: 176,
    }),
    tumorVolume(ago(148), 310),
    inductionProgression(ago(6), "no"),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  return {
    treatments: [
      treatment("systemic", "Cisplatin + pemetrexed, 3 cycles", {
        drugs: ["cisplatin", "pemetrexed"],
        line: 1,
        startedOn: ago(120),
        endedOn: ago(78),
        response: "Partial response",
      }),
      treatment("surgery", "Extended pleurectomy/decortication", {
        startedOn: ago(43),
        endedOn: ago(43),
        note: "Macroscopically complete",
      }),
    ],
    events: [
      event("biopsy", ago(150), "Thoracoscopy and biopsy"),
      event("imaging", ago(66), "CT after chemotherapy: partial response"),
      event("board", ago(5), "Board: observe, CT in three months"),
    ],
    stagings: [
      staging(ago(140), ["9", "clinical"], "T2 N0 M0"),
      staging(ago(33), ["9", "pathologic"], "T3 N0 M0", {
        phase: "after-treatment",
        sheet: pleuralSheet(
          "right",
          { yes: [...fourSurfaces, "lung_parenchyma", "endothoracic_fascia"] },
          {
            nodes: nodes([], ["4R", "7", "8R", "9R", "10R", "11R", "IMR"]),
            operation: {
              resectable: true,
              operated: true,
              margins: "negative",
              chestWallAtBiopsySitesOnly: false,
            },
          },
        ),
        documents: [
          { kind: "operation-note", on: ago(43) },
          { kind: "resection-report", on: ago(33) },
        ],
      }),
    ],
  };
}
