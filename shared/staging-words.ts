import type { StagingEvent } from "./domain/staging-event.ts";
import type { EditionComparison } from "./domain/staging-views.ts";

/** What stands in the place of a stage while nobody has staged a case that has a TNM. */
export const notStagedYet = "Not staged yet.";

/** The letters before a category: c or p, with y after treatment; r alone for a recurrence. */
export function categoryPrefix(staged: {
  classification: StagingEvent["classification"];
  phase: StagingEvent["phase"];
}): string {
  if (staged.phase === "recurrence") return "r";
  const letter = staged.classification === "clinical" ? "c" : "p";
  return staged.phase === "after-treatment" ? `y${letter}` : letter;
}

/**
 * "ycT2 N1 M0"; a category that was not assessed stands as "T?", so that the gap is seen. Empty for systems that
 * have no categories; without a prefix for the peritoneal proposal.
 */
export function categoriesText(staged: {
  system: StagingEvent["system"];
  classification: StagingEvent["classification"];
  phase: StagingEvent["phase"];
  t: string | null;
  n: string | null;
  m: string | null;
}): string {
  if (staged.system !== "tnm-pleura" && staged.system !== "yan") return "";
  const prefix = staged.system === "yan" ? "" : categoryPrefix(staged);
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

/**
 * The answers a screen or a page shows. Where findings are open and yet one stage alone is left, the other answer
 * still possible is that there is none: "IIIB" and "no stage".
 */
export function answersOf({ stages, certainty }: StageAnswer): string[] {
  return certainty === "possible" && stages.length === 1
    ? [...stages, "no stage"]
    : stages;
}

/** The same in one line: "IIIB or no stage"; "no stage" where there is no answer. */
export function stageText(answer: StageAnswer): string {
  const answers = answersOf(answer);
  return answers.length === 0 ? "no stage" : stagesText(answers);
}

/** How a stage is known, in a word after it; nothing after one the rules derive. */
export const certaintyNotes: Readonly<
  Record<StageAnswer["certainty"], string>
> = {
  derived: "",
  possible: "open",
  recorded: "stated, not derived",
  none: "",
};

/**
 * The stage under another edition: "II"; all that the definitions allow, "IB, II or IIIA, not certain"; "IIIB or no
 * stage" where none is possible too.
 */
export function comparisonText(
  other: Pick<
    EditionComparison,
    "stages" | "conceivable" | "certain" | "noStage"
  >,
): string {
  const { stages, conceivable, certain, noStage } = other;
  const shown = certain || conceivable.length === 0 ? stages : conceivable;
  if (shown.length === 0) return certain ? "no stage" : "no stage, not certain";
  const all = noStage ? [...shown, "no stage"] : shown;
  const words = [all.slice(0, -1).join(", "), ...all.slice(-1)]
    .filter((part) => part !== "")
    .join(" or ");
  return certain || noStage ? words : `${words}, not certain`;
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
