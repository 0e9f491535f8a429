import type { Result } from "../../../../shared/domain/result.ts";
import { brimsWords } from "../indices/brims-view.ts";
import { calgbWords } from "../indices/calgb-view.ts";
import { eortcWords } from "../indices/eortc-view.ts";
import {
  readAnswer,
  wordsOfAnswer,
  type AnswerWords,
  type IndexWords,
} from "./index-words.ts";
import { kusamuraWords } from "../indices/kusamura-view.ts";
import { lentWords } from "../indices/lent-view.ts";
import { mgpsWords } from "../indices/mgps-view.ts";
import { mmpsWords } from "../indices/mmps-view.ts";
import { mwgsWords } from "../indices/mwgs-view.ts";
import { nlrWords } from "../indices/nlr-view.ts";

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
