import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Metastatic; a given name in Arabic script; the referring hospital staged under the edition before. */
export function ashgrove(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "preparing",
    identity: {
      familyName: "DEMO-ASHGROVE",
      givenName: "يوسف",
      title: "Mr",
      sex: "male",
      birthDate: days.born(77, "01-08"),
      recordNumber: "DEMO 4411 012",
    },
    diagnosis: pleural(days.diagnosed("9", 80), "right", "epithelioid"),
    pathology: subtype("epithelioid", ago(74)),
    exposure: {
      asbestos: "yes",
      kind: "Definite, occupational",
      occupation: "Brake lining factory",
      years: 12,
      source: "Occupational history",
    },
    presentation: {
      question: "Second line, or supportive care alone?",
      newSinceLastTime: "New liver lesions on CT.",
      patientWish: "I want to fly home to my family once more.",
      presenter: "Oncology",
    },
    outcome: { lastSeenOn: ago(8) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(78), {
      wbc: 6.9,
      hemoglobin: 12.9,
      platelets: 300,
      crp: 22,
      ldh: 280,
      creatinine: 1.2,
    }),
    ...blood(ago(50), {
      wbc: 5.8,
      hemoglobin: 12.0,
      platelets: 260,
      crp: 18,
      ldh: 295,
      creatinine: 1.3,
    }),
    ...blood(ago(29), {
      wbc: 6.4,
      hemoglobin: 11.6,
      platelets: 275,
      crp: 27,
      ldh: 340,
      creatinine: 1.3,
    }),
    ...blood(ago(8), {
      wbc: 7.2,
      hemoglobin: 11.4,
      platelets: 298,
      crp: 35,
      ldh: 390,
      creatinine: 1.4,
    }),
    ...visit(ago(8), {
      ecog: 1,
      pain: "no",
      weightLoss: "yes",
      weightChange: -8,
    }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  return {
    treatments: [
      treatment("systemic", "Nivolumab + ipilimumab", {
        drugs: ["nivolumab", "ipilimumab"],
        line: 1,
        startedOn: ago(58),
        endedOn: ago(9),
        response: "Progressive disease",
      }),
    ],
    events: [
      event("biopsy", ago(80), "Thoracoscopy and biopsy"),
      event("progression", ago(9), "CT: liver lesions"),
    ],
    stagings: [
      staging(ago(70), ["8", "clinical"], "T3 N2 M0", {
        source: "Letter of the referring hospital",
      }),
      staging(ago(9), ["9", "clinical"], "T3 N2 M1"),
    ],
    gaps: [
      gap("Biopsy of a liver lesion", "not-obtainable", {
        owner: "Radiology",
        note: "Declined by the patient.",
      }),
    ],
  };
}
