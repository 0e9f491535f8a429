import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Pericardial: rare, no staging system. */
export function heartwell(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "preparing",
    identity: {
      familyName: "SPECIMEN-HEARTWELL",
      givenName: "Nadia",
      title: "Ms",
      sex: "female",
      birthDate: days.born(49, "05-30"),
      recordNumber: "DEMO 4415 044",
    },
    diagnosis: {
      ...pleural(days.diagnosed("9", 22), "not-applicable", "epithelioid"),
      site: "pericardium",
      icd10: "C45.2",
      method: "Pericardial biopsy",
    },
    pathology: subtype("epithelioid", ago(15)),
    exposure: { asbestos: "unknown" },
    presentation: {
      question: "Is pericardiectomy possible, and what after it?",
      newSinceLastTime: "Tamponade drained three weeks ago.",
      patientWish: "To understand what is known and what is not.",
      presenter: "Cardiology",
    },
    outcome: { lastSeenOn: ago(5) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(22), {
      wbc: 9.0,
      hemoglobin: 11.8,
      platelets: 360,
      crp: 48,
      ldh: 260,
      creatinine: 0.8,
    }),
    ...blood(ago(5), {
      wbc: 8.1,
      hemoglobin: 11.9,
      platelets: 345,
      crp: 22,
      ldh: 238,
      creatinine: 0.8,
    }),
    ...visit(ago(5), { ecog: 1, pain: "yes", weightLoss: "no" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  return {
    treatments: [
      treatment("palliative", "Pericardiocentesis", {
        startedOn: ago(22),
        endedOn: ago(22),
      }),
    ],
    events: [
      event("biopsy", ago(22), "Pericardial window and biopsy"),
      event("imaging", ago(10), "Cardiac MRI"),
    ],
    gaps: [
      gap("Cardiac surgeon's opinion", "requested", {
        owner: "Cardiology",
        requestedOn: ago(2),
      }),
    ],
  };
}
