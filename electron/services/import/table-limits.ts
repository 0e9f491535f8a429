import type { AppError } from "../../../shared/errors.ts";
import { refuseFile } from "./refuse-file.ts";

/** What one table may hold: far more than a clinical table does, and little enough for memory and time. */
export const tableLimits = {
  columns: 1000,
  rows: 200_000,
  cells: 2_000_000,
  cellCharacters: 100_000,
  rowCharacters: 250_000,
} as const;

/** A check to call with every row under the header, in order; it refuses the table that grows too large. */
export function createSizeCheck(
  name: string,
): (line: number, cells: readonly string[]) => void {
  let rowCount = 0;
  let cellCount = 0;
  return (line, cells) => {
    rowCount += 1;
    cellCount += cells.length;
    if (rowCount > tableLimits.rows) throw tooMany(name, "rows");
    if (cellCount > tableLimits.cells) throw tooMany(name, "cells");
    refuseLongCell(name, line, cells);
  };
}

/** Refuses a header that no clinical table has. */
export function checkHeaderSize(
  name: string,
  line: number,
  cells: readonly string[],
): void {
  if (cells.length > tableLimits.columns) throw tooMany(name, "columns");
  refuseLongCell(name, line, cells);
}

/**
 * The refusal of a row that is longer than any piece of the file we look at: too many columns when it is
 * the header, else perhaps a quotation mark that is never closed.
 */
export function endlessRow(
  name: string,
  at: { line: number; isHeader: boolean },
  cellCount: number,
): AppError {
  const { line, isHeader } = at;
  if (isHeader && cellCount > tableLimits.columns)
    return tooMany(name, "columns");
  return refuseFile(
    name,
    `has more than ${grouped(tableLimits.rowCharacters)} characters in the row at line ${line}, perhaps because a quotation mark is missing: correct that row, or export the table again.`,
  );
}

function refuseLongCell(
  name: string,
  line: number,
  cells: readonly string[],
): void {
  if (cells.every((cell) => cell.length <= tableLimits.cellCharacters)) return;
  throw refuseFile(
    name,
    `has a cell of more than ${grouped(tableLimits.cellCharacters)} characters in the row at line ${line}: shorten it, or export the table again.`,
  );
}

function tooMany(name: string, what: "rows" | "cells" | "columns"): AppError {
  return refuseFile(
    name,
    `has more than ${grouped(tableLimits[what])} ${what}: choose the clinical table itself, or split it by patients.`,
  );
}

const grouped = (count: number): string => count.toLocaleString("en-US");
