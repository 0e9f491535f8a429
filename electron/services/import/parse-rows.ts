import Papa, { type ParseConfig } from "papaparse";
import { refuseFile } from "./refuse-file.ts";
import {
  createSizeCheck,
  checkHeaderSize,
  endlessRow,
  tableLimits,
} from "./table-limits.ts";

export interface ParsedRow {
  /** 1-based line of the file on which the row starts. */
  line: number;
  cells: string[];
}

/**
 * Cuts the text of a CSV or tab-separated file into rows, the header among them; blank lines are left
 * out. Refuses an unclosed or misplaced quote and whatever exceeds `tableLimits`, as soon as it is met.
 * `onHeader` sees the first row before any other is read; `onRow` is told the characters read so far.
 */
export function parseRows(
  text: string,
  name: string,
  watch: {
    onHeader: (cells: readonly string[]) => void;
    onRow: (charactersDone: number) => void;
  },
): ParsedRow[] {
  const rows: ParsedRow[] = [];
  const newline = newlineOf(text);
  const delimiter = delimiterOf(text);
  const checkSize = createSizeCheck(name);
  let line = 1;
  let read = 0;
  const keep = (cells: string[]): void => {
    if (rows.length === 0) {
      checkHeaderSize(name, line, cells);
      watch.onHeader(cells);
    } else {
      checkSize(line, cells);
    }
    rows.push({ line, cells });
  };
  const config: ParseConfig<string[][]> = {
    delimiter,
    newline,
    step: ({ data, errors, meta }) => {
      const [error] = errors;
      if (error !== undefined) throw quoteRefusal(name, error.code, line);
      for (const cells of data)
        if (cells.some((cell) => cell.trim() !== "")) keep(cells);
      line += countBetween(text, newline, read, meta.cursor);
      read = meta.cursor;
      watch.onRow(read);
    },
  };
  const parser = new Papa.Parser(config);
  // In pieces of one longest row, so that no row, however long, is in memory before it is refused.
  while (read < text.length) {
    const start = read;
    const end = start + tableLimits.rowCharacters;
    parser.parse(text.slice(start, end), start, end < text.length);
    if (read === start) {
      const isHeader = rows.length === 0;
      const marks = countBetween(text, delimiter, start, end);
      throw endlessRow(name, { line, isHeader }, marks + 1);
    }
  }
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
  const start = text.slice(0, tableLimits.rowCharacters);
  const header = start.slice(0, start.search(/[\r\n]|$/u));
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
