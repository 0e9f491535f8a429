import type {
  CaseDraft,
  StagingDraft,
} from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { event, gap, staging, treatment } from "../build-course.ts";
import { fourSurfaces, nodes, pleuralSheet } from "../build-sheets.ts";
import { blood, visit } from "../build-values.ts";
import type { DemoDays } from "../days.ts";
import { pleural, subtype } from "../facts.ts";

/** Operated under edition 8 and well; the last bloods are four months old, too old for an index. */
export function harbour(days: DemoDays): CaseDraft {
  const { ago } = days;
  const diagnosedOn = days.diagnosed("8", 900);
  return buildCase({
    status: "follow-up",
    identity: {
      familyName: "SAMPLE-HARBOUR",
      givenName: "Colin",
      title: "Mr",
      sex: "male",
      birthDate: days.born(59, "08-21"),
      recordNumber: "DEMO 4412 044",
    },
    diagnosis: pleural(diagnosedOn, "right", "biphasic"),
    pathology: subtype("biphasic", diagnosedOn, {
      sarcomatoidPercent: 10,
      specimen: "resection",
      atypia: "moderate",
      mitosesPer2Mm2: 3,
      necrosis: "absent",
    }),
    exposure: {
      asbestos: "yes",
      kind: "Probable, occupational",
      occupation: "Dock worker",
      years: 6,
      source: "Occupational history",
    },
    presentation: {
      question: "Follow-up interval: stretch to six months?",
      newSinceLastTime: "Nothing new on the last scan.",
      patientWish: "Fewer scans; they keep him awake for weeks.",
      presenter: "Thoracic surgery",
    },
    outcome: {
      lastSeenOn: ago(122),
      disease: "No evidence of disease on the last scan",
    },
    observations: valuesOf(days),
    ...courseOf(days),
  });
}

function valuesOf(days: DemoDays): CaseDraft["observations"] {
  const { ago } = days;
  return [
    ...blood(ago(640), {
      wbc: 6.8,
      hemoglobin: 13.9,
      platelets: 260,
      crp: 5,
      ldh: 190,
      creatinine: 0.9,
    }),
    ...blood(ago(430), {
      wbc: 6.5,
      hemoglobin: 14.2,
      platelets: 255,
      crp: 4,
      ldh: 185,
      creatinine: 0.9,
    }),
    ...blood(ago(290), {
      wbc: 6.6,
      hemoglobin: 14.4,
      platelets: 249,
      crp: 3,
      ldh: 187,
      creatinine: 0.9,
    }),
    ...blood(ago(122), {
      wbc: 6.4,
      hemoglobin: 14.6,
      platelets: 251,
      crp: 3,
      ldh: 182,
      creatinine: 0.9,
    }),
    ...visit(ago(122), { ecog: 0, pain: "no", weightLoss: "no" }),
  ];
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  const { ago, ahead } = days;
  const diagnosedOn = days.diagnosed("8", 900);
  const found = inSpecimen(days);
  return {
    treatments: [
      treatment("surgery", "Pleurectomy/decortication", {
        startedOn: ago(680),
        endedOn: ago(680),
      }),
      treatment("systemic", "Cisplatin + pemetrexed, 4 cycles", {
        drugs: ["cisplatin", "pemetrexed"],
        line: 1,
        startedOn: ago(630),
        endedOn: ago(550),
      }),
    ],
    events: [
      event("biopsy", diagnosedOn, "Thoracoscopy and biopsy"),
      event("imaging", ago(124), "CT: no recurrence"),
    ],
    stagings: [
      staging(ago(690), ["8", "clinical"], "T1 N0 M0"),
      staging(ago(670), ["8", "pathologic"], "T2 N0 M0", found),
      staging(ago(670), ["1999", "pathologic"], "", {
        ...found,
        system: "brigham",
      }),
    ],
    gaps: [
      gap("Blood count and clinic visit", "requested", {
        owner: "Clinic nurse",
        requestedOn: ago(9),
        dueOn: ahead(12),
      }),
    ],
  };
}

/** What the operation and the specimen showed: growth into the lung, free margins and nodes. */
function inSpecimen({ ago }: DemoDays): Partial<StagingDraft> {
  return {
    sheet: pleuralSheet(
      "right",
      { yes: [...fourSurfaces, "lung_parenchyma"] },
      {
        nodes: nodes([], ["4R", "7", "8R", "9R", "10R", "11R", "IMR"]),
        operation: {
          resectable: true,
          operated: true,
          margins: "negative",
          chestWallAtBiopsySitesOnly: false,
        },
      },
    ),
    documents: [
      { kind: "operation-note", on: ago(680) },
      { kind: "resection-report", on: ago(670) },
    ],
  };
}
