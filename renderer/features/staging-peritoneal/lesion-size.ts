import { typedNumber } from "../../ui/typed-number.ts";
import type { PeritonealGuide } from "./regions-props.ts";

/** The sizes a region can have, as the rules name them. */
export type LesionSizes = PeritonealGuide["lesionSizes"];

/**
 * Reads a lesion size as it was typed: nothing or "-" is not scored (null), any number goes to the engine, which
 * refuses all but the sizes of the rules; undefined for what is no number.
 */
export function readSize(typed: string): number | null | undefined {
  return typed.trim() === "-" ? null : typedNumber(typed);
}

/** Why a size cannot be read and what to write instead; null when it can. */
export function sizeProblem(typed: string, sizes: LesionSizes): string | null {
  return readSize(typed) === undefined
    ? `“${typed.trim()}” is not a lesion size. Write ${sizesText(sizes)}, or leave it empty.`
    : null;
}

/** The size when it is one of those a region can have, else null. */
export function scoredSize(
  typed: string,
  sizes: LesionSizes,
): LesionSizes[number] | null {
  const value = readSize(typed);
  return sizes.find(({ code }) => Number(code) === value) ?? null;
}

/** What a key does to a region: scores it and goes on, keeps a refused digit in place, clears it, or nothing. */
export function keyedSize(
  key: string,
  sizes: LesionSizes,
): { text: string; movesOn: boolean } | null {
  if (/^\d$/u.test(key))
    return { text: key, movesOn: sizes.some(({ code }) => code === key) };
  if (key === "-") return { text: "", movesOn: true };
  if (key === "Delete" || key === "Backspace")
    return { text: "", movesOn: false };
  return null;
}

/** "0, 1, 2 or 3". */
export function sizesText(sizes: LesionSizes): string {
  const codes = sizes.map(({ code }) => code);
  return [codes.slice(0, -1).join(", "), codes.at(-1)].join(" or ");
}

/** "0 to 3". */
export function sizeRange(sizes: LesionSizes): string {
  return `${sizes[0]?.code ?? ""} to ${sizes.at(-1)?.code ?? ""}`;
}
