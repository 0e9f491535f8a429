import type { StagingEvent } from "./domain/staging-event.ts";
import type { EditionComparison } from "./domain/views.ts";

/** What stands in the place of a stage while nobody has staged a case that has a TNM. */
export const notStagedYet = "Not staged yet.";

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
export function stageAnswer(
  event: Pick<
    StagingEvent,
    "derivedStage" | "possibleStages" | "recordedStage"
  >,
): StageAnswer {
  if (event.derivedStage !== null)
    return { stages: [event.derivedStage], certainty: "derived" };
  if (event.possibleStages.length > 0)
    return { stages: event.possibleStages, certainty: "possible" };
  if (event.recordedStage !== null && event.recordedStage !== "")
    return { stages: [event.recordedStage], certainty: "recorded" };
  return { stages: [], certainty: "none" };
}

/** The stage under another edition: "II", or all that the definitions allow, "IB, II or IIIA, not certain". */
export function comparisonText(
  other: Pick<EditionComparison, "stages" | "conceivable" | "certain">,
): string {
  const { stages, conceivable, certain } = other;
  const shown = certain || conceivable.length === 0 ? stages : conceivable;
  const words =
    shown.length === 0
      ? "no stage"
      : [shown.slice(0, -1).join(", "), ...shown.slice(-1)]
          .filter((part) => part !== "")
          .join(" or ");
  return certain ? words : `${words}, not certain`;
}

/** The short names in the category lists of edition 9, spelled out. */
export const stagingTerms: Readonly<Record<string, string>> = {
  Psum: "Sum of the maximal pleural thickness measured at three levels on CT",
  Fmax: "Maximal thickness of the pleura in the fissures on CT",
};

/** Stages in one line, lowest first: "IIIA", "IB, IIIA or IIIB"; more than three as "5 stages, IA to IV". */
export function stagesText(stages: readonly string[]): string {
  const [first = "", ...others] = stages;
  const last = others.at(-1);
  if (last === undefined) return first;
  if (stages.length > 3) return `${stages.length} stages, ${first} to ${last}`;
  return `${stages.slice(0, -1).join(", ")} or ${last}`;
}
