import { formatNumber } from "../../../shared/format.ts";

/** Square meters to two decimals, zeros kept: "2.00 m²". */
export function shownArea(squareMeters: number): string {
  return `${squareMeters.toFixed(2)} m²`;
}

/** Whole milliliters per minute: "74 mL/min". */
export function shownClearance(mlPerMinute: number): string {
  return `${formatNumber(Math.round(mlPerMinute))} mL/min`;
}

/** Whole milligrams: "1,001 mg". */
export function shownDose(milligrams: number): string {
  return `${formatNumber(Math.round(milligrams))} mg`;
}

/** A factor of a formula with up to four decimals, so that the rounded answer can be followed by hand. */
export function shownFactor(value: number): string {
  return formatNumber(Number(value.toFixed(4)));
}
