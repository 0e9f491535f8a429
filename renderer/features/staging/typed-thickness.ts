import type { FieldProblem } from "../../../shared/domain/staging-views.ts";
import { typedNumber } from "../../ui/typed-number.ts";

/** What a typed thickness means: a number, nothing yet, or a text that is no number. */
export type ReadNumber =
  { ok: true; value: number | null } | { ok: false; message: string };

/** Reads millimeters as typed: "7.2", "7,2" or "7.2 mm"; empty is not measured. Limits are the engine's to judge. */
export function readMm(typed: string): ReadNumber {
  const value = typedNumber(typed, "mm");
  return value === undefined
    ? {
        ok: false,
        message: `“${typed.trim()}” is not a number. Write millimeters in digits, as 7.2, or leave it empty.`,
      }
    : { ok: true, value };
}

/** The number, and when the text is none the problem at `path`, which names the field: it may stand far from it. */
export function readAt(
  path: string,
  field: string,
  typed: string,
): { value: number | null; unread: FieldProblem[] } {
  const read = readMm(typed);
  return read.ok
    ? { value: read.value, unread: [] }
    : { value: null, unread: [{ path, message: `${field}: ${read.message}` }] };
}

/** "7.2 + 5.4 + 3.9 = 16.5 mm", summed exactly; with a level open "7.2 + ? + 3.9 mm". Empty when none is read. */
export function sumText(levels: readonly (number | null)[]): string {
  if (levels.every((level) => level === null)) return "";
  const terms = levels.map((level) => (level === null ? "?" : String(level)));
  const decimals = Math.max(
    1,
    ...terms.map((term) => term.split(".")[1]?.length ?? 0),
  );
  const scale = 10 ** decimals;
  if (levels.includes(null)) return `${terms.join(" + ")} mm`;
  const sum = levels.reduce<number>(
    (total, level) => total + Math.round((level ?? 0) * scale),
    0,
  );
  return `${terms.join(" + ")} = ${String(sum / scale)} mm`;
}
