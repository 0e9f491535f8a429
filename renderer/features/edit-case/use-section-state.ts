import { useEffect, useState } from "react";
import { isSame } from "./merge.ts";
import { useQuestions, without } from "./use-questions.ts";
import type { Section } from "../../ui/section-form/section.ts";
import type { Body } from "../../ui/section-form/body-path.ts";
import {
  typedFrom,
  type Problems,
  type TypedSection,
} from "../../ui/section-form/typed-section.ts";

/** A stored version of a section. */
export interface Version {
  version: number;
  recordedAt: string;
  recordedBy: string;
  body: Body;
}

interface Refusal {
  sentence: string;
  /** Someone saved the section since it was opened. */
  isStale: boolean;
}

/** Typing that outlives its form: what is typed and the version it began with, by case. */
export type Drafts = Map<string, { base: Version; typed: TypedSection }>;

/**
 * What is typed in one section on top of the version it began with. A newer version is taken over by itself only
 * while nothing is typed. With `kept` the typing of a form that was left is there when it is opened again.
 */
export function useSectionState(
  section: Section,
  current: Version,
  kept?: { drafts: Drafts; caseId: string },
) {
  const { drafts, caseId = "" } = kept ?? {};
  const draft = drafts?.get(caseId);
  const [base, setBase] = useState(draft?.base ?? current);
  const [typed, setTyped] = useState(
    () => draft?.typed ?? typedFrom(section, current.body),
  );
  const [problems, setProblems] = useState<Problems>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [other, setOther] = useState<Version | null>(null);
  const [isSaved, setSaved] = useState(false);
  const asked = useQuestions(section);
  const baseTyped = typedFrom(section, base.body);
  const isDirty = !isSame(typed, baseTyped);

  /** Begins again on a version; what was said about the last attempt is gone. */
  const settle = (
    on: Version,
    next: TypedSection | ((now: TypedSection) => TypedSection),
  ): void => {
    setBase(on);
    setTyped(next);
    setProblems({});
    asked.setQuestions({});
    asked.setConfirmed([]);
    setRefusal(null);
    setOther(null);
  };
  if (!isDirty && current.version > base.version)
    settle(current, typedFrom(section, current.body));
  useEffect(() => {
    if (isDirty) drafts?.set(caseId, { base, typed });
    else drafts?.delete(caseId);
  }, [drafts, caseId, isDirty, base, typed]);

  const put = (next: TypedSection): void => {
    setTyped(next);
    setSaved(false);
  };
  const change = (next: TypedSection): void => {
    const gone = asked.typedAnew(typed, next);
    if (gone.length > 0) setProblems(without(problems, gone));
    put(next);
  };
  return {
    ...asked,
    base,
    typed,
    baseTyped,
    problems,
    refusal,
    other,
    isDirty,
    isSaved,
    settle,
    change,
    /** Sets the typing and keeps what was answered. */
    put,
    setProblems,
    setRefusal,
    setOther,
    setSaved,
  };
}
