import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Stage II with one positive node group; hemoglobin below the cut-off. */
export function fenwick(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "preparing",
    identity: {
      familyName: "SAMPLE-FENWICK",
      givenName: "Ruth",
      title: "Mrs",
      sex: "female",
      birthDate: days.born(63, "05-19"),
      recordNumber: "DEMO 4410 340",
    },
    diagnosis: pleural(days.diagnosed("9", 34), "left", "epithelioid"),
    pathology: subtype("epithelioid", ago(28), { centralReview: "unknown" }),
    exposure: {
      asbestos: "yes",
      kind: "Probable, household",
      occupation: "Washed her father's work clothes",
      source: "Occupational history",
    },
    presentation: {
      question: "Is the left hilar node enough to decide against surgery?",
      newSinceLastTime: "First presentation.",
      patientWish: "Not asked yet.",
      presenter: "Pulmonology",
    },
    outcome: { lastSeenOn: ago(3) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(
      ago(34),
      {
        wbc: 7.9,
        hemoglobin: 13.0,
        platelets: 352,
        crp: 14,
        ldh: 214,
        creatinine: 0.8,
      },
      "si",
    ),
    ...blood(
      ago(3),
      {
        wbc: 8.0,
        hemoglobin: 12.8,
        platelets: 361,
        crp: 17,
        ldh: 219,
        creatinine: 0.8,
      },
      "si",
    ),
    ...visit(ago(3), {
      ecog: 0,
      pain: "no",
      weightLoss: "unknown",
      weightKg: 70,
    }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  return {
    events: [
      event("biopsy", ago(34), "Thoracoscopy and biopsy"),
      event("imaging", ago(12), "PET-CT: left hilar node"),
    ],
    stagings: [staging(ago(12), ["9", "clinical"], "T1 N1 M0")],
    gaps: [
      gap("Node sampling by EBUS", "requested", {
        owner: "Pulmonology",
        requestedOn: ago(2),
        dueOn: ahead(6),
      }),
    ],
  };
}
