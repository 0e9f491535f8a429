import type { Result } from "../../../../shared/domain/result.ts";
import { brimsWords } from "./brims-view.ts";
import { calgbWords } from "./calgb-view.ts";
import { eortcWords } from "./eortc-view.ts";
import {
  readAnswer,
  wordsOfAnswer,
  type AnswerWords,
  type IndexWords,
} from "./index-words.ts";
import { kusamuraWords } from "./kusamura-index.ts";
import { lentWords } from "./lent-view.ts";
import { mgpsWords } from "./mgps-view.ts";
import { mmpsWords } from "./mmps-view.ts";
import { mwgsWords } from "./mwgs-view.ts";
import { nlrWords } from "./nlr-view.ts";

type Reader = (answer: Result<unknown>) => AnswerWords;

const readers = new Map<string, Reader>([
  readerOf(eortcWords),
  readerOf(calgbWords),
  readerOf(brimsWords),
  readerOf(lentWords),
  readerOf(mgpsWords),
  readerOf(nlrWords),
  readerOf(mmpsWords),
  readerOf(mwgsWords),
  readerOf(kusamuraWords),
]);

/** The answer of a rule in the words of its index; without a group for a rule that is none. */
export function answerWords(
  rule: string,
  answer: Result<unknown>,
): AnswerWords {
  return (
    readers.get(rule)?.(answer) ?? {
      group: null,
      groupKey: null,
      possibleGroups: [],
      groupDetail: "",
    }
  );
}

function readerOf<Value>(words: IndexWords<Value>): [string, Reader] {
  return [
    words.entry.rule,
    (answer) => wordsOfAnswer(words, readAnswer(words, answer)),
  ];
}
