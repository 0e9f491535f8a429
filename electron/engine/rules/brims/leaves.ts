import type { BrimsResult } from "../../../../shared/domain/prognosis.ts";
import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import { choiceInput, ecogInput, numberInput } from "../input-fields.ts";
import { labs } from "../units/labs.ts";

export type BrimsInputName =
  "weightLoss" | "hemoglobin_g_L" | "albumin_g_L" | "ecog" | "histology";

const weightLoss: RuleInput & { name: "weightLoss" } = {
  name: "weightLoss",
  label: "weight loss",
  unit: null,
  kind: "boolean",
  values: [],
  limits: null,
  note: "Threshold and look-back period were not read.",
};

/** The five inputs; the first decides which of the others are asked for. */
export const brimsInputs = {
  weightLoss,
  hemoglobin_g_L: numberInput(
    ["hemoglobin_g_L", "hemoglobin"],
    "g/L",
    { min: 20, max: 250 },
    "g/L, not g/dL: 1 g/dL is 10 g/L.",
  ),
  albumin_g_L: numberInput(
    ["albumin_g_L", "albumin"],
    "g/L",
    labs.albumin.hard,
    "1 g/dL is 10 g/L.",
  ),
  ecog: ecogInput("0 to 4. Karnofsky is never converted."),
  histology: choiceInput(
    ["histology", "histology"],
    ["epithelioid", "biphasic", "sarcomatoid", "desmoplastic", "nos"],
    "Desmoplastic is not taken as sarcomatoid here. Not specified (nos) stays open.",
  ),
} as const;

/** Hemoglobin must exceed this, in g/L, for leaf 1. */
export const hemoglobinCut = 153;
/** Albumin must exceed this, in g/L, for leaf 1. */
export const albuminCut = 43;
/** ECOG up to and including this belongs to leaf 4d. */
export const ecogUpTo = 1;

/** One condition of a leaf. `above` excludes its own value, `upTo` includes it. */
interface Condition {
  input: BrimsInputName;
  holds:
    { is: boolean } | { above: number } | { upTo: number } | { word: string };
}

export interface BrimsLeaf {
  id: BrimsResult["leaf"];
  text: string;
  when: readonly Condition[];
  alive18MonthsPercent: number;
  medianMonths: number;
}

/** The two leaves that were read (Brims 2016, abstract). */
export const brimsLeaves: readonly BrimsLeaf[] = [
  {
    id: "1",
    text: `no weight loss, hemoglobin above ${hemoglobinCut} g/L, albumin above ${albuminCut} g/L`,
    when: [
      { input: "weightLoss", holds: { is: false } },
      { input: "hemoglobin_g_L", holds: { above: hemoglobinCut } },
      { input: "albumin_g_L", holds: { above: albuminCut } },
    ],
    alive18MonthsPercent: 86.7,
    medianMonths: 34,
  },
  {
    id: "4d",
    text: "weight loss, ECOG 0 or 1, sarcomatoid histology",
    when: [
      { input: "weightLoss", holds: { is: true } },
      { input: "ecog", holds: { upTo: ecogUpTo } },
      { input: "histology", holds: { word: "sarcomatoid" } },
    ],
    alive18MonthsPercent: 0,
    medianMonths: 7.5,
  },
];

/** The leaves of the tree that were not read. */
export const brimsUnreadLeaves: readonly string[] = [
  "2",
  "3",
  "4a",
  "4b",
  "4c",
];

type Value = number | string | boolean;

/** Whether a known value meets a condition. */
export function meets({ holds }: Condition, value: Value): boolean {
  if ("is" in holds) return value === holds.is;
  if ("word" in holds) return value === holds.word;
  if (typeof value !== "number") return false;
  return "above" in holds ? value > holds.above : value <= holds.upTo;
}
