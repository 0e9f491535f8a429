import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging } from "../build-course.ts";
import { blood, tumorVolume, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { molecular, pleural, subtype } from "../facts.ts";

/** Young, fit, stage I: operation or not. */
export function riverstone(days: DemoDays): CaseDraft {
  const { ago } = days;
  return buildCase({
    status: "ready",
    identity: {
      familyName: "DEMO-RIVERSTONE",
      givenName: "Marguerite",
      title: "Ms",
      sex: "female",
      birthDate: days.born(44, "07-02"),
      recordNumber: "DEMO 4410 301",
    },
    diagnosis: pleural(days.diagnosed("9", 45), "left", "epithelioid"),
    pathology: subtype("epithelioid", ago(38), {
      grade: "low",
      specimen: "biopsy",
      molecular: molecular({ bap1: "lost", germlineBap1: "pathogenic" }),
    }),
    exposure: {
      asbestos: "no",
      kind: "None known",
      note: "Two relatives with uveal melanoma.",
    },
    presentation: {
      question:
        "Pleurectomy/decortication within multimodal treatment, or systemic treatment alone?",
      newSinceLastTime:
        "Germline BAP1 variant reported; genetic counselling booked.",
      patientWish: "I want everything that gives me time with my children.",
      presenter: "Thoracic surgery",
      referrer: "Family doctor",
    },
    outcome: { lastSeenOn: ago(7) },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(44), {
      wbc: 6.2,
      hemoglobin: 13.4,
      platelets: 288,
      crp: 3,
      ldh: 168,
      creatinine: 0.7,
    }),
    ...blood(ago(7), {
      wbc: 6.0,
      neutrophils: 3.6,
      lymphocytes: 1.8,
      hemoglobin: 13.2,
      platelets: 279,
      crp: 2.4,
      albumin: 42,
      ldh: 171,
      creatinine: 0.72,
      mesothelin: 1.1,
    }),
    ...visit(ago(7), {
      ecog: 0,
      pain: "no",
      weightLoss: "no",
      weightKg: 64,
      heightCm: 168,
    }),
    tumorVolume(ago(14), 96),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago } = days;
  return {
    events: [
      event("imaging", ago(58), "CT chest"),
      event("biopsy", ago(45), "Thoracoscopy and biopsy"),
      event("imaging", ago(14), "PET-CT and diaphragm MRI"),
    ],
    stagings: [staging(ago(14), ["9", "clinical"], "T1 N0 M0")],
    gaps: [
      gap("Lung function with diffusion capacity", "requested", {
        owner: "Respiratory lab",
        requestedOn: ago(5),
        dueOn: ago(1),
      }),
      gap("Genetic counselling", "received", { owner: "Human genetics" }),
    ],
  };
}
