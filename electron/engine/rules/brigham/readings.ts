import type { FindingName } from "../../../../shared/domain/pleural-sheet.ts";
import type { FindingReading } from "../sheet-reading/reading.ts";

const mediastinum: FindingReading = {
  feature: "mediastinum",
  from: ["mediastinal_fat", "mediastinal_organs_direct"],
  also: ["contralateral_pleura_direct"],
};

const throughDiaphragm: FindingReading = {
  feature: "through_diaphragm",
  from: ["transdiaphragmatic_peritoneum"],
};

/** Which finding is read as which feature of 1993. Ours, unverified: the heart and the opposite pleura lie beyond the mediastinum. */
export const brigham1993Readings: readonly FindingReading[] = [
  { ...mediastinum, also: ["contralateral_pleura_direct", "myocardium"] },
  throughDiaphragm,
];

/** Chest wall that an earlier biopsy site does not explain: any of them makes stage III of 1999, whatever is said of biopsy sites. */
export const beyondBiopsySites = [
  "chest_wall_diffuse_or_multifocal",
  "rib",
  "spine",
  "brachial_plexus",
] as const satisfies readonly FindingName[];

/** Which finding is read as which feature of 1999. Ours, unverified. */
export const brigham1999Readings: readonly FindingReading[] = [
  {
    feature: "chest_wall",
    from: [
      "endothoracic_fascia",
      "chest_wall_soft_tissue_solitary_resectable",
      "chest_wall_diffuse_or_multifocal",
      "rib",
    ],
    also: ["spine", "brachial_plexus"],
  },
  mediastinum,
  { feature: "heart", from: ["myocardium"] },
  throughDiaphragm,
  { feature: "peritoneum", from: ["transdiaphragmatic_peritoneum"] },
];

/** Metastasis sites that lie outside the chest, which is what the wording of 1993 asks. */
export const placedIn1993: readonly string[] = [
  "liver",
  "bone",
  "brain",
  "adrenal",
  "distant_nodes",
  "peritoneum_discontinuous",
  "other",
];
