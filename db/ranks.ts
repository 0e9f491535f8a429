import { caseStatusSchema } from "../shared/domain/case-file.ts";
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

/** Number of the stage filter "none", "I" to "IV"; 5 for a recorded stage outside these groups. */
export function stageGroup(stage: string | null): number {
  if (stage === null) return groups.indexOf("none");
  const group = /^(?:IV|III|II|I)(?=[A-C]?$)/u.exec(stage.toUpperCase())?.[0];
  const found = groups.findIndex((name) => name === group);
  return found === -1 ? unknownGroup : found;
}

/** Number of a stage filter value. */
export function stageFilterGroup(
  filter: NonNullable<WorklistFilter["stage"]>,
): number {
  return groups.indexOf(filter);
}

/** Order of stages: I, IA, IB, II ... IV, then unknown words; null without a stage. */
export function stageRank(stage: string | null): number | null {
  if (stage === null) return null;
  const letter = /[A-C]$/u.exec(stage.toUpperCase())?.[0] ?? "";
  return stageGroup(stage) * 10 + " ABC".indexOf(letter || " ");
}
