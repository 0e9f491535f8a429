import type { PleuralEntry } from "../../../shared/contract/staging.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { PleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import type { TrailStep } from "../../../shared/domain/result.ts";
import { categoryPrefix } from "../../../shared/staging-words.ts";
import { step } from "../../engine/answers.ts";

export type FindingsEntry = Extract<PleuralEntry, { mode: "findings" }>;

/** The sheet with the tumor side of the diagnosis where the form holds none, and the trail step that says so. */
export function sheetWithSide(
  { sheet }: FindingsEntry,
  diagnosis: Diagnosis | null,
): { sheet: PleuralSheet; steps: TrailStep[] } {
  const side = diagnosis?.laterality;
  if (sheet.tumorSide !== null || (side !== "left" && side !== "right"))
    return { sheet, steps: [] };
  return {
    sheet: { ...sheet, tumorSide: side },
    steps: [
      step(
        `Tumor side ${side}: taken from the diagnosis, not entered on this form.`,
        "as-given",
        "verified",
      ),
    ],
  };
}

/** The input of the findings rule: the sheet under one edition, with the letters a report writes before the categories. */
export function findingsInput(
  entry: FindingsEntry,
  edition: string,
  sheet: PleuralSheet,
): Record<string, unknown> {
  const { classification } = entry;
  const { tumorSide, findings, psumMm, psumLevelsMm, fmaxMm } = sheet;
  const { nodes, metastases } = sheet;
  return {
    edition,
    classification,
    prefix: categoryPrefix(entry),
    tumorSide,
    findings,
    psumMm,
    psumLevelsMm,
    fmaxMm,
    nodes,
    metastases,
  };
}
