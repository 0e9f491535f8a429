import { useState } from "react";
import { isSame } from "./merge.ts";
import type { Section } from "./sections.ts";
import {
  typedFrom,
  type Body,
  type Problems,
  type TypedSection,
} from "./typed-section.ts";

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

/**
 * What is typed in one section on top of the version it began with. A newer version is taken over by itself only
 * while nothing is typed.
 */
export function useSectionState(section: Section, current: Version) {
  const [base, setBase] = useState(current);
  const [typed, setTyped] = useState(() =>
    typedFrom(section.fields, current.body),
  );
  const [problems, setProblems] = useState<Problems>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [other, setOther] = useState<Version | null>(null);
  const [isSaved, setSaved] = useState(false);
  const baseTyped = typedFrom(section.fields, base.body);
  const isDirty = !isSame(typed, baseTyped);

  /** Begins again on a version; what was said about the last attempt is gone. */
  const settle = (
    on: Version,
    next: TypedSection | ((now: TypedSection) => TypedSection),
  ): void => {
    setBase(on);
    setTyped(next);
    setProblems({});
    setRefusal(null);
    setOther(null);
  };
  if (!isDirty && current.version > base.version)
    settle(current, typedFrom(section.fields, current.body));

  const change = (next: TypedSection): void => {
    setTyped(next);
    setSaved(false);
  };
  return {
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
    setProblems,
    setRefusal,
    setOther,
    setSaved,
  };
}
