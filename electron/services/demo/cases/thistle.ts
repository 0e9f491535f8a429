import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Subtype not specified, tumor and nodes not assessable, ECOG 3: little can be derived, and it says why. */
export function thistle(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "preparing",
    identity: {
      familyName: "SAMPLE-THISTLE",
      givenName: "Agnes",
      title: "Mrs",
      sex: "female",
      birthDate: days.born(84, "03-29").slice(0, 4),
      recordNumber: "DEMO 4414 003",
    },
    diagnosis: {
      ...pleural(days.diagnosed("9", 30), "left", "nos"),
      method: "Effusion cytology",
    },
    pathology: subtype("nos", ago(24), {
      certainty: "possible",
      centralReview: "no",
    }),
    exposure: { asbestos: "unknown" },
    presentation: {
      question: "Is a biopsy in her interest?",
      newSinceLastTime: "Effusion back after one drainage.",
      patientWish: "No operation.",
      presenter: "Geriatrics",
    },
    outcome: { lastSeenOn: ago(4) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(29), {
      wbc: 8.2,
      hemoglobin: 11.1,
      platelets: 300,
      crp: 40,
      creatinine: 1.5,
    }),
    ...blood(ago(4), {
      wbc: 8.6,
      hemoglobin: 10.8,
      platelets: 310,
      crp: 47,
      creatinine: 1.6,
      "creatinine-clearance": 24,
    }),
    ...visit(ago(4), { ecog: 3, pain: "unknown", weightLoss: "yes" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  return {
    treatments: [
      treatment("pleural-procedure", "Pleural drainage, 0.9 L", {
        startedOn: ago(30),
        endedOn: ago(30),
      }),
    ],
    events: [event("imaging", ago(22), "CT chest without contrast")],
    stagings: [
      staging(ago(22), ["9", "clinical"], "TX NX M0", {
        source: "CT without contrast",
      }),
    ],
    gaps: [
      gap("Histology: biopsy or second cytology", "open", {
        owner: "Pulmonology",
      }),
      gap("Birth date", "requested", {
        owner: "Registration desk",
        requestedOn: ago(3),
        dueOn: ahead(1),
      }),
    ],
  };
}
