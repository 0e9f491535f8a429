import Papa from "papaparse";
import { refuseFile } from "./refuse-file.ts";

export interface ParsedRow {
  /** 1-based line of the file on which the row starts. */
  line: number;
  cells: string[];
}

/**
 * Cuts the text of a CSV or tab-separated file into rows, the header among them; blank lines are left
 * out. Refuses an unclosed or misplaced quote. `onRow` is told the characters read so far.
 */
export function parseRows(
  text: string,
  name: string,
  onRow: (charactersDone: number) => void,
): ParsedRow[] {
  const rows: ParsedRow[] = [];
  const newline = newlineOf(text);
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline,
    step: ({ data, errors, meta }) => {
      const [error] = errors;
      if (error !== undefined) throw quoteRefusal(name, error.code, line);
      if (data.some((cell) => cell.trim() !== ""))
        rows.push({ line, cells: data });
      line += countBetween(text, newline, read, meta.cursor);
      read = meta.cursor;
      onRow(read);
    },
  });
  return rows;
}

function quoteRefusal(name: string, code: string, line: number): Error {
  return code === "MissingQuotes"
    ? refuseFile(
        name,
        `breaks off inside a quoted cell that starts in the row at line ${line}: it was probably cut short; get the whole file again.`,
      )
    : refuseFile(
        name,
        `has a misplaced quotation mark in the row at line ${line}: correct that row, or export the table again.`,
      );
}

function newlineOf(text: string): "\r\n" | "\n" | "\r" {
  if (text.includes("\r\n")) return "\r\n";
  return text.includes("\n") ? "\n" : "\r";
}

function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  const counted = [",", "\t", ";"].map((mark) => ({
    mark,
    count: header.split(mark).length,
  }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best))
    .mark;
}

function countBetween(
  text: string,
  mark: string,
  from: number,
  to: number,
): number {
  let count = 0;
  let at = text.indexOf(mark, from);
  while (at !== -1 && at < to) {
    count += 1;
    at = text.indexOf(mark, at + mark.length);
  }
  return count;
}
