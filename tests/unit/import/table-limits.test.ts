import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parseRows } from "../../../electron/services/import/parse-rows.ts";
import { tableLimits } from "../../../electron/services/import/table-limits.ts";

/** The refusal of a text, with how many of its rows were read by then. */
function refused(text: string): { message: string; rowsRead: number } {
  let rowsRead = 0;
  const watch = { onHeader: () => undefined, onRow: () => (rowsRead += 1) };
  try {
    parseRows(text, "t.csv", watch);
  } catch (error) {
    return { message: (error as Error).message, rowsRead };
  }
  throw new Error("Nothing was refused.");
}

const columns = (count: number) =>
  Array.from({ length: count }, (_, at) => `c${at}`).join(",");
const body = "1\n".repeat(300_000);

describe("a table that is too large", () => {
  it.each([1001, 100_000, 1_000_000])(
    "with %i columns is refused before its rows are read",
    (count) => {
      expect(refused(`${columns(count)}\n${body}`)).toEqual({
        message:
          '"t.csv" has more than 1,000 columns: choose the clinical table itself, or split it by patients. Nothing was imported.',
        rowsRead: 0,
      });
    },
  );

  it("is read up to the limit of rows", () => {
    const { message, rowsRead } = refused(`a\n${body}`);
    expect(message).toContain("has more than 200,000 rows");
    expect(rowsRead).toBe(tableLimits.rows + 1);
  });

  it("is read up to the limit of cells", () => {
    const row = `${",".repeat(98)}1\n`;
    const { message, rowsRead } = refused(
      `${columns(99)}\n${row.repeat(50_000)}`,
    );
    expect(message).toContain("has more than 2,000,000 cells");
    expect(rowsRead).toBe(Math.floor(tableLimits.cells / 99) + 1);
  });

  it("is refused at its first cell of more than 100,000 characters", () => {
    const cell = "x".repeat(tableLimits.cellCharacters);
    const { message, rowsRead } = refused(`a\n${cell}\n${cell}y\n${body}`);
    expect(message).toContain(
      "has a cell of more than 100,000 characters in the row at line 3",
    );
    expect(rowsRead).toBe(2);
    expect(refused(`${cell}y\n${body}`).rowsRead).toBe(0);
  });

  it.each([
    ["quotation marks alone", '"'.repeat(5_000_000)],
    ["a quotation mark that is never closed", `"${body}`],
    ["a line without end", "x".repeat(5_000_000)],
    ["misplaced quotation marks", '"x'.repeat(2_000_000)],
  ])("is refused at a row of %s", (_, row) => {
    const { message, rowsRead } = refused(`a\n1\n${row}\n${body}`);
    expect(message).toContain(
      "has more than 250,000 characters in the row at line 3, perhaps because a quotation mark is missing",
    );
    expect(rowsRead).toBe(2);
  });
});

describe("a table that is read in several pieces", () => {
  const row = '"a ""b""\r\n",  ,"","é, 𝒜"\r\n';
  it.each(Array.from({ length: row.length }, (_, shift) => shift))(
    "comes out as in one, with the pieces cut %i characters later",
    (shift) => {
      const text = `${"h".repeat(1 + shift)},b,c,d\r\n${row.repeat(10_000)}`;
      const whole = Papa.parse<string[]>(text, { skipEmptyLines: true });
      const rows = parseRows(text, "t.csv", {
        onHeader: () => undefined,
        onRow: () => undefined,
      });
      expect(text.length).toBeGreaterThan(tableLimits.rowCharacters);
      expect(rows.map(({ cells }) => cells)).toEqual(whole.data);
      expect(rows.at(-1)?.line).toBe(2 + 9999 * 2);
    },
  );
});
