import type { TCategory } from "../../../../shared/domain/staging.ts";
import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import type { Fields } from "../../inputs.ts";
import {
  fieldOf,
  isFields,
  readNumber,
  refuseUnknownKeys,
} from "../../inputs.ts";
import { quote } from "../../words.ts";
import type { Part } from "./parts.ts";

/** Cut points of the clinical T of edition 9, in mm (Gill 2024; Fmax from the NDRS sheet). */
export const psumCutsMm = { low: 12, high: 30 } as const;
export const fmaxCutMm = 5;

/** Plausible limits in mm. They are ours: a larger figure is far more likely centimetres or a slip. */
export const limitsMm = { level: 100, psum: 300, fmax: 100 } as const;

export const levelNames = ["upper", "middle", "lower"] as const;

/** A length between two bounds, both included, in millionths of a millimetre so that sums and cuts are exact. */
export interface LengthRange {
  low: number;
  high: number;
}

export interface Thickness {
  psum: LengthRange;
  fmax: LengthRange;
  /** The levels that were measured, from above downward. */
  levels: readonly number[];
}

const exact = (mm: number): number => Math.round(mm * 1_000_000);

/** A length as a sentence shows it, in mm. */
export function inMm(length: number): string {
  return `${length / 1_000_000} mm`;
}

export function isKnown({ low, high }: LengthRange): boolean {
  return low === high;
}

/** Psum and Fmax. Known levels alone give a lower bound of Psum; refused figures add a problem. */
export function readThickness(fields: Fields, problems: string[]): Thickness {
  const fmax = readLength(fields, "fmaxMm", limitsMm.fmax, problems);
  const total = readLength(fields, "psumMm", limitsMm.psum, problems);
  const levels = readLevels(fields, problems);
  const known = levels.filter((level) => level !== null);
  const sum = known.reduce((all, level) => all + level, 0);
  const isComplete = known.length === levelNames.length;
  if (total !== null && (isComplete ? sum !== total : sum > total)) {
    problems.push(
      isComplete
        ? `psumMm: ${inMm(total)} is not the sum of the three levels, ${inMm(sum)}. Correct one of them or leave psumMm empty.`
        : `psumMm: ${inMm(total)} is less than the levels already given, ${inMm(sum)}. Correct one of them or leave psumMm empty.`,
    );
  }
  const psum = total ?? (isComplete ? sum : null);
  return {
    psum:
      psum === null
        ? { low: sum, high: exact(limitsMm.psum) }
        : { low: psum, high: psum },
    fmax:
      fmax === null
        ? { low: 0, high: exact(limitsMm.fmax) }
        : { low: fmax, high: fmax },
    levels: known,
  };
}

/** What Psum and Fmax contribute to the clinical T of edition 9. */
export function thicknessParts({ psum, fmax }: Thickness): Part<TCategory>[] {
  return [
    {
      input: "psumMm",
      label: "Psum (summed pleural thickness)",
      codes: psumCodes(psum),
      reason: psumReason(psum),
      branches: isKnown(psum) ? [] : psumBranches(psum),
    },
    {
      input: "fmaxMm",
      label: "Fmax (thickness in the fissures)",
      codes: fmaxCodes(fmax),
      reason: fmaxReason(fmax),
      branches: isKnown(fmax)
        ? []
        : [
            { answer: `${fmaxCutMm} mm or less`, codes: ["T0"] },
            { answer: `above ${fmaxCutMm} mm`, codes: ["T2"] },
          ],
    },
  ];
}

function psumCodes({ low, high }: LengthRange): TCategory[] {
  const cuts = { low: exact(psumCutsMm.low), high: exact(psumCutsMm.high) };
  const codes: TCategory[] = [];
  if (low <= cuts.low) codes.push("T0");
  if (high > cuts.low && low <= cuts.high) codes.push("T2");
  if (high > cuts.high) codes.push("T3");
  return codes;
}

function fmaxCodes({ low, high }: LengthRange): TCategory[] {
  const cut = exact(fmaxCutMm);
  const codes: TCategory[] = [];
  if (low <= cut) codes.push("T0");
  if (high > cut) codes.push("T2");
  return codes;
}

function psumBranches(psum: LengthRange): Part<TCategory>["branches"] {
  const { low, high } = psumCutsMm;
  const codes = psumCodes(psum);
  const all = [
    { answer: `${low} mm or less`, codes: ["T0"] },
    { answer: `above ${low} to ${high} mm`, codes: ["T2"] },
    { answer: `above ${high} mm`, codes: ["T3"] },
  ] as const;
  return all.filter((branch) => codes.includes(branch.codes[0]));
}

function psumReason(psum: LengthRange): string {
  const { low, high } = psumCutsMm;
  const given = isKnown(psum)
    ? `Psum ${inMm(psum.low)} is`
    : `the levels measured so far sum to ${inMm(psum.low)},`;
  if (psum.low > exact(high)) return `${given} above ${high}`;
  if (psum.low > exact(low))
    return isKnown(psum)
      ? `${given} above ${low} and at most ${high}`
      : `${given} above ${low}`;
  return isKnown(psum) ? `${given} at most ${low}` : "";
}

function fmaxReason(fmax: LengthRange): string {
  if (!isKnown(fmax)) return "";
  const side = fmax.low > exact(fmaxCutMm) ? "above" : "at most";
  return `Fmax ${inMm(fmax.low)} is ${side} ${fmaxCutMm}`;
}

function readLevels(fields: Fields, problems: string[]): (number | null)[] {
  const given = fieldOf(fields, "psumLevelsMm");
  if (given === null) return levelNames.map(() => null);
  if (!isFields(given)) {
    problems.push(
      `psumLevelsMm: ${quote(given)} is not an object. Give upper, middle and lower in mm.`,
    );
    return [];
  }
  refuseUnknownKeys(
    given,
    levelNames,
    {
      path: "psumLevelsMm",
      thing: "a level",
      where: "Give upper, middle and lower.",
    },
    problems,
  );
  return levelNames.map((name) => {
    const path = `psumLevelsMm.${name}`;
    const value = { [path]: fieldOf(given, name) };
    return readLength(value, path, limitsMm.level, problems);
  });
}

function readLength(
  fields: Fields,
  name: string,
  max: number,
  problems: string[],
): number | null {
  const value = readNumber(fields, lengthInput(name, max), problems);
  if (value === null && typeof fieldOf(fields, name) === "number") {
    const problem = problems.pop() ?? "";
    problems.push(`${problem} Check the figure and that it is in millimeters.`);
  }
  return value === null ? null : exact(value);
}

function lengthInput(name: string, max: number): RuleInput {
  return {
    name,
    label: name,
    unit: "mm",
    kind: "number",
    values: [],
    limits: { min: 0, max },
    note: null,
  };
}
