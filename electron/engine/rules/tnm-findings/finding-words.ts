import type { FindingName } from "../../../../shared/domain/pleural-sheet.ts";
import { findingNameSchema } from "../../../../shared/domain/pleural-sheet.ts";

export interface FindingWords {
  label: string;
  help: string;
  group:
    "surfaces" | "extension" | "chest-wall" | "beyond" | "effusion" | "distant";
}

/** What each finding asks, in words; which category it makes stands in the descriptor tables. */
export const findingWords: Readonly<Record<FindingName, FindingWords>> = {
  parietal_pleura: {
    label: "Parietal pleura",
    help: "Tumor on the costal pleura of the tumor side.",
    group: "surfaces",
  },
  mediastinal_pleura: {
    label: "Mediastinal pleura",
    help: "Tumor on the pleura that covers the mediastinum, tumor side.",
    group: "surfaces",
  },
  diaphragmatic_pleura: {
    label: "Diaphragmatic pleura",
    help: "Tumor on the pleura that covers the diaphragm, tumor side.",
    group: "surfaces",
  },
  visceral_pleura: {
    label: "Visceral pleura",
    help: "Tumor on the surface of the lung, scattered foci included, tumor side.",
    group: "surfaces",
  },
  fissure_or_confluent_visceral: {
    label: "Fissure or confluent visceral tumor",
    help: "Tumor in a fissure, or covering the lung surface without gaps. On CT in edition 9 Fmax is measured instead.",
    group: "extension",
  },
  diaphragm_muscle: {
    label: "Diaphragm muscle",
    help: "Invasion of the muscle, not through it.",
    group: "extension",
  },
  lung_parenchyma: {
    label: "Lung parenchyma",
    help: "Invasion of the lung tissue under the visceral pleura, tumor side.",
    group: "extension",
  },
  endothoracic_fascia: {
    label: "Endothoracic fascia",
    help: "Invasion of the layer between parietal pleura and chest wall.",
    group: "extension",
  },
  mediastinal_fat: {
    label: "Mediastinal fat",
    help: "Invasion of the fat of the mediastinum, no organ reached.",
    group: "extension",
  },
  pericardium_nontransmural: {
    label: "Pericardium (not through it)",
    help: "Invasion of the outer layers; the inner surface is free.",
    group: "extension",
  },
  chest_wall_soft_tissue_solitary_resectable: {
    label: "Chest wall (one resectable focus)",
    help: "A single focus in the soft tissue that can be removed completely.",
    group: "chest-wall",
  },
  chest_wall_diffuse_or_multifocal: {
    label: "Chest wall (diffuse or multifocal)",
    help: "Soft tissue of the chest wall invaded diffusely or at several places.",
    group: "chest-wall",
  },
  rib: {
    label: "Rib",
    help: "Destruction or invasion of a rib.",
    group: "chest-wall",
  },
  spine: {
    label: "Spine",
    help: "Direct invasion of a vertebra or the spinal canal.",
    group: "chest-wall",
  },
  brachial_plexus: {
    label: "Brachial plexus",
    help: "Direct invasion of the plexus above the apex.",
    group: "chest-wall",
  },
  transdiaphragmatic_peritoneum: {
    label: "Peritoneum through the diaphragm",
    help: "Direct growth through the diaphragm. Peritoneal tumor without contact is a metastasis.",
    group: "beyond",
  },
  contralateral_pleura_direct: {
    label: "Opposite pleura by direct growth",
    help: "Direct growth to the pleura of the other side. Without contact it is a metastasis.",
    group: "beyond",
  },
  mediastinal_organs_direct: {
    label: "Mediastinal organ",
    help: "Direct invasion of esophagus, trachea, heart or great vessels.",
    group: "beyond",
  },
  pericardium_internal_surface: {
    label: "Inner surface of the pericardium",
    help: "Growth through the pericardium to its inner surface, with or without effusion.",
    group: "beyond",
  },
  myocardium: {
    label: "Heart muscle",
    help: "Invasion of the myocardium.",
    group: "beyond",
  },
  malignant_pericardial_effusion: {
    label: "Malignant pericardial effusion",
    help: "Pericardial fluid with tumor cells.",
    group: "effusion",
  },
  malignant_pleural_effusion: {
    label: "Malignant pleural effusion",
    help: "Pleural fluid with tumor cells on the tumor side. Alone it stays M0.",
    group: "effusion",
  },
  distant_metastasis: {
    label: "Distant metastasis",
    help: "Any metastasis beyond the regional nodes; list the sites when they are known.",
    group: "distant",
  },
};

/** Every finding in the order of the sheet. */
export const findingNames: readonly FindingName[] = findingNameSchema.options;

export const surfaces = [
  "parietal_pleura",
  "mediastinal_pleura",
  "diaphragmatic_pleura",
  "visceral_pleura",
] as const satisfies readonly FindingName[];

/** The label of a finding inside a sentence. */
export function inSentence(finding: FindingName): string {
  return labelInSentence(findingWords[finding].label);
}

/** A label inside a sentence: small, but for the names Psum and Fmax. */
export function labelInSentence(label: string): string {
  return /^(?:Psum|Fmax)/.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}
