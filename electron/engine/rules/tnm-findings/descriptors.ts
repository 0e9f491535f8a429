import type { FindingName } from "../../../../shared/domain/pleural-sheet.ts";
import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type {
  TCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import type { CitationId } from "../../citations.ts";

/** A finding that, answered yes, makes T at least this category. */
export interface Descriptor {
  finding: FindingName;
  category: TCategory;
  /** The finding as this table words it. */
  text: string;
  citation: CitationId;
  verification: VerificationLevel;
}

interface Origin {
  citation: CitationId;
  verification: VerificationLevel;
}

type Rows = readonly (readonly [FindingName, TCategory, string])[];

const fascia = "invasion of the endothoracic fascia";
const fat = "invasion of the mediastinal fat";
const oneFocus = "one completely resectable focus in the chest wall";
const outerPericardium = "invasion of the pericardium, not through it";
const muscle = "invasion of the diaphragm muscle";
const lung = "invasion of the lung parenchyma";
const diffuse = "diffuse or multifocal invasion of the chest wall";
const peritoneum = "direct growth through the diaphragm to the peritoneum";
const opposite = "direct growth to the opposite pleura";
const organ = "direct invasion of a mediastinal organ";
const spine = "direct invasion of the spine";
const innerPericardium =
  "growth to the inner surface of the pericardium, with or without effusion";
const heart = "invasion of the heart muscle";

const edition8Rows: Rows = [
  ["diaphragm_muscle", "T2", muscle],
  ["lung_parenchyma", "T2", lung],
  ["endothoracic_fascia", "T3", fascia],
  ["mediastinal_fat", "T3", fat],
  ["chest_wall_soft_tissue_solitary_resectable", "T3", oneFocus],
  ["pericardium_nontransmural", "T3", outerPericardium],
  ["chest_wall_diffuse_or_multifocal", "T4", diffuse],
  ["transdiaphragmatic_peritoneum", "T4", peritoneum],
  ["contralateral_pleura_direct", "T4", opposite],
  ["mediastinal_organs_direct", "T4", organ],
  ["spine", "T4", spine],
  ["pericardium_internal_surface", "T4", innerPericardium],
  ["myocardium", "T4", heart],
];

const imigRows: Rows = [
  ["fissure_or_confluent_visceral", "T2", "confluent visceral tumor"],
  ...edition8Rows,
];

const specimenRows: Rows = [
  [
    "fissure_or_confluent_visceral",
    "T2",
    "fissure involved or confluent visceral tumor",
  ],
  ["lung_parenchyma", "T2", lung],
  ["diaphragm_muscle", "T2", `${muscle}, not through it`],
  ["endothoracic_fascia", "T3", fascia],
  ["mediastinal_fat", "T3", fat],
  ["pericardium_nontransmural", "T3", outerPericardium],
  ["chest_wall_soft_tissue_solitary_resectable", "T3", oneFocus],
  ["rib", "T4", "invasion of a rib"],
  ["chest_wall_diffuse_or_multifocal", "T4", diffuse],
  ["transdiaphragmatic_peritoneum", "T4", peritoneum],
  ["pericardium_internal_surface", "T4", "growth through the pericardium"],
  ["mediastinal_organs_direct", "T4", organ],
  ["myocardium", "T4", heart],
  ["spine", "T4", spine],
  ["brachial_plexus", "T4", "invasion of the brachial plexus"],
  ["contralateral_pleura_direct", "T4", opposite],
];

const scanRows: Rows = [
  ["mediastinal_fat", "T2", fat],
  [
    "chest_wall_soft_tissue_solitary_resectable",
    "T2",
    "one focus in the soft tissue of the chest wall",
  ],
  ["chest_wall_diffuse_or_multifocal", "T4", "diffuse chest wall invasion"],
  ["rib", "T4", "invasion of a rib"],
  ["mediastinal_organs_direct", "T4", organ],
  ["myocardium", "T4", "invasion of the heart"],
  ["spine", "T4", spine],
  [
    "transdiaphragmatic_peritoneum",
    "T4",
    "direct growth through the diaphragm",
  ],
  ["pericardium_internal_surface", "T4", "growth through the pericardium"],
  ["contralateral_pleura_direct", "T4", opposite],
  ["malignant_pericardial_effusion", "T4", "malignant pericardial effusion"],
];

function table(rows: Rows, origin: Origin): readonly Descriptor[] {
  return rows.map(([finding, category, text]) => ({
    finding,
    category,
    text,
    ...origin,
  }));
}

const imig = table(imigRows, { citation: "imig", verification: "unverified" });
const eighth = table(edition8Rows, {
  citation: "pdq-staging",
  verification: "secondary",
});
const ninthScan = table(scanRows, {
  citation: "ndrs-tnm9",
  verification: "secondary",
});
const ninthSpecimen = table(specimenRows, {
  citation: "seer-eod",
  verification: "secondary",
});

/** The T descriptors of an edition; only edition 9 reads scan and specimen by different ones. */
export function descriptorsOf(
  edition: TnmEdition,
  classification: Classification,
): readonly Descriptor[] {
  if (edition === "9")
    return classification === "clinical" ? ninthScan : ninthSpecimen;
  return edition === "8" ? eighth : imig;
}

/** True where T comes from Psum and Fmax: the clinical T of edition 9. */
export function usesThickness(
  edition: TnmEdition,
  classification: Classification,
): boolean {
  return edition === "9" && classification === "clinical";
}

/** True where T1 is divided by the visceral pleura: editions 6 and 7. */
export function dividesT1(edition: TnmEdition): boolean {
  return edition === "6" || edition === "7";
}
