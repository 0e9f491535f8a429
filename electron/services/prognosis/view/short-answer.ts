import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import { listWords } from "../../../engine/words.ts";
import { outcomesLeft, type IndexWords, type Outcome } from "./index-words.ts";

/**
 * The answer in a few words, for every list that names the index beside it: its group, what is still possible once
 * something is excluded, or what it needs until then.
 */
export function shortAnswer<Value>(
  words: IndexWords<Value>,
  answer: Result<Value>,
  missing: readonly string[],
): Pick<IndexView, "isNarrowed" | "shortAnswer"> {
  const left = outcomesLeft(words, answer);
  const isNarrowed = answer.status === "incomplete" && excludes(words, left);
  const said = (): string => {
    if (answer.result !== null) return words.group(answer.result);
    if (answer.status === "not-applicable") return "no group here";
    if (missing.length > 0 && !isNarrowed) return `needs ${missing.join(", ")}`;
    const short = [...new Set(left.map((one) => one.short))];
    return short.length > 0
      ? `${listWords(short)} still possible`
      : "cannot be computed";
  };
  return { isNarrowed, shortAnswer: said() };
}

/** True when less is possible than with nothing known; false where nothing is named as possible at all. */
function excludes<Value>(
  words: IndexWords<Value>,
  left: readonly Outcome[],
): boolean {
  if (left.length === 0) return false;
  const names = new Set(left.map(({ name }) => name));
  const all = outcomesLeft(words, words.evaluate({}));
  return all.some(({ name }) => !names.has(name));
}
