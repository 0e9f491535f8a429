import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Edition 8, nodes not assessed, no hemoglobin: one test each would settle stage and CALGB group. */
export function tidewater(days: DemoDays): CaseDraft {
  const { ago } = days;
  const diagnosedOn = days.diagnosed("8", 720);
  return buildCase({
    status: "ready",
    identity: {
      familyName: "SAMPLE-TIDEWATER",
      givenName: "Leonard",
      title: "Mr",
      sex: "male",
      birthDate: days.born(70, "09-14"),
      recordNumber: "DEMO 4414 021",
    },
    diagnosis: pleural(diagnosedOn, "right", "epithelioid"),
    pathology: subtype("epithelioid", diagnosedOn, {
      certainty: "probable",
      centralReview: "not-asked",
    }),
    exposure: {
      asbestos: "yes",
      kind: "Definite, occupational",
      occupation: "Ship's engineer",
      years: 24,
      source: "Occupational history",
    },
    presentation: {
      question: "Progression after two years of observation: treat now?",
      newSinceLastTime: "Pleural thickening has grown since the last CT.",
      patientWish: "To see the ice on the lake again.",
      presenter: "Pulmonology",
    },
    outcome: { lastSeenOn: ago(12), disease: "Progressive" },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(380), {
      wbc: 7.8,
      hemoglobin: 13.9,
      platelets: 240,
      crp: 8,
      ldh: 188,
      creatinine: 1.1,
    }),
    ...blood(ago(190), {
      wbc: 8.3,
      hemoglobin: 13.1,
      platelets: 266,
      crp: 14,
      ldh: 202,
      creatinine: 1.1,
    }),
    ...blood(ago(95), {
      wbc: 8.6,
      hemoglobin: 12.6,
      platelets: 281,
      crp: 19,
      ldh: 210,
      creatinine: 1.2,
    }),
    ...blood(ago(12), {
      wbc: 9.0,
      platelets: 305,
      crp: 25,
      ldh: 223,
      creatinine: 1.2,
    }),
    ...visit(ago(12), {
      ecog: 1,
      pain: "yes",
      weightLoss: "no",
      weightKg: 77,
    }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  const diagnosedOn = days.diagnosed("8", 720);
  return {
    events: [
      event("biopsy", diagnosedOn, "Thoracoscopy and biopsy"),
      event("follow-up", ago(190), "Observation: stable"),
      event("progression", ago(17), "CT: thicker pleura"),
    ],
    stagings: [
      staging(ago(17), ["8", "clinical"], "T3 NX M0", { source: "CT" }),
    ],
    gaps: [
      gap("Hemoglobin (sample clotted)", "requested", {
        owner: "Clinic nurse",
        requestedOn: ago(1),
        dueOn: ahead(1),
        note: "Tube clotted, repeat ordered.",
      }),
      gap("Nodal status by PET-CT", "requested", {
        owner: "Nuclear medicine",
        requestedOn: ago(11),
        dueOn: ahead(2),
      }),
    ],
  };
}
