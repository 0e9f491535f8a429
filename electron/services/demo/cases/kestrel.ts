import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { addDays } from "../../../../shared/domain/clinical-date.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Edition 7, distant metastasis, yet the old letter says stage III; died. */
export function kestrel(days: DemoDays): CaseDraft {
  const diagnosedOn = days.diagnosed("7", 3500);
  const after = (count: number): string => addDays(diagnosedOn, count);
  return buildCase({
    status: "closed",
    identity: {
      familyName: "SPECIMEN-KESTREL",
      givenName: "Ivor",
      title: "Mr",
      sex: "male",
      birthDate: days.born(79, "12-18"),
      recordNumber: "DEMO 4401 051",
    },
    diagnosis: pleural(diagnosedOn, "left", "sarcomatoid"),
    pathology: subtype("sarcomatoid", after(6), { sarcomatoidPercent: 90 }),
    exposure: { asbestos: "unknown" },
    outcome: {
      status: "dead",
      diedOn: after(95),
      lastSeenOn: after(90),
      source: "Hospital record",
    },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const diagnosedOn = days.diagnosed("7", 3500);
  return [
    ...blood(diagnosedOn, {
      wbc: 13.0,
      hemoglobin: 11.7,
      platelets: 520,
      crp: 120,
      ldh: 460,
    }),
    ...visit(diagnosedOn, { karnofsky: 70, pain: "yes", weightLoss: "yes" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const diagnosedOn = days.diagnosed("7", 3500);
  const after = (count: number): string => addDays(diagnosedOn, count);
  return {
    treatments: [
      treatment("palliative", "Best supportive care", {
        startedOn: after(20),
        endedOn: after(95),
      }),
    ],
    events: [event("biopsy", diagnosedOn, "Image-guided biopsy")],
    stagings: [
      staging(after(12), ["7", "clinical"], "T3 N3 M1", {
        recordedStage: "III",
        source: "Discharge letter",
      }),
    ],
  };
}
