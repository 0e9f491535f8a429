import type { FindingAnswers } from "../../../../shared/domain/pleural-sheet.ts";
import type { Fields } from "../../inputs.ts";
import { fieldOf, isFields } from "../../inputs.ts";
import { quote } from "../../words.ts";
import { readObserved } from "../tnm-findings/read-sheet.ts";
import type { PlacedNode } from "./node-regions.ts";
import { placedNodes } from "./node-regions.ts";

/** A pleural sheet as the systems without TNM categories read it. */
export interface ReadSheet {
  findings: FindingAnswers;
  nodes: readonly PlacedNode[];
  /** Codes of the sites found; empty when there are none; null while nothing was said. */
  sites: readonly string[] | null;
  /** Distant metastasis was answered yes, and no site is named. */
  isDistantWithoutSite: boolean;
  operation: Fields;
}

/** The findings, nodes and sites of a sheet. What cannot be read is a problem naming its field; nothing is thrown. */
export function readSheet(sheet: unknown, problems: string[]): ReadSheet {
  const fields = isFields(sheet) ? sheet : {};
  if (!isFields(sheet))
    problems.push(
      `sheet: ${quote(sheet)} is not a findings sheet. Give an object with findings, nodes and metastases.`,
    );
  const { findings, nodes, metastases, tumorSide } = readObserved(
    fields,
    problems,
  );
  const distant = findings.distant_metastasis ?? null;
  const sites = metastases?.map(({ code }) => code) ?? null;
  return {
    findings,
    nodes: placedNodes(nodes, tumorSide),
    sites: sites ?? (distant === false ? [] : null),
    isDistantWithoutSite: distant === true && (sites ?? []).length === 0,
    operation: section(fields, "operation", problems),
  };
}

function section(fields: Fields, name: string, problems: string[]): Fields {
  const value = fieldOf(fields, name);
  if (value === null) return {};
  if (isFields(value)) return value;
  problems.push(
    `${name}: ${quote(value)} is not an object. Give each answer by its name.`,
  );
  return {};
}
