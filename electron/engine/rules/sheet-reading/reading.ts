import type { FindingName } from "../../../../shared/domain/pleural-sheet.ts";
import type { TrailStep } from "../../../../shared/domain/result.ts";
import { step } from "../../answers.ts";
import { listWords } from "../../words.ts";
import type { PlacedNode } from "./node-regions.ts";
import type { ReadSheet } from "./read-sheet.ts";

/**
 * How one feature of a system is read from the sheet. A yes to any of `from` or `also` is a yes; the feature is
 * excluded only when all of `from` are no. `unsure` findings exclude it with a no, but a yes leaves it open.
 */
export interface FindingReading {
  feature: string;
  from: readonly FindingName[];
  also?: readonly FindingName[];
  unsure?: readonly FindingName[];
  /** Metastasis sites that are read as this feature. */
  sites?: readonly string[];
}

/** What the sheet says about some features, with the steps that say which finding was read as which feature. */
export interface Features {
  answers: Record<string, boolean | null>;
  steps: TrailStep[];
}

/** Reads features from findings and sites. */
export function readFeatures(
  readings: readonly FindingReading[],
  sheet: ReadSheet,
): Features {
  const answers: Features["answers"] = {};
  const steps: TrailStep[] = [];
  for (const reading of readings) {
    const positive = [
      ...[...reading.from, ...(reading.also ?? [])].filter(
        (name) => sheet.findings[name] === true,
      ),
      ...(reading.sites ?? []).filter(
        (site) => sheet.sites?.includes(site) === true,
      ),
    ];
    answers[reading.feature] = featureAnswer(reading, sheet, positive.length);
    if (positive.length > 0)
      steps.push(readAs(positive.map(plain), reading.feature));
  }
  return { answers, steps };
}

function featureAnswer(
  { from, unsure = [] }: FindingReading,
  { findings }: ReadSheet,
  positives: number,
): boolean | null {
  if (positives > 0) return true;
  const needed = [...from, ...unsure];
  const isExcluded =
    needed.length > 0 && needed.every((name) => findings[name] === false);
  return isExcluded ? false : null;
}

/** Yes when one of these stations is positive, no when one was looked at and none is positive, else not assessed. */
export function anyPositive(nodes: readonly PlacedNode[]): boolean | null {
  if (nodes.some(({ isPositive }) => isPositive)) return true;
  return nodes.length > 0 ? false : null;
}

/** The positive stations as a step names them: "station 7". */
export function positiveStations(nodes: readonly PlacedNode[]): string[] {
  return nodes.flatMap(({ name, isPositive }) => (isPositive ? [name] : []));
}

/** The step that says what was read as what. The reading is ours. */
export function readAs(things: readonly string[], feature: string): TrailStep {
  return step(
    `Read as ${plain(feature)}: ${listWords(things, "and")}.`,
    "sheet-reading",
    "unverified",
  );
}

function plain(name: string): string {
  return (spelled[name] ?? name).replaceAll("_", " ");
}

const spelled: Readonly<Record<string, string>> = {
  oesophagus: "esophagus",
  haematogenous_metastasis: "blood-borne metastasis",
};
