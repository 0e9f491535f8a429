import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import type { ScoreRange } from "../../../../shared/domain/prognosis.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import { listWords } from "../../../engine/words.ts";
import { decisiveSentence } from "./decisive.ts";

/** "2", "2 to 3": the points an answer stands for. */
export function rangeText({ min, max }: ScoreRange): string {
  return min === max ? String(min) : `${min} to ${max}`;
}

/** "A CRP would decide between scores 0 and 1.", for an index whose answers are scores. */
export function scoresBetween(
  answer: Result<{ score: number }>,
  inputs: readonly PickedInput[],
): string | null {
  const scores = [...new Set(answer.possible.map(({ score }) => score))].sort(
    (left, right) => left - right,
  );
  if (scores.length < 2) return null;
  return decisiveSentence(answer.decisive, {
    missing: answer.missing,
    inputs,
    between: `scores ${listWords(scores.map(String), "and")}`,
  });
}
