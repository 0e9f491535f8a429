import type { LentResult } from "../../../../shared/domain/prognosis.ts";
import { listWords, sentenceStart } from "../../words.ts";
import type { PointOptions, PointValues } from "../point-score.ts";
import { explorePoints } from "../point-score.ts";
import type { LentInputName } from "./items.ts";
import {
  ldhCut,
  lentGroupPlace,
  lentGroups,
  lentItems,
  nlrCut,
} from "./items.ts";

const cuts: ReadonlyMap<LentInputName, number> = new Map([
  ["pleuralLdh_U_L", ldhCut],
  ["nlr", nlrCut],
]);

/** What must be said of a value exactly on a cut-off: sources disagree, and whether the other reading changes the group. */
export function cutWarnings(
  values: PointValues<LentInputName>,
  options: PointOptions,
): string[] {
  const onCut = lentItems.filter(({ input }) => {
    const cut = cuts.get(input.name);
    return cut !== undefined && values.get(input.name) === cut;
  });
  if (onCut.length === 0) return [];
  const eitherWay = lentItems.map((item, at) =>
    onCut.includes(item) ? item.rows : (options[at] ?? []),
  );
  const here = placesOf(options);
  const others = placesOf(eitherWay).filter((place) => !here.includes(place));
  const groups = listWords(
    others.map((place) => lentGroups[place - 1]?.group ?? ""),
  );
  const effect =
    others.length === 0
      ? "The group would be the same."
      : `Counted as above, the group ${onCut.length > 1 ? "could" : "would"} be ${groups} risk.`;
  return onCut.map(({ input }) => {
    const cut = cuts.get(input.name) ?? 0;
    return `${input.name}: exactly ${cut} counts as not above ${cut}; sources disagree on it. ${effect}`;
  });
}

/** Why an agreed group has no one sum: "ECOG performance status missing: the score is 0 to 1." */
export function openScoreWarning(
  isMissing: (input: LentInputName) => boolean,
  { scoreRange: { min, max } }: LentResult,
): string[] {
  if (max === min) return [];
  const missing = lentItems
    .filter(({ input }) => isMissing(input.name))
    .map(({ input }) => input.label);
  return [
    `${sentenceStart(listWords(missing, "and"))} missing: the score is ${min} to ${max}. The group is the same.`,
  ];
}

function placesOf(options: PointOptions): number[] {
  return explorePoints(lentItems, options, lentGroupPlace).outcomes;
}
