import { useState } from "react";
import type { IndexView } from "../../../shared/domain/prognosis-views.ts";

/** The rule looked at last in this window: the next case opens on the same index where it applies. */
let chosen: string | null = null;

/** The index in detail and the way to choose another; the first of the list where the one chosen last is not there. */
export function useChosenIndex(
  indices: readonly IndexView[],
): [IndexView | undefined, (rule: string) => void] {
  const [rule, setRule] = useState(chosen);
  const index = indices.find((one) => one.rule === rule) ?? indices[0];
  const choose = (next: string): void => {
    chosen = next;
    setRule(next);
  };
  return [index, choose];
}
