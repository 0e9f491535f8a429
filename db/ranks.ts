import {
  caseStatusSchema,
  type StageBasis,
} from "../shared/domain/case-file.ts";
import { histologySchema, siteSchema } from "../shared/domain/diagnosis.ts";
import type { WorklistFilter } from "../shared/contract/cases.ts";

/** Place of a value in its vocabulary; lists sort by it. Unknown words come after all known ones. */
function rankIn(vocabulary: readonly string[], value: string): number {
  const rank = vocabulary.indexOf(value);
  return rank === -1 ? vocabulary.length : rank;
}

export const siteRank = (site: string): number =>
  rankIn(siteSchema.options, site);
export const histologyRank = (histology: string): number =>
  rankIn(histologySchema.options, histology);
export const statusRank = (status: string): number =>
  rankIn(caseStatusSchema.options, status);

const groups = ["none", "I", "II", "III", "IV"] as const;
const unknownGroup = groups.length;

function groupOf(stage: string): number {
  const group = /^(?:IV|III|II|I)(?=[A-C]?$)/u.exec(stage.toUpperCase())?.[0];
  const found = groups.findIndex((name) => name === group);
  return found === -1 ? unknownGroup : found;
}

/** The set of groups that any of the stages lies in, one bit each; a recorded word outside I to IV has its own. */
export function stageGroups(stages: readonly string[]): number {
  if (stages.length === 0) return 1 << groups.indexOf("none");
  return stages.reduce((bits, stage) => bits | (1 << groupOf(stage)), 0);
}

const allSets = Array.from(
  { length: 1 << (unknownGroup + 1) },
  (_, set) => set,
);

/** Every set of groups that holds the filtered one; a list of values, so that an index can find them. */
export function stageFilterSets(
  filter: NonNullable<WorklistFilter["stage"]>,
): readonly number[] {
  const bit = 1 << groups.indexOf(filter);
  return allSets.filter((set) => (set & bit) !== 0);
}

const basisOrder: readonly StageBasis[] = ["derived", "recorded", "possible"];

/**
 * Order by the lowest stage: I, IA, IB, II ... IV, then unknown words; at one stage the derived, then the
 * recorded, then the open ones. Null without a stage.
 */
export function stageRank(
  stages: readonly string[],
  basis: StageBasis | null,
): number | null {
  if (basis === null || stages.length === 0) return null;
  const lowest = Math.min(...stages.map(placeOf));
  return lowest * basisOrder.length + basisOrder.indexOf(basis);
}

function placeOf(stage: string): number {
  const letter = /[A-C]$/u.exec(stage.toUpperCase())?.[0] ?? "";
  return groupOf(stage) * 10 + " ABC".indexOf(letter || " ");
}
