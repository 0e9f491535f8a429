import type {
  FindingEffect,
  StageDerivation,
} from "../../../shared/domain/staging-views.ts";
import { listWords, sentenceStart } from "../../engine/words.ts";

/** "stage IB, IIIA or IIIB"; "no stage" when the category has none, "stage IV or no stage" when it may have none. */
export function stageListText(
  stages: readonly string[],
  noStage = false,
): string {
  if (stages.length === 0) return "no stage";
  return `stage ${listWords(noStage ? [...stages, "no stage"] : stages)}`;
}

/**
 * The finding to ask for first and what each of its answers would make of the stage. Null when none is missing.
 * `missingCount` tells a finding that decides alone from one of several.
 */
export function decisionOf(
  effects: readonly FindingEffect[],
  missingCount: number,
): StageDerivation["decision"] {
  const [first] = effects;
  if (first === undefined || missingCount === 0) return null;
  const outcomes = [...first.branches]
    .sort((a, b) => Number(b.answer === "yes") - Number(a.answer === "yes"))
    .map(({ answer, category, stages, noStage }) => {
      const stage = stageListText(stages, noStage);
      return answer === category || category === ""
        ? `${answerText(first.input, answer)}: ${stage}.`
        : `${answerText(first.input, answer)}: ${category}, ${stage}.`;
    });
  return {
    title: decisionTitle(missingCount),
    sentence: [`${first.label}: not assessed.`, ...outcomes].join(" "),
  };
}

/** Says whether the named finding decides alone. */
export function decisionTitle(missingCount: number): string {
  return missingCount === 1
    ? "One finding decides."
    : "This finding narrows it most.";
}

/** "Involved" for the yes of a structure, "Present" for the yes of an effusion; other answers stand as they are. */
function answerText(input: string, answer: string): string {
  const isFluid = input.includes("effusion");
  if (answer === "yes") return isFluid ? "Present" : "Involved";
  if (answer === "no") return isFluid ? "Absent" : "Not involved";
  return sentenceStart(answer);
}
