import type { ClinicalDate } from "./domain/primitives.ts";
import { clinicalDateSchema } from "./domain/primitives.ts";

export type ParsedDate =
  { ok: true; date: ClinicalDate } | { ok: false; message: string };

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const named = /^(?:(\d{1,2})[-\s./]+)?([a-z]{3,9})[-\s./]+(\d{4})$/iu;
const numbersOnly = /^(\d{1,2})[-./](\d{1,2})[-./](\d{2,4})$/u;
const dayOffset = /^d(?:ay)?\s*(?:([+\-−])\s*(\d{1,5}))?$/iu;

/**
 * Reads a date as a person types it: "12-Nov-2026", "Nov-2026", "2026-11-12", "2026" or "D+52".
 * Of numbers alone in another order, "23.11.2026" is read, since 23 can only be the day; one in which day and month could
 * be swapped is refused.
 */
export function parseDate(typed: string): ParsedDate {
  const text = typed.trim();
  if (text === "") return refuse("Give a date, as 12-Nov-2026.");
  const offset = dayOffset.exec(text);
  if (offset !== null) {
    const sign = offset[1] === "+" ? "+" : "-";
    return accept(
      offset[2] === undefined ? "D" : `D${sign}${Number(offset[2])}`,
    );
  }
  const words = named.exec(text);
  if (words !== null) return accept(fromNamed(words[1], words[2], words[3]));
  const numbers = numbersOnly.exec(text);
  return numbers === null
    ? accept(text)
    : fromNumbers(numbers[1], numbers[2], numbers[3]);
}

function fromNumbers(first = "", second = "", year = ""): ParsedDate {
  const [a, b] = [Number(first), Number(second)];
  if (year.length !== 4)
    return refuse("Write the year with four digits: 12-Nov-2026.");
  if (a > 12 !== b > 12) {
    const [day, month] = a > 12 ? [a, b] : [b, a];
    return accept(
      [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join(
        "-",
      ),
    );
  }
  return refuse(
    "Day and month could be swapped. Write the month as a word: 12-Nov-2026.",
  );
}

function fromNamed(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): string {
  const at = monthNames.indexOf((month ?? "").slice(0, 3).toLowerCase());
  const parts = [year ?? "", String(at + 1).padStart(2, "0")];
  return (day === undefined ? parts : [...parts, day.padStart(2, "0")]).join(
    "-",
  );
}

function accept(date: string): ParsedDate {
  return clinicalDateSchema.safeParse(date).success
    ? { ok: true, date }
    : refuse("This is not a date. Write 12-Nov-2026, Nov-2026 or 2026.");
}

function refuse(message: string): ParsedDate {
  return { ok: false, message };
}
