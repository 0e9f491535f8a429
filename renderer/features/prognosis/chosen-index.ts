import { useState } from "react";
import type { IndexView } from "../../../shared/domain/prognosis-views.ts";

type Answered = Pick<IndexView, "rule" | "group" | "isNarrowed">;

/** The rule chosen last in this window: the next case opens on the same index where it says something. */
let chosen: string | null = null;

/** The index in detail and the way to choose another. */
export function useChosenIndex(
  indices: readonly IndexView[],
): [IndexView | undefined, (rule: string) => void] {
  const [rule, setRule] = useState(() => openingIndex(indices, chosen)?.rule);
  const index = indices.find((one) => one.rule === rule) ?? indices[0];
  const choose = (next: string): void => {
    chosen = next;
    setRule(next);
  };
  return [index, choose];
}

/** The index a case opens on: the remembered one, or the first with an answer where that one has none here. */
export function openingIndex<Index extends Answered>(
  indices: readonly Index[],
  remembered: string | null,
): Index | undefined {
  const found = indices.find(({ rule }) => rule === remembered);
  if (found !== undefined && hasAnswer(found)) return found;
  return indices.find(hasAnswer) ?? found ?? indices[0];
}

function hasAnswer({ group, isNarrowed }: Answered): boolean {
  return group !== null || isNarrowed;
}
