import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../electron/engine/evaluate.ts";

/**
 * One worked example per file. `rule`, `input`, `source` (the hand arithmetic) and `expected` (the
 * answer worked out by hand) are written by a person; `result` and `trail` are what the engine
 * says. `UPDATE_GOLDEN=1` rewrites the latter two; `expected` still has to hold.
 */
interface WorkedExample {
  title: string;
  rule: string;
  input: unknown;
  source: string;
  expected: Record<string, unknown>;
  result: unknown;
  trail: unknown;
}

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort();
const isUpdate = process.env["UPDATE_GOLDEN"] === "1";

function readExample(file: string): WorkedExample {
  return JSON.parse(
    readFileSync(new URL(file, folder), "utf8"),
  ) as WorkedExample;
}

describe("worked examples", () => {
  it("are at least thirty", () => {
    expect(files.length).toBeGreaterThanOrEqual(30);
  });

  it.each(files)("%s", (file) => {
    const example = readExample(file);
    const { trail, ...result } = evaluate(example.rule, example.input);
    expect(example.source).not.toBe("");
    expect(result).toMatchObject(example.expected);
    if (isUpdate) {
      const text = JSON.stringify({ ...example, result, trail }, null, 2);
      writeFileSync(new URL(file, folder), `${text}\n`);
      return;
    }
    expect({ result, trail }).toEqual({
      result: example.result,
      trail: example.trail,
    });
  });
});
