import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import type { IndexContext } from "./index-context.ts";
import {
  readAnswer,
  wordsOfAnswer,
  type AnswerWords,
  type Given,
  type IndexWords,
} from "./index-words.ts";

/** One index as all of them are handled alike, whatever its answers are made of. */
export interface OfferedIndex {
  rule: string;
  name: string;
  /** Why it is not given for a case; null when it applies. */
  whyNot: (file: CaseFile) => string | null;
  view: (context: IndexContext) => IndexView;
  /** An answer of its rule to an input, in the words of the index. */
  answerWords: (answer: Result<unknown>, given: Given) => AnswerWords;
}

/** An index from its words and its view. */
export function offer<Value>(
  words: IndexWords<Value>,
  view: OfferedIndex["view"],
): OfferedIndex {
  return {
    rule: words.entry.rule,
    name: words.name,
    whyNot: (file) => words.whyNot(file),
    view,
    answerWords: (answer, given) =>
      wordsOfAnswer(words, readAnswer(words, answer), given),
  };
}
