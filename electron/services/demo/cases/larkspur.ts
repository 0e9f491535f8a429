import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import type { DemoAmendment } from "../amend-staging.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, staging, treatment } from "../build-course.ts";
import { fourSurfaces, nodes, pleuralSheet } from "../build-sheets.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Locally advanced, few symptoms; a second reading of the CT took the rib back. */
export function larkspur(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "follow-up",
    identity: {
      familyName: "SPECIMEN-LARKSPUR",
      givenName: "Inês",
      title: "Dr",
      sex: "female",
      birthDate: days.born(66, "09-25"),
      recordNumber: "DEMO 4411 047",
    },
    diagnosis: pleural(days.diagnosed("9", 210), "right", "epithelioid"),
    pathology: subtype("epithelioid", ago(200), { grade: "high" }),
    exposure: { asbestos: "unknown", note: "Grew up near a cement works." },
    presentation: {
      question: "Continue maintenance, or a break?",
      newSinceLastTime: "Stable disease on two scans.",
      patientWish: "A summer without infusions.",
      presenter: "Oncology",
    },
    outcome: { lastSeenOn: ago(11), disease: "Stable" },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(205), {
      wbc: 11.8,
      hemoglobin: 11.9,
      platelets: 512,
      crp: 66,
      ldh: 310,
      creatinine: 0.8,
    }),
    ...blood(ago(160), {
      wbc: 8.6,
      hemoglobin: 11.2,
      platelets: 380,
      crp: 30,
      ldh: 262,
      creatinine: 0.8,
    }),
    ...blood(ago(118), {
      wbc: 8.2,
      hemoglobin: 11.0,
      platelets: 350,
      crp: 21,
      ldh: 240,
      creatinine: 0.9,
    }),
    ...blood(ago(76), {
      wbc: 9.1,
      hemoglobin: 11.4,
      platelets: 372,
      crp: 18,
      ldh: 236,
      creatinine: 0.9,
    }),
    ...blood(ago(39), {
      wbc: 9.7,
      hemoglobin: 11.6,
      platelets: 395,
      crp: 20,
      ldh: 241,
      creatinine: 0.9,
    }),
    ...blood(ago(11), {
      wbc: 10.4,
      hemoglobin: 11.7,
      platelets: 410,
      crp: 24,
      ldh: 248,
      creatinine: 0.9,
    }),
    ...visit(ago(11), { ecog: 1, pain: "no", weightLoss: "no" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  return {
    treatments: [
      treatment("systemic", "Carboplatin + pemetrexed + bevacizumab", {
        drugs: ["carboplatin", "pemetrexed", "bevacizumab"],
        line: 1,
        startedOn: ago(186),
        endedOn: ago(82),
        response: "Partial response",
      }),
      treatment("systemic", "Bevacizumab maintenance", {
        drugs: ["bevacizumab"],
        line: 1,
        startedOn: ago(61),
        ongoing: true,
        response: "Stable disease",
      }),
    ],
    events: [
      event("biopsy", ago(210), "Thoracoscopy and biopsy"),
      event("imaging", ago(70), "CT: partial response"),
      event("imaging", ago(13), "CT: stable"),
    ],
    stagings: [
      staging(ago(195), ["9", "clinical"], "T4 N0 M0", { source: "CT" }),
    ],
  };
}

/** The staging that amends the first one. */
export function larkspurAmendment({ ago }: DemoDays): DemoAmendment {
  return {
    on: ago(188),
    entry: {
      mode: "findings",
      system: "tnm-pleura",
      edition: "9",
      classification: "clinical",
      phase: "first",
      sheet: pleuralSheet(
        "right",
        { yes: [...fourSurfaces, "mediastinal_fat"] },
        {
          psumLevelsMm: { upper: 11.8, middle: 14.1, lower: 9.2 },
          fmaxMm: 6.3,
          nodes: nodes([], ["1L", "1R", "4L", "4R", "7", "10R", "IMR"]),
        },
      ),
    },
    editionReason: "",
    recordedStage: "",
    stagedBy: "Thoracic radiology, second reader",
    source: "CT, second reading",
    documents: [{ kind: "ct", on: ago(205) }],
    overrides: [],
    amendReason:
      "Second reading: the tumor lies against the fifth rib and does not destroy it.",
  };
}
