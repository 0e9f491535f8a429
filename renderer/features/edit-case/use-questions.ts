import { useState } from "react";
import type { QuestionCode } from "../../../shared/errors.ts";
import {
  typedAt,
  type Questions,
  type TypedSection,
} from "../../ui/section-form/typed-section.ts";

/** The questions at the fields of a section and the codes answered with yes so far. */
export function useQuestions() {
  const [questions, setQuestions] = useState<Questions>({});
  const [confirmed, setConfirmed] = useState<QuestionCode[]>([]);

  /** Typing drops every answer, and the question of the field that was typed anew; these are the fields. */
  const typedAnew = (before: TypedSection, after: TypedSection): string[] => {
    const gone = Object.keys(questions).filter(
      (path) => typedAt(before, path) !== typedAt(after, path),
    );
    setConfirmed([]);
    if (gone.length > 0) setQuestions(without(questions, gone));
    return gone;
  };
  /** Takes the question of one field as answered, and says which others are open. */
  const settleQuestion = (path: string): string[] => {
    const open = without(questions, [path]);
    setQuestions(open);
    return Object.keys(open);
  };
  return {
    questions,
    confirmed,
    setQuestions,
    setConfirmed,
    typedAnew,
    settleQuestion,
  };
}

/** A record without some of its names. */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => !names.includes(name)),
  );
}
