import type { IndexBrief } from "../../shared/domain/prognosis-views.ts";
import { midSentence } from "../../shared/mid-sentence.ts";
import { notUsedTexts } from "./input-words.ts";
import { joinGroups } from "./join-groups.ts";

/** An index that paper does not show in full, in a few words: its answer, and what stands after the mark. */
export interface OtherIndexWords {
  answer: string;
  /** "missing: CRP; still possible: score 0 or 1"; empty where nothing must be added. */
  rest: string;
}

/**
 * The words for one further index: its group, or what is missing and how far the rest narrows it. No survival is
 * printed of it, so its notices are left to the Prognosis view; only a row that differs from the paper is named.
 */
export function otherIndexWords(index: IndexBrief): OtherIndexWords {
  const { group, isShownOnly, isNarrowed, possibleGroups } = index;
  const differing = index.notices.filter((text) =>
    text.includes("differs from the paper"),
  );
  if (group !== null) {
    const shown = isShownOnly ? ["shown only"] : [];
    return {
      answer: midSentence(group),
      rest: [...shown, ...differing].join(". "),
    };
  }
  const possible = isNarrowed
    ? [`still possible: ${midSentence(joinGroups(possibleGroups))}`]
    : [];
  return {
    answer: "not computable",
    rest: [...notUsedTexts(index), ...possible, ...differing].join("; "),
  };
}
