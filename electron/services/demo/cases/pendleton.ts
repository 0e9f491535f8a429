import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Edition 8 with two stagings; the pathologic one has no tissue recorded behind it and its owner is asked. */
export function pendleton(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "discussed",
    identity: {
      familyName: "DEMO-PENDLETON",
      givenName: "Joyce",
      title: "Mrs",
      sex: "female",
      birthDate: days.born(72, "07-27"),
      recordNumber: "DEMO 4412 077",
    },
    diagnosis: {
      ...pleural(days.diagnosed("8", 705), "left", "epithelioid"),
      method: "Effusion cytology",
    },
    pathology: subtype("epithelioid", ago(690), { certainty: "probable" }),
    exposure: { asbestos: "unknown" },
    presentation: {
      question: "Progression: which second line?",
      newSinceLastTime: "CT shows growth after a year without treatment.",
      patientWish: "Tablets rather than infusions, if there is a choice.",
      presenter: "Oncology",
    },
    outcome: { lastSeenOn: ago(15), disease: "Progressive" },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(520), {
      wbc: 7.0,
      hemoglobin: 12.5,
      platelets: 300,
      crp: 9,
      ldh: 200,
      creatinine: 0.9,
    }),
    ...blood(ago(200), {
      wbc: 7.3,
      hemoglobin: 12.2,
      platelets: 322,
      crp: 14,
      ldh: 215,
      creatinine: 0.9,
    }),
    ...blood(ago(15), {
      wbc: 7.8,
      hemoglobin: 12.0,
      platelets: 347,
      crp: 21,
      ldh: 233,
      creatinine: 1.0,
    }),
    ...visit(ago(15), { ecog: 1, pain: "no", weightLoss: "no" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  return {
    treatments: [
      treatment("systemic", "Carboplatin + pemetrexed, 6 cycles", {
        drugs: ["carboplatin", "pemetrexed"],
        line: 1,
        startedOn: ago(660),
        endedOn: ago(530),
        response: "Partial response",
      }),
    ],
    events: [
      event("imaging", ago(16), "CT: growth"),
      event("board", ago(8), "Board: gemcitabine + ramucirumab offered"),
    ],
    stagings: [
      staging(ago(680), ["8", "clinical"], "T1 N1 M0"),
      staging(ago(640), ["8", "pathologic"], "T3 N1 M0", {
        source: "Letter of the referring hospital",
      }),
    ],
    gaps: [
      gap("Operation report behind the pathologic staging", "requested", {
        owner: "Coordinator",
        requestedOn: ago(7),
        dueOn: ahead(7),
      }),
    ],
  };
}
