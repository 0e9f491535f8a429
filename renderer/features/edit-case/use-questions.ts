import { useState } from "react";
import type { Confirmation } from "../../../shared/errors.ts";
import type { Section } from "../../ui/section-form/section.ts";
import {
  typedAt,
  type Questions,
  type TypedSection,
} from "../../ui/section-form/typed-section.ts";
import { innerPath } from "./place-problems.ts";

/** The questions at the fields of a section and those answered with yes so far. */
export function useQuestions(section: Section) {
  const [questions, setQuestions] = useState<Questions>({});
  const [confirmed, setConfirmed] = useState<readonly Confirmation[]>([]);

  /** Typing a field anew drops its question and its answer; these are the fields whose question went. */
  const typedAnew = (before: TypedSection, after: TypedSection): string[] => {
    const gone = Object.keys(questions).filter(
      (path) => typedAt(before, path) !== typedAt(after, path),
    );
    setConfirmed(stillAnswered(section, confirmed, { before, after }));
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

/** The answers whose own field was not typed anew. */
export function stillAnswered(
  section: Section,
  confirmed: readonly Confirmation[],
  { before, after }: { before: TypedSection; after: TypedSection },
): Confirmation[] {
  return confirmed.filter(({ path }) => {
    const inner = innerPath(section, path);
    return typedAt(before, inner) === typedAt(after, inner);
  });
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
