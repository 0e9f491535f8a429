import type { Table } from "./read-table.ts";
import type { KindedWarning, WarningKind } from "./warning.ts";

export interface Limits {
  min: number;
  max: number;
}

/** One row of a table with typed access to its cells. What it cannot use becomes a remark, never a guess. */
export interface SourceRow {
  readonly line: number;
  /** The patient the row is about. */
  readonly record: string;
  /** Where the row stands, as a clinical value's source. */
  readonly source: string;
  /** All cells joined, to recognise a repeated row. */
  readonly fingerprint: string;
  /** Lower-case code word; "" when the cell is empty or says "not available". */
  word(column: string): string;
  /** Free text, cleaned, at most `max` characters. */
  text(column: string, max: number): string;
  /** Whole number within limits, or null. */
  integer(column: string, limits: Limits): number | null;
  /** Number within limits, or null. */
  number(column: string, limits: Limits): number | null;
  /** "yes", "no" or null; another word is remarked on. */
  yesNo(column: string): "yes" | "no" | null;
  warn(kind: WarningKind, field: string, message: string): void;
}

const recordColumn = "bcr_patient_barcode";
const missingWords = /^(?:na|n\/a|null|none|\[[^\]]*\])$/iu;
/** Control characters except tab and line breaks, and marks that override the direction of text. */
const invisible = /(?:(?![\t\r\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069])/gu;

/** The rows of a table, each reporting to `remarks`. `label` names the table in the source of a value. */
export function sourceRows(
  table: Table,
  label: string,
  remarks: KindedWarning[],
): SourceRow[] {
  const columnAt = new Map(table.columns.map((column, at) => [column, at]));
  const file = cleanName(table.name);
  return table.rows.map(({ line, cells }) => {
    const raw = (column: string): string => {
      const at = columnAt.get(column);
      const cell = at === undefined ? "" : (cells[at] ?? "").trim();
      return missingWords.test(cell) ? "" : cell;
    };
    const record = cut(
      raw(recordColumn).replaceAll(invisible, ""),
      60,
    ).toUpperCase();
    const warn = (kind: WarningKind, field: string, message: string): void => {
      remarks.push({
        file,
        row: line,
        record,
        field,
        message: cut(message, 400),
        kind,
      });
    };
    return {
      line,
      record,
      source: `TCGA-MESO ${label}, ${file} line ${line}`,
      fingerprint: cells.join("\u001f"),
      warn,
      ...cellReaders(raw, warn),
    };
  });
}

/** A value from a file as a sentence can show it: quoted and short. */
export function shown(text: string): string {
  return `"${cut(text.replaceAll(invisible, ""), 40)}"`;
}

function cleanName(name: string): string {
  return cut(name.replaceAll(invisible, ""), 80);
}

/** The text in at most `max` characters, with "…" for what is cut off; never half a character. */
export function cut(text: string, max: number): string {
  const characters = Array.from(text.slice(0, 2 * max + 2));
  if (text.length <= max) return text;
  let short = "";
  for (const character of characters) {
    if (short.length + character.length > max - 1) break;
    short += character;
  }
  return `${short}…`;
}

type CellReaders = Pick<
  SourceRow,
  "word" | "text" | "integer" | "number" | "yesNo"
>;

function cellReaders(
  raw: (column: string) => string,
  warn: SourceRow["warn"],
): CellReaders {
  const word = (column: string): string =>
    raw(column).replaceAll(invisible, "").normalize("NFC").trim().toLowerCase();
  const number = (column: string, limits: Limits): number | null => {
    const cell = raw(column);
    if (cell === "") return null;
    const value = /^[+-]?\d{1,9}(?:\.\d{1,9})?$/u.test(cell)
      ? Number(cell)
      : Number.NaN;
    if (value >= limits.min && value <= limits.max) return value;
    const why = Number.isNaN(value)
      ? "is not a number"
      : `is outside ${limits.min} to ${limits.max}`;
    warn(
      "value-refused",
      column,
      `${column}: ${shown(cell)} ${why} and is not imported; enter the right value by hand.`,
    );
    return null;
  };
  return {
    word,
    number,
    text: (column, max) => freeText(column, raw(column), { max, warn }),
    integer: (column, limits) => {
      const value = number(column, limits);
      if (value === null || Number.isInteger(value)) return value;
      warn(
        "value-refused",
        column,
        `${column}: ${value} is not a whole number and is not imported; enter the right value by hand.`,
      );
      return null;
    },
    yesNo: (column) => {
      const answer = word(column);
      if (answer === "yes" || answer === "no") return answer;
      if (answer !== "") {
        warn(
          "value-refused",
          column,
          `${column}: ${shown(answer)} is neither yes nor no and is not imported.`,
        );
      }
      return null;
    },
  };
}

function freeText(
  column: string,
  cell: string,
  { max, warn }: { max: number; warn: SourceRow["warn"] },
): string {
  const clean = cell.replaceAll(invisible, "").normalize("NFC").trim();
  if (clean.length !== cell.normalize("NFC").length) {
    warn(
      "text-shortened",
      column,
      `${column}: invisible control characters were taken out of the text.`,
    );
  }
  if (clean.length <= max) return clean;
  warn(
    "text-shortened",
    column,
    `${column}: the text has ${clean.length} characters; its first ${max} are imported, the rest stays in the file.`,
  );
  return cut(clean, max);
}
