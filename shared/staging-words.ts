import type { StagingEvent } from "./domain/staging-event.ts";

/** "AJCC 9": the edition as a chip names it. */
export function editionName(edition: string): string {
  return `AJCC ${edition}`;
}

/** "cT2 N1 M0"; a category that was not assessed stands as "T?", so that the gap is seen. */
export function categoriesText(staged: {
  classification: StagingEvent["classification"];
  t: string | null;
  n: string | null;
  m: string | null;
}): string {
  const prefix = staged.classification === "clinical" ? "c" : "p";
  return `${prefix}${known(staged.t, "T")} ${known(staged.n, "N")} ${known(staged.m, "M")}`;
}

function known(category: string | null, axis: string): string {
  return category === null || category === "" ? `${axis}?` : category;
}

export interface StageAnswer {
  /** One stage, the still possible ones, or none. */
  stages: string[];
  certainty: "derived" | "possible" | "recorded" | "none";
}

/** What a stored staging says: the derived stage, those still possible, or the one the source states. */
export function stageAnswer(event: StagingEvent): StageAnswer {
  if (event.derivedStage !== null)
    return { stages: [event.derivedStage], certainty: "derived" };
  if (event.possibleStages.length > 0)
    return { stages: event.possibleStages, certainty: "possible" };
  if (event.recordedStage !== null && event.recordedStage !== "")
    return { stages: [event.recordedStage], certainty: "recorded" };
  return { stages: [], certainty: "none" };
}
