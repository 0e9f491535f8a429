import { createHash } from "node:crypto";
import { basename } from "node:path";
import { decodeText } from "./decode-text.ts";
import { parseRows, type ParsedRow } from "./parse-rows.ts";
import { createPulse, type ProgressSink } from "./progress.ts";
import { readBytes } from "./read-bytes.ts";
import { refuseFile } from "./refuse-file.ts";

/** One table as read: a header, and rows that all have as many cells as the header. */
export interface Table {
  name: string;
  columns: string[];
  rows: ParsedRow[];
  /** SHA-256 of the bytes of the file, hexadecimal. */
  hash: string;
  /** False when the last line lacks its line break, as in a file that was cut short at a cell's end. */
  endsWithLineBreak: boolean;
}

/**
 * Reads one delimited file whole or refuses it whole, with one sentence: too large, binary, another
 * encoding, empty, header only, more than `tableLimits`, cut short, rows that do not fit the header.
 */
export async function readTable(
  path: string,
  sink: ProgressSink,
): Promise<Table> {
  const name = basename(path);
  const bytes = await readBytes(path);
  const text = decodeText(bytes, name);
  const pulse = createPulse(sink, "Reading files");
  let columns: string[] = [];
  const [header, ...rows] = parseRows(text, name, {
    onHeader: (cells) => {
      columns = cells.map((cell) => cell.trim().toLowerCase());
      refuseRepeated(name, columns);
    },
    onRow: (done) => pulse(done, text.length),
  });
  if (header === undefined) {
    throw refuseFile(
      name,
      "holds no text: get the file again from where it came from.",
    );
  }
  if (rows.length === 0) {
    throw refuseFile(
      name,
      "has column names but no rows: export the table again with its rows.",
    );
  }
  checkWidths(name, columns.length, rows);
  return {
    name,
    columns,
    rows,
    hash: createHash("sha256").update(bytes).digest("hex"),
    endsWithLineBreak: /[\r\n]$/u.test(text),
  };
}

function refuseRepeated(name: string, columns: readonly string[]): void {
  const seen = new Set<string>();
  for (const column of columns) {
    if (seen.has(column)) {
      throw refuseFile(
        name,
        `has two columns called "${column.slice(0, 60)}": keep one of them.`,
      );
    }
    if (column !== "") seen.add(column);
  }
}

function checkWidths(
  name: string,
  width: number,
  rows: readonly ParsedRow[],
): void {
  for (const [at, { line, cells }] of rows.entries()) {
    if (cells.length === width) continue;
    if (at === rows.length - 1 && cells.length < width) {
      throw refuseFile(
        name,
        `breaks off in its last row (line ${line} has ${cells.length} of ${width} cells): it was probably cut short; get the whole file again.`,
      );
    }
    throw refuseFile(
      name,
      `has ${cells.length} cells instead of ${width} in the row at line ${line}: correct that row, or export the table again.`,
    );
  }
}
