import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Localized pleural mesothelioma: one mass, no TNM. */
export function solitaire(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "discussed",
    identity: {
      familyName: "DEMO-SOLITAIRE",
      givenName: "Beatrix",
      title: "Mrs",
      sex: "female",
      birthDate: days.born(60, "01-15"),
      recordNumber: "DEMO 4415 073",
    },
    diagnosis: {
      ...pleural(days.diagnosed("9", 120), "right", "epithelioid"),
      extent: "localized",
      method: "Resection",
    },
    pathology: subtype("epithelioid", ago(88)),
    exposure: { asbestos: "no", kind: "None known" },
    presentation: {
      question: "Adjuvant treatment after complete resection of a single mass?",
      newSinceLastTime: "Margins free, rest of the pleura free.",
      patientWish: "No treatment that only might help.",
      presenter: "Thoracic surgery",
    },
    outcome: {
      lastSeenOn: ago(18),
      disease: "No evidence of disease on the last scan",
    },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(118), {
      wbc: 6.6,
      hemoglobin: 13.5,
      platelets: 270,
      crp: 4,
      ldh: 180,
      creatinine: 0.8,
    }),
    ...blood(ago(18), {
      wbc: 6.4,
      hemoglobin: 13.4,
      platelets: 262,
      crp: 3,
      ldh: 178,
      creatinine: 0.8,
    }),
    ...visit(ago(18), { ecog: 0, pain: "no", weightLoss: "no" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  return {
    treatments: [
      treatment(
        "surgery",
        "Resection of one pleural mass, 4.5 cm, margins free",
        {
          startedOn: ago(95),
          endedOn: ago(95),
        },
      ),
    ],
    events: [
      event("imaging", ago(120), "CT: one mass"),
      event("imaging", ago(19), "CT: no recurrence"),
    ],
  };
}
