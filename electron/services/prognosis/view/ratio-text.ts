import { formatNumber } from "../../../../shared/format.ts";

/** Cut-offs a shown ratio must not seem to reach or cross by rounding: that of the NLR and that of LENT. */
const cuts = [5, 9];
const mostDecimals = 6;

/** A ratio in as few decimals, from one on, as keep it on its own side of each cut-off. */
export function ratioText(value: number): string {
  for (let decimals = 1; decimals < mostDecimals; decimals += 1) {
    const rounded = Number(value.toFixed(decimals));
    if (
      cuts.every((cut) => Math.sign(rounded - cut) === Math.sign(value - cut))
    )
      return formatNumber(rounded);
  }
  return formatNumber(value);
}
