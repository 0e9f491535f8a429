import type {
  Classification,
  StagingPhase,
} from "../../../shared/domain/staging-event.ts";
import type { StagingSystem } from "../../../shared/domain/staging-systems.ts";
import {
  editionVocabulary,
  type TnmEdition,
} from "../../../shared/domain/staging.ts";
import { categoriesText } from "../../../shared/staging-words.ts";
import { listWords } from "../../engine/words.ts";
import { editions } from "../../engine/rules/tnm-pleura/editions.ts";

/** The categories still possible on each axis, lowest first; one when it is known. */
export interface OpenCategories {
  t: readonly string[];
  n: readonly string[];
  m: readonly string[];
}

export interface Staged {
  system: StagingSystem;
  classification: Classification;
  phase: StagingPhase;
}

/**
 * "cT2 or T4 N1 M0". An axis on which every category is possible reads as a report writes it, TX or NX; for M, which
 * has no X, "M?".
 */
export function openCategoriesText(
  staged: Staged,
  edition: TnmEdition,
  categories: OpenCategories,
): string {
  const { t, n, m } = reportedCategories(edition, categories, (codes, axis) =>
    axisText(codes, editions[edition].concrete[axis]),
  );
  return categoriesText({ ...staged, t, n, m });
}

/** Categories as a report and the record hold them: the one that is known, else TX and NX; null for an open M. */
export function reportedCategories(
  edition: TnmEdition,
  categories: OpenCategories,
  several: (codes: readonly string[], axis: "t" | "n") => string = (
    _codes,
    axis,
  ) => `${axis.toUpperCase()}X`,
): { t: string; n: string; m: string | null } {
  const { concrete } = editions[edition];
  const write = (axis: "t" | "n"): string => {
    const [only = "", ...others] = categories[axis];
    if (others.length === 0 && only !== "") return only;
    const isAnything = concrete[axis].every((code) =>
      categories[axis].includes(code),
    );
    return isAnything || only === ""
      ? `${axis.toUpperCase()}X`
      : several(categories[axis], axis);
  };
  const [m = null, ...otherM] = categories.m;
  return {
    t: write("t"),
    n: write("n"),
    m: otherM.length === 0 ? m : null,
  };
}

/** "T2 or T4"; "T1 to T4" for more than three that follow each other, so that none is named that is excluded. */
function axisText(codes: readonly string[], all: readonly string[]): string {
  const first = all.indexOf(codes[0] ?? "");
  const isRun = codes.every((code, at) => all[first + at] === code);
  return codes.length > 3 && isRun
    ? `${codes[0] ?? ""} to ${codes.at(-1) ?? ""}`
    : listWords(codes);
}

/** Stages in the order of an edition, each once. */
export function inStageOrder(
  edition: TnmEdition,
  stages: readonly string[],
): string[] {
  return editionVocabulary[edition].stages.filter((stage) =>
    stages.includes(stage),
  );
}
