import type { PleuralSheet } from "../../../../shared/domain/pleural-sheet.ts";
import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import { invalidAnswer } from "../../answers.ts";
import type { OrderedStageResult } from "../../exclusion-answer.ts";
import { fieldOf } from "../../inputs.ts";
import type { PlacedNode } from "../sheet-reading/node-regions.ts";
import type { ReadSheet } from "../sheet-reading/read-sheet.ts";
import { readSheet } from "../sheet-reading/read-sheet.ts";
import {
  anyPositive,
  positiveStations,
  readAs,
  readFeatures,
} from "../sheet-reading/reading.ts";
import type { SheetStage } from "../sheet-reading/sheet-stage.ts";
import { decidingIn } from "../sheet-reading/sheet-stage.ts";
import { brigham1993, brigham1999 } from "./brigham.ts";
import { brigham1993Rule, brigham1999Rule } from "./entry.ts";
import {
  beyondBiopsySites,
  brigham1993Readings,
  brigham1999Readings,
  placedIn1993,
} from "./readings.ts";
import { brigham1993Inputs, brigham1993Table } from "./table-1993.ts";
import { brigham1999Inputs, brigham1999Table } from "./table-1999.ts";

/**
 * Brigham stage of a pleural sheet; the trail says which finding was read as which feature. A sheet that cannot be
 * read is invalid, with the field named.
 */
export function brighamFromSheet(
  sheet: PleuralSheet,
  variant: "1993" | "1999",
): SheetStage {
  const problems: string[] = [];
  const read = readSheet(sheet, problems);
  if (problems.length > 0) {
    const rule = variant === "1993" ? brigham1993Rule : brigham1999Rule;
    return { ...invalidAnswer(rule, problems), deciding: [] };
  }
  return variant === "1993" ? from1993(read) : from1999(read);
}

function from1993(read: ReadSheet): SheetStage {
  const { answers, steps } = readFeatures(brigham1993Readings, read);
  const inside = read.nodes.filter(({ region }) => region !== "outside");
  const distant = distantDisease(read, placedIn1993);
  addSteps(steps, positiveStations(inside), "positive nodes");
  addSteps(steps, distant.names, "metastasis outside the chest");
  const input = {
    resectable: fieldOf(read.operation, "resectable"),
    nodes_positive: anyPositive(inside),
    ...answers,
    extrathoracic_metastasis: distant.answer,
  };
  return {
    ...withReading(brigham1993(input), steps, distant.warnings),
    deciding: decidingIn(brigham1993Table, brigham1993Inputs, input),
  };
}

function from1999(read: ReadSheet): SheetStage {
  const { answers, steps } = readFeatures(brigham1999Readings, read);
  const nodes = surgicalNodes(read.nodes);
  const distant = distantDisease(read, null);
  addSteps(steps, nodes.intrapleuralNames, "intrapleural nodes");
  addSteps(steps, nodes.extrapleuralNames, "extrapleural nodes");
  addSteps(steps, distant.names, "distant metastasis");
  const { operation } = read;
  const said = fieldOf(operation, "chestWallAtBiopsySitesOnly");
  const wider = beyondBiopsySites.filter(
    (name) => read.findings[name] === true,
  );
  const isWider = said === true && wider.length > 0;
  if (isWider)
    addSteps(
      steps,
      wider.map((name) => name.replaceAll("_", " ")),
      "chest wall beyond earlier biopsy sites",
    );
  const input = {
    operation: fieldOf(operation, "operated"),
    margins: fieldOf(operation, "margins"),
    intrapleural_nodes: nodes.intrapleural,
    extrapleural_nodes: nodes.extrapleural,
    ...answers,
    chest_wall_at_biopsy_sites_only: isWider ? false : said,
    distant_metastasis: distant.answer,
  };
  const warnings = [...nodes.warnings, ...distant.warnings];
  return {
    ...withReading(brigham1999(input), steps, warnings),
    deciding: decidingIn(brigham1999Table, brigham1999Inputs, input),
  };
}

/** Hilar and lobar nodes of the tumor's side are intrapleural, all others inside the chest extrapleural. */
function surgicalNodes(nodes: readonly PlacedNode[]): {
  intrapleural: boolean | null;
  extrapleural: boolean | null;
  intrapleuralNames: string[];
  extrapleuralNames: string[];
  warnings: string[];
} {
  const inside = nodes.filter(({ region }) => region !== "outside");
  const intra = inside.filter(isIntrapleural);
  const extra = inside.filter((node) => !isIntrapleural(node));
  const unsure = intra.some(
    ({ isPositive, isIpsilateral }) => isPositive && isIpsilateral === null,
  );
  const extrapleural = anyPositive(extra);
  return {
    intrapleural: anyPositive(intra),
    extrapleural: unsure && extrapleural !== true ? null : extrapleural,
    intrapleuralNames: positiveStations(intra),
    extrapleuralNames: positiveStations(extra),
    warnings: unsure
      ? [
          "nodes: a positive hilar or lobar node whose side, or the side of the tumor, is not recorded is at least intrapleural; on the other side it would be extrapleural.",
        ]
      : [],
  };
}

function isIntrapleural({ region, isIpsilateral }: PlacedNode): boolean {
  return region === "lung" && isIpsilateral !== false;
}

/**
 * Metastases as the Brigham systems ask. Nodes outside the chest count as metastasis. `placed` are the sites the
 * wording covers, null for all of them; a site it does not cover leaves the answer open.
 */
function distantDisease(
  read: ReadSheet,
  placed: readonly string[] | null,
): { answer: boolean | null; names: string[]; warnings: string[] } {
  const outside = positiveStations(
    read.nodes.filter(({ region }) => region === "outside"),
  );
  const sites = read.sites ?? [];
  const counted = sites.filter((site) => placed?.includes(site) ?? true);
  const unplaced = sites.filter((site) => !counted.includes(site));
  const names = [
    ...outside,
    ...counted.map((site) => site.replaceAll("_", " ")),
    ...(read.isDistantWithoutSite ? ["distant metastasis without a site"] : []),
  ];
  const warnings: string[] = [];
  if (outside.length > 0)
    warnings.push(
      "nodes: positive nodes outside the chest are read as metastasis; the wording read does not name them.",
    );
  if (names.length > 0) return { answer: true, names, warnings };
  if (unplaced.length > 0)
    warnings.push(
      `metastases: ${unplaced.join(", ").replaceAll("_", " ")} lies inside the chest; the wording of 1993 counts metastasis outside it, so stage IV stays open.`,
    );
  const isExcluded = read.sites !== null && unplaced.length === 0;
  return { answer: isExcluded ? false : null, names, warnings };
}

function addSteps(
  steps: TrailStep[],
  names: readonly string[],
  feature: string,
): void {
  if (names.length > 0) steps.push(readAs(names, feature));
}

function withReading(
  answer: Result<OrderedStageResult>,
  steps: readonly TrailStep[],
  warnings: readonly string[],
): Result<OrderedStageResult> {
  return {
    ...answer,
    trail: [...steps, ...answer.trail],
    warnings: [...answer.warnings, ...warnings],
  };
}
