import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { addDays } from "../../../../shared/domain/clinical-date.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Edition 7, operated early, well after many years. */
export function marlowe(days: DemoDays): CaseDraft {
  const { ago } = days;
  const diagnosedOn = days.diagnosed("7", 3400);
  return buildCase({
    status: "follow-up",
    identity: {
      familyName: "DEMO-MARLOWE",
      givenName: "Philippa",
      title: "Mrs",
      sex: "female",
      birthDate: days.born(67, "08-02"),
      recordNumber: "DEMO 4401 009",
    },
    diagnosis: pleural(diagnosedOn, "left", "epithelioid"),
    pathology: subtype("epithelioid", diagnosedOn, { grade: "low" }),
    exposure: { asbestos: "yes", kind: "Probable, household" },
    presentation: {
      question: "Is yearly CT still right?",
      newSinceLastTime: "Well; no recurrence on the last scan.",
      patientWish: "To be told by telephone, not by letter.",
      presenter: "Thoracic surgery",
    },
    outcome: {
      lastSeenOn: ago(20),
      disease: "No evidence of disease on the last scan",
    },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(770), {
      wbc: 6.1,
      hemoglobin: 13.1,
      platelets: 231,
      crp: 2,
      ldh: 170,
      creatinine: 0.8,
    }),
    ...blood(ago(390), {
      wbc: 6.3,
      hemoglobin: 13.0,
      platelets: 236,
      crp: 2,
      ldh: 174,
      creatinine: 0.8,
    }),
    ...blood(ago(20), {
      wbc: 6.2,
      hemoglobin: 13.3,
      platelets: 228,
      crp: 2,
      ldh: 172,
      creatinine: 0.8,
    }),
    ...visit(ago(20), { ecog: 0, pain: "no", weightLoss: "no" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  const diagnosedOn = days.diagnosed("7", 3400);
  return {
    treatments: [
      treatment("surgery", "Pleurectomy/decortication", {
        startedOn: addDays(diagnosedOn, 40),
        endedOn: addDays(diagnosedOn, 40),
      }),
    ],
    events: [
      event("biopsy", diagnosedOn, "Thoracoscopy and biopsy"),
      event("imaging", ago(21), "CT: no recurrence"),
    ],
    stagings: [
      staging(addDays(diagnosedOn, 20), ["7", "clinical"], "T1a N0 M0"),
      staging(addDays(diagnosedOn, 48), ["7", "pathologic"], "T1b N0 M0"),
    ],
  };
}
