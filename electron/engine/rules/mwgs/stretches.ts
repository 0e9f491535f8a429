import type { InputStretches } from "../../rule.ts";
import { choices, scale } from "../../stretches.ts";
import { listWords, sentenceStart } from "../../words.ts";
import type { MwgsFactor } from "./table.ts";
import { mwgsFactors } from "./table.ts";

const drawn: Readonly<Record<string, { min: number; max: number }>> = {
  ageYears: { min: 40, max: 90 },
  mitosesPer2Mm2: { min: 0, max: 15 },
};

/** The stretches of the six inputs between their weights. A subtype not specified lies in none, as a missing one. */
export const mwgsStretches: readonly InputStretches[] =
  mwgsFactors.map(stretchesOf);

function stretchesOf({ input, weights }: MwgsFactor): InputStretches {
  const part = drawn[input.name];
  if (part !== undefined) {
    const cuts = weights.flatMap(({ when }) =>
      "atLeast" in when && when.atLeast > 0 ? [{ at: when.atLeast }] : [],
    );
    return scale(input.name, cuts, part);
  }
  return choices(
    input.name,
    weights.flatMap(({ when }) =>
      "oneOf" in when
        ? [[sentenceStart(listWords(when.oneOf)), ...when.oneOf] as const]
        : [],
    ),
  );
}
