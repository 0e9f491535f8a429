import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { addDays } from "../../../../shared/domain/clinical-date.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Edition 7, died; a visit is recorded after the death. */
export function bracken(days: DemoDays): CaseDraft {
  const diagnosedOn = days.diagnosed("7", 3300);
  const after = (count: number): string => addDays(diagnosedOn, count);
  return buildCase({
    status: "closed",
    identity: {
      familyName: "SPECIMEN-BRACKEN",
      givenName: "Walter",
      title: "Mr",
      sex: "male",
      birthDate: days.born(82, "01-23"),
      recordNumber: "DEMO 4401 036",
    },
    diagnosis: pleural(diagnosedOn, "right", "epithelioid"),
    pathology: subtype("epithelioid", after(8)),
    exposure: {
      asbestos: "yes",
      kind: "Definite, occupational",
      occupation: "Plumber",
      years: 33,
    },
    presentation: {
      question: "Review of the course for teaching.",
      newSinceLastTime: "Death notified by the family doctor.",
      patientWish: "He had asked to die at home, and did.",
      presenter: "Respiratory medicine",
    },
    outcome: {
      status: "dead",
      diedOn: after(560),
      lastSeenOn: after(563),
      disease: "Progressive",
      source: "Family doctor",
    },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const diagnosedOn = days.diagnosed("7", 3300);
  const after = (count: number): string => addDays(diagnosedOn, count);
  return [
    ...blood(diagnosedOn, {
      wbc: 9.1,
      hemoglobin: 12.9,
      platelets: 405,
      crp: 22,
      ldh: 240,
      creatinine: 1.0,
    }),
    ...blood(after(120), {
      wbc: 8.0,
      hemoglobin: 12.0,
      platelets: 340,
      crp: 17,
      ldh: 232,
      creatinine: 1.1,
    }),
    ...blood(after(300), {
      wbc: 9.9,
      hemoglobin: 11.4,
      platelets: 421,
      crp: 48,
      ldh: 301,
      creatinine: 1.2,
    }),
    ...blood(after(480), {
      wbc: 13.2,
      hemoglobin: 10.2,
      platelets: 530,
      crp: 101,
      ldh: 402,
      creatinine: 1.4,
    }),
    ...visit(diagnosedOn, { ecog: 1, pain: "no", weightLoss: "no" }),
    ...visit(after(480), { ecog: 3, pain: "yes", weightLoss: "yes" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  const diagnosedOn = days.diagnosed("7", 3300);
  const after = (count: number): string => addDays(diagnosedOn, count);
  return {
    treatments: [
      treatment("surgery", "Extrapleural pneumonectomy", {
        startedOn: after(60),
        endedOn: after(60),
      }),
      treatment("radiotherapy", "Hemithoracic radiotherapy", {
        startedOn: after(110),
        endedOn: after(150),
        doseGy: 50.4,
        fractions: 28,
      }),
    ],
    events: [
      event("biopsy", diagnosedOn, "Thoracoscopy and biopsy"),
      event("progression", after(310), "CT: chest wall recurrence"),
      event("other", ago(30), "Chosen for the teaching board"),
    ],
    stagings: [
      staging(after(25), ["7", "clinical"], "T2 N0 M0"),
      staging(after(66), ["7", "pathologic"], "T3 N1 M0"),
    ],
  };
}
