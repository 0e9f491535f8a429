import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, treatment } from "../build-course.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Tunica vaginalis: rarer still. */
export function coppice(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "preparing",
    identity: {
      familyName: "SAMPLE-COPPICE",
      givenName: "Edmund",
      title: "Mr",
      sex: "male",
      birthDate: days.born(58, "10-22"),
      recordNumber: "DEMO 4415 059",
    },
    diagnosis: {
      ...pleural(days.diagnosed("9", 31), "left", "epithelioid"),
      site: "tunica-vaginalis",
      icd10: "C45.7",
      method: "Orchidectomy",
    },
    pathology: subtype("epithelioid", ago(27)),
    exposure: { asbestos: "yes", kind: "Possible, environmental" },
    presentation: {
      question: "Further surgery to the groin nodes?",
      newSinceLastTime: "Margins reported free.",
      patientWish: "One clear plan.",
      presenter: "Urology",
    },
    outcome: { lastSeenOn: ago(6) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(6), {
      wbc: 6.9,
      hemoglobin: 14.8,
      platelets: 240,
      crp: 2,
      ldh: 176,
      creatinine: 0.9,
    }),
    ...visit(ago(6), { ecog: 0, pain: "no", weightLoss: "no" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  return {
    treatments: [
      treatment("surgery", "High inguinal orchidectomy, left", {
        startedOn: ago(31),
        endedOn: ago(31),
      }),
    ],
    events: [event("imaging", ago(12), "CT abdomen and pelvis")],
    gaps: [
      gap("Pathology review by a second laboratory", "requested", {
        owner: "Pathology",
        requestedOn: ago(4),
      }),
    ],
  };
}
