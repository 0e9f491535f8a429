import type { Result } from "../../../../shared/domain/result.ts";
import { offeredIndices } from "../indices/registry.ts";
import type { AnswerWords, Given } from "./index-words.ts";

/** The answer of a rule to an input in the words of its index; without a group for a rule that is none. */
export function answerWords(
  rule: string,
  answer: Result<unknown>,
  given: Given,
): AnswerWords {
  const index = offeredIndices.find((one) => one.rule === rule);
  return (
    index?.answerWords(answer, given) ?? {
      group: null,
      groupKey: null,
      possibleGroups: [],
      groupDetail: "",
    }
  );
}
