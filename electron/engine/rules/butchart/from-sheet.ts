import type { PleuralSheet } from "../../../../shared/domain/pleural-sheet.ts";
import { invalidAnswer } from "../../answers.ts";
import type { FindingReading } from "../sheet-reading/reading.ts";
import {
  anyPositive,
  positiveStations,
  readAs,
  readFeatures,
} from "../sheet-reading/reading.ts";
import type { ReadSheet } from "../sheet-reading/read-sheet.ts";
import { readSheet } from "../sheet-reading/read-sheet.ts";
import type { SheetStage } from "../sheet-reading/sheet-stage.ts";
import { decidingIn } from "../sheet-reading/sheet-stage.ts";
import { butchart } from "./butchart.ts";
import { butchartRule } from "./entry.ts";
import { butchartInputs, butchartTables } from "./table.ts";

/** Which finding of the sheet is read as which feature of Butchart's wording. Ours, unverified. */
export const butchartReadings: readonly FindingReading[] = [
  { feature: "ipsilateral_lung", from: ["lung_parenchyma"] },
  { feature: "diaphragm", from: ["diaphragm_muscle"] },
  {
    feature: "pericardium",
    from: ["pericardium_nontransmural", "pericardium_internal_surface"],
    sites: ["pericardial_effusion_discontinuous"],
  },
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
  {
    feature: "mediastinal_structure",
    from: ["mediastinal_fat", "mediastinal_organs_direct"],
  },
  { feature: "oesophagus", from: [], unsure: ["mediastinal_organs_direct"] },
  { feature: "heart", from: ["myocardium"] },
  {
    feature: "contralateral_pleura",
    from: ["contralateral_pleura_direct"],
    sites: ["contralateral_pleura_discontinuous"],
  },
  {
    feature: "transdiaphragmatic_peritoneum",
    from: ["transdiaphragmatic_peritoneum"],
    sites: ["peritoneum_discontinuous"],
  },
];

/** Sites that are read as blood-borne. Ours, unverified. */
export const bloodBorneSites: readonly string[] = [
  "liver",
  "bone",
  "brain",
  "adrenal",
  "contralateral_lung",
  "ipsilateral_lung_nodules",
  "other",
];

/**
 * Butchart stage of a pleural sheet; the trail says which finding was read as which feature. A sheet that cannot be
 * read is invalid, with the field named.
 */
export function butchartFromSheet(
  sheet: PleuralSheet,
  variant: "1976" | "1988",
): SheetStage {
  const problems: string[] = [];
  const read = readSheet(sheet, problems);
  if (problems.length > 0)
    return { ...invalidAnswer(butchartRule, problems), deciding: [] };
  const { answers, steps } = readFeatures(butchartReadings, read);
  const inside = read.nodes.filter(({ region }) => region !== "outside");
  const outside = read.nodes.filter(({ region }) => region === "outside");
  const distantNodes = read.sites?.includes("distant_nodes") === true;
  const blood = bloodBorne(read);
  const outsideNames = [
    ...positiveStations(outside),
    ...(distantNodes ? ["distant nodes"] : []),
  ];
  const insideNames = positiveStations(inside);
  if (insideNames.length > 0)
    steps.push(readAs(insideNames, "nodes inside the chest"));
  if (outsideNames.length > 0)
    steps.push(readAs(outsideNames, "nodes outside the chest"));
  if (blood.names.length > 0)
    steps.push(readAs(blood.names, "haematogenous_metastasis"));
  const input = {
    variant,
    ...answers,
    intrathoracic_nodes: anyPositive(inside),
    extrathoracic_nodes: distantNodes ? true : anyPositive(outside),
    haematogenous_metastasis: blood.answer,
  };
  const answer = butchart(input);
  const table = butchartTables.find((one) => one.variant === variant);
  return {
    ...answer,
    trail: [...steps, ...answer.trail],
    warnings: [...sheetWarnings(read), ...answer.warnings],
    deciding: decidingIn(table, butchartInputs, input),
  };
}

function bloodBorne(read: ReadSheet): {
  answer: boolean | null;
  names: string[];
} {
  if (read.isDistantWithoutSite)
    return { answer: true, names: ["distant metastasis without a site"] };
  const names = (read.sites ?? []).filter((site) =>
    bloodBorneSites.includes(site),
  );
  const none = read.sites === null ? null : false;
  return {
    answer: names.length > 0 ? true : none,
    names: names.map((name) => name.replaceAll("_", " ")),
  };
}

function sheetWarnings(read: ReadSheet): string[] {
  const warnings: string[] = [];
  if (read.isDistantWithoutSite)
    warnings.push(
      "metastases: distant metastasis is read as blood-borne while no site is named. Name the site: distant nodes alone are stage III.",
    );
  if (read.findings.malignant_pericardial_effusion === true)
    warnings.push(
      "findings.malignant_pericardial_effusion: Butchart's wording does not place it; it is not counted here.",
    );
  return warnings;
}
