import type { EortcFactorId } from "../../../../shared/domain/prognosis.ts";
import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { CitationId } from "../../citations.ts";

export type EortcInputName =
  "wbc_10e9_L" | "ecog" | "histologyCertainty" | "histology" | "sex";
export type Convention = "sarcomatous" | "nonepithelioid";

/** When a factor is present. `above` excludes its own value, `atLeast` includes it. */
type Condition =
  | { above: number }
  | { atLeast: number }
  | { oneOf: readonly string[] }
  | { byConvention: Readonly<Record<Convention, readonly string[]>> };

export interface EortcFactorRule {
  factor: EortcFactorId;
  input: EortcInputName;
  text: string;
  /** Weights are added in whole hundredths: two pairs lie exactly on the cut-off. */
  weightHundredths: number;
  present: Condition;
  citation: CitationId;
  verification: VerificationLevel;
}

const restated = { citation: "pdq-eortc", verification: "secondary" } as const;

/** The five factors. The weight of histology is recalled; the arithmetic of the cut-off supports it. */
export const eortcFactors: readonly EortcFactorRule[] = [
  {
    factor: "wbc",
    input: "wbc_10e9_L",
    text: "white cells above 8.3 10^9/L",
    weightHundredths: 55,
    present: { above: 8.3 },
    ...restated,
  },
  {
    factor: "ecog",
    input: "ecog",
    text: "ECOG performance status 1 or more",
    weightHundredths: 60,
    present: { atLeast: 1 },
    ...restated,
  },
  {
    factor: "unconfirmed",
    input: "histologyCertainty",
    text: "diagnosis probable or possible on review, not definite",
    weightHundredths: 52,
    present: { oneOf: ["probable", "possible"] },
    ...restated,
  },
  {
    factor: "histology",
    input: "histology",
    text: "sarcomatous histology",
    weightHundredths: 67,
    present: {
      byConvention: {
        sarcomatous: ["sarcomatoid", "desmoplastic"],
        nonepithelioid: ["sarcomatoid", "desmoplastic", "biphasic", "nos"],
      },
    },
    citation: "eortc-arithmetic",
    verification: "unverified",
  },
  {
    factor: "male",
    input: "sex",
    text: "male sex",
    weightHundredths: 60,
    present: { oneOf: ["male"] },
    ...restated,
  },
];

/** A score up to and including this is low risk. */
export const lowRiskUpToHundredths = 127;

/** Both readings of the histology factor; the first is the default. */
export const conventions: readonly Convention[] = [
  "sarcomatous",
  "nonepithelioid",
];

/** True when the factor is present for this value under this convention. */
export function isPresent(
  { present }: EortcFactorRule,
  value: string | number,
  convention: Convention,
): boolean {
  if ("above" in present) return Number(value) > present.above;
  if ("atLeast" in present) return Number(value) >= present.atLeast;
  const words =
    "oneOf" in present ? present.oneOf : present.byConvention[convention];
  return words.includes(String(value));
}
