import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { molecular, pleural, subtype } from "../facts.ts";

/** Peritoneal, biphasic, after surgery elsewhere. */
export function sanderling(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "follow-up",
    identity: {
      familyName: "DEMO-SANDERLING",
      givenName: "Oskar",
      title: "Mr",
      sex: "male",
      birthDate: days.born(65, "02-02"),
      recordNumber: "DEMO 4415 031",
    },
    diagnosis: {
      ...pleural(days.diagnosed("9", 400), "not-applicable", "biphasic"),
      site: "peritoneum",
      icd10: "C45.1",
      method: "Laparotomy",
    },
    pathology: subtype("biphasic", ago(390), {
      sarcomatoidPercent: 25,
      specimen: "resection",
      ki67Percent: 12,
      molecular: molecular({ bap1: "retained" }),
    }),
    exposure: {
      asbestos: "yes",
      kind: "Probable, occupational",
      occupation: "Electrician",
      years: 14,
    },
    presentation: {
      question: "Ascites again: drain, shunt or systemic treatment?",
      newSinceLastTime: "Ascites since three weeks.",
      patientWish: "To eat with appetite.",
      presenter: "Oncology",
    },
    outcome: { lastSeenOn: ago(13), disease: "Progressive" },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(180), {
      wbc: 8.0,
      hemoglobin: 12.1,
      platelets: 420,
      crp: 30,
      ldh: 250,
      creatinine: 1.0,
    }),
    ...blood(ago(90), {
      wbc: 8.9,
      hemoglobin: 11.6,
      platelets: 455,
      crp: 44,
      ldh: 271,
      creatinine: 1.1,
    }),
    ...blood(ago(13), {
      wbc: 9.8,
      hemoglobin: 11.2,
      platelets: 498,
      crp: 63,
      albumin: 28,
      ldh: 300,
      creatinine: 1.2,
    }),
    ...visit(ago(13), {
      ecog: 2,
      pain: "no",
      weightLoss: "yes",
      weightChange: -9,
    }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  return {
    treatments: [
      treatment("surgery", "Cytoreductive surgery with HIPEC, CC-0", {
        startedOn: ago(350),
        endedOn: ago(350),
      }),
      treatment("systemic", "Cisplatin + pemetrexed", {
        drugs: ["cisplatin", "pemetrexed"],
        line: 1,
        startedOn: ago(300),
        endedOn: ago(200),
        response: "Stable disease",
      }),
      treatment("palliative", "Paracentesis, 3.2 L", {
        startedOn: ago(13),
        endedOn: ago(13),
      }),
    ],
    stagings: [
      staging(ago(345), ["2011", "pathologic"], "T2 N0 M0", {
        system: "yan",
        stagedBy: "Peritoneal surgery",
        source: "Operation note and resection report",
        sheet: {
          kind: "peritoneal",
          regions: [2, 2, 1, 0, 1, 1, 2, 3, 2, 0, 1, 1, 1],
          cc: 0,
          nodesPositive: false,
          distantMetastasis: false,
        },
        documents: [
          { kind: "operation-note", on: ago(350) },
          { kind: "resection-report", on: ago(345) },
        ],
      }),
    ],
    events: [event("progression", ago(14), "CT: ascites")],
    gaps: [gap("Dietician", "open", { owner: "Clinic nurse" })],
  };
}
