import type { InputStretches } from "../../rule.ts";
import { choices, scale } from "../../stretches.ts";
import { listWords, sentenceStart } from "../../words.ts";
import type { EortcFactorRule } from "./factors.ts";
import { conventions, eortcFactors, isPresent } from "./factors.ts";
import { eortcInputs } from "./inputs.ts";

/**
 * The stretches of the five inputs; words or statuses that count alike under both conventions stand together. A
 * subtype not specified lies in none, as a missing one.
 */
export const eortcStretches: readonly InputStretches[] = eortcFactors.map(
  (factor) =>
    "above" in factor.present
      ? scale(factor.input, [{ at: factor.present.above, isAbove: true }], {
          min: 2,
          max: 20,
        })
      : choices(factor.input, alike(factor)),
);

function alike(
  factor: EortcFactorRule,
): (readonly [string, ...(string | number)[]])[] {
  const { values } = eortcInputs[factor.input];
  const known = values.length > 0 ? values : [0, 1, 2, 3, 4];
  const groups = new Map<string, (string | number)[]>();
  for (const value of known.filter((one) => one !== "nos")) {
    const key = conventions.map((one) => isPresent(factor, value, one)).join();
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()].map(
    (group) => [sentenceStart(listWords(group.map(String))), ...group] as const,
  );
}
