import type { IndexBrief } from "../../shared/domain/prognosis-views.ts";
import { midSentence } from "../../shared/mid-sentence.ts";
import { formatDate } from "../../shared/format.ts";
import { byDate, notUsedTexts } from "./input-words.ts";
import { joinGroups } from "./join-groups.ts";

/** An index that paper does not show in full, in a few words: its answer, and what stands after the mark. */
export interface OtherIndexWords {
  answer: string;
  /** "missing: CRP; still possible: score 0 or 1"; empty where nothing must be added. */
  rest: string;
}

/**
 * The words for one further index: its group with the measured values that stand nowhere else on the page, or what is
 * missing and how far the rest narrows it. No survival is printed of it, so its notices are left to the Prognosis view;
 * only a row that differs from the paper is named.
 */
export function otherIndexWords(
  index: IndexBrief,
  withValues: boolean,
): OtherIndexWords {
  const { group, isShownOnly, isNarrowed, possibleGroups } = index;
  const differing = index.notices.filter((text) =>
    text.includes("differs from the paper"),
  );
  if (group !== null) {
    const shown = isShownOnly ? ["shown only"] : [];
    const own = withValues ? ownInputs(index) : [];
    return {
      answer: midSentence(group),
      rest: [[...shown, ...own].join(", "), ...differing]
        .filter((text) => text !== "")
        .join(". "),
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

/** Inputs that the core indices do not use, so that the page prints them here. */
const printedHere: Readonly<Record<string, string>> = {
  crp_mg_L: "CRP",
  albumin_g_L: "albumin",
  pleuralLdh_U_L: "pleural LDH",
  neutrophils_10e9_L: "neutrophils",
  lymphocytes_10e9_L: "lymphocytes",
  tumorVolume_mL: "tumor volume",
  pci: "PCI",
  ki67Percent: "Ki-67",
};

/** "CRP 41 mg/L, albumin 33 g/L, 14-Nov-2026": values of one day with their day. */
function ownInputs({ inputs }: IndexBrief): string[] {
  const used = inputs.filter(
    ({ name, state }) => state === "picked" && printedHere[name] !== undefined,
  );
  return byDate(used).flatMap(({ on, inputs: ofDay }) => [
    ...ofDay.map(
      ({ name, display }) => `${printedHere[name] ?? ""} ${display ?? ""}`,
    ),
    ...(on === null ? [] : [formatDate(on)]),
  ]);
}
