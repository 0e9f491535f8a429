import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { molecular, pleural, subtype } from "../facts.ts";

/** Peritoneal, operable: there is no TNM, the peritoneal cancer index counts. */
export function willowbank(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "ready",
    identity: {
      familyName: "SAMPLE-WILLOWBANK",
      givenName: "Carmen",
      title: "Ms",
      sex: "female",
      birthDate: days.born(52, "11-03"),
      recordNumber: "DEMO 4415 008",
    },
    diagnosis: {
      ...pleural(days.diagnosed("9", 60), "not-applicable", "epithelioid"),
      site: "peritoneum",
      icd10: "C45.1",
      method: "Laparoscopic biopsy",
    },
    pathology: subtype("epithelioid", ago(52), {
      specimen: "biopsy",
      ki67Percent: 4,
      molecular: molecular({ bap1: "lost" }),
    }),
    exposure: { asbestos: "no", kind: "None known" },
    presentation: {
      question:
        "Cytoreductive surgery with HIPEC: first, or after chemotherapy?",
      newSinceLastTime: "Laparoscopy: peritoneal cancer index 14.",
      patientWish: "To be back at work by autumn.",
      presenter: "Peritoneal surgery",
    },
    outcome: { lastSeenOn: ago(9) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(60), {
      wbc: 7.1,
      hemoglobin: 12.4,
      platelets: 398,
      crp: 12,
      ldh: 190,
      creatinine: 0.7,
    }),
    ...blood(ago(30), {
      wbc: 7.4,
      hemoglobin: 12.2,
      platelets: 410,
      crp: 15,
      ldh: 195,
      creatinine: 0.7,
    }),
    ...blood(ago(9), {
      wbc: 7.3,
      hemoglobin: 12.3,
      platelets: 404,
      crp: 14,
      albumin: 39,
      ldh: 193,
      creatinine: 0.7,
    }),
    ...visit(ago(9), {
      ecog: 0,
      pain: "no",
      weightLoss: "no",
      weightKg: 61,
      heightCm: 165,
    }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  return {
    events: [
      event("biopsy", ago(60), "Laparoscopy and biopsy, PCI 14"),
      event("imaging", ago(21), "CT abdomen"),
    ],
    gaps: [
      gap("PCI by region", "requested", {
        owner: "Peritoneal surgery",
        requestedOn: ago(5),
        dueOn: ahead(3),
      }),
    ],
  };
}
