import { closeSync, ftruncateSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readTable } from "../../../electron/services/import/read-table.ts";
import { ImportCancelled } from "../../../electron/services/import/progress.ts";
import { AppError } from "../../../shared/errors.ts";
import { patientsText, temporaryFolder } from "../../support/tcga/files.ts";
import { quiet } from "../../support/tcga/rows.ts";

const files = temporaryFolder();
afterAll(files.remove);

async function refusal(path: string): Promise<string> {
  const error: unknown = await readTable(path, quiet).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(AppError);
  const { code, message } = error as AppError;
  expect(code).toBe("validation");
  expect(message).toMatch(/Nothing was imported\.$/u);
  return message;
}

const read = (content: string | Uint8Array, name = "table.csv") =>
  readTable(files.write(name, content), quiet);
const refused = (content: string | Uint8Array, name = "table.csv") =>
  refusal(files.write(name, content));

describe("reading a table", () => {
  it("gives columns, rows and the line each row starts on", async () => {
    const table = await read('A ,b\n1,"two\nlines"\n\n2,x\n');
    expect(table.columns).toEqual(["a", "b"]);
    expect(table.rows).toEqual([
      { line: 2, cells: ["1", "two\nlines"] },
      { line: 5, cells: ["2", "x"] },
    ]);
    expect(table.endsWithLineBreak).toBe(true);
  });

  it("reads CRLF, tabs, and a byte order mark", async () => {
    const table = await read("\u{feff}a\tb\r\n1\t2\r\n3\t4\r\n");
    expect(table.columns).toEqual(["a", "b"]);
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it("keeps Arabic text and combining accents", async () => {
    const table = await read("a,b\nسفينة,Ame\u0301lie\n");
    expect(table.rows[0]?.cells).toEqual(["سفينة", "Ame\u0301lie"]);
  });

  it("takes a column called __proto__ for a column like any other", async () => {
    const table = await read("a,__proto__,constructor\n1,2,3\n");
    expect(table.columns).toEqual(["a", "__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["2"]).toBeUndefined();
  });

  it("notes that the last line break is missing", async () => {
    expect((await read("a,b\n1,2")).endsWithLineBreak).toBe(false);
  });
});

describe("refusing a file with one sentence", () => {
  it("of 200 MB, before reading it", async () => {
    const path = join(files.folder, "large.csv");
    const file = openSync(path, "w");
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(path)).toMatch(
      /"large.csv" is 200 MB large, and an import reads at most 50 MB/u,
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(
      10_000_000,
    );
  });

  it("that is empty", async () => {
    expect(await refused("")).toContain("is empty");
    expect(await refused("\n\n")).toContain("holds no text");
  });

  it("that has a header only", async () => {
    expect(await refused("a,b,c\n")).toContain("no rows");
  });

  it.each([
    [
      "a ZIP or Excel file",
      [0x50, 0x4b, 3, 4, 20, 0],
      "Excel workbook or a ZIP",
    ],
    ["a PDF", [...Buffer.from("%PDF-1.7")], "PDF document"],
    ["a compressed file", [0x1f, 0x8b, 8, 0], "compressed"],
    ["UTF-16", [0xff, 0xfe, 0x61, 0], "UTF-16"],
    ["bytes with a NUL", [0x61, 0x2c, 0, 0x0a], "NUL character"],
    ["Latin-1", [0x61, 0x0a, 0xfc, 0x0a], "not written in UTF-8"],
  ])("that is %s", async (_, bytes, words) => {
    expect(await refused(Uint8Array.from(bytes))).toContain(words);
  });

  it("that was cut within a row, within a quoted cell, or has an uneven row", async () => {
    const text = patientsText();
    expect(await refused(text.slice(0, -40))).toMatch(
      /breaks off in its last row \(line 13 has \d+ of 55 cells\)/u,
    );
    const quote = text.lastIndexOf('"');
    expect(await refused(text.slice(0, quote))).toMatch(/quoted cell/u);
    expect(await refused("a,b\n1\n2,3\n")).toContain(
      "has 1 cells instead of 2 in the row at line 2",
    );
    expect(await refused("a,b\n1,2,3\n")).toContain("line 2");
  });

  it("with a stray quotation mark, or two columns of one name", async () => {
    expect(await refused('a,b\n"x"y,2\n3,4\n')).toMatch(
      /quotation mark|quoted cell/u,
    );
    expect(await refused("a,A\n1,2\n")).toContain('two columns called "a"');
  });

  it("that is a folder, or does not exist", async () => {
    const folder = join(files.folder, "folder.csv");
    mkdirSync(folder);
    expect(await refusal(folder)).toContain("not a file");
    expect(await refusal(join(files.folder, "nowhere.csv"))).toContain(
      "cannot be opened",
    );
  });
});

it("stops when asked to", async () => {
  const path = files.write("many.csv", `a,b\n${"1,2\n".repeat(200_000)}`);
  let reports = 0;
  const sink = { report: () => (reports += 1), isCancelled: () => reports > 1 };
  await expect(readTable(path, sink)).rejects.toBeInstanceOf(ImportCancelled);
});
