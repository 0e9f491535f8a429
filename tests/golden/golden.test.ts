import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleCatalogue } from "../../electron/engine/catalogue.ts";
import { evaluate } from "../../electron/engine/evaluate.ts";
import { examplesOf } from "../../electron/engine/examples.ts";

/**
 * The examples of `electron/engine/examples/` are written by a person: input, hand arithmetic and the answer expected.
 * `<id>.json` here is all the engine says to it. `UPDATE_GOLDEN=1` rewrites that; what is expected still has to hold.
 */
const folder = new URL("./", import.meta.url);
const isUpdate = process.env["UPDATE_GOLDEN"] === "1";
const rules = ruleCatalogue().map(({ rule }) => rule);
const examples = rules.flatMap((rule) => [...examplesOf(rule)]);
const ofPrognosis = [
  "calgb",
  "eortc",
  "lent",
  "mgps",
  "nlr",
  "mmps",
  "brims",
  "mwgs",
  "kusamura",
  "carboplatin",
  "bsa",
];

describe("worked examples", () => {
  it("are many, at least sixty of them of the prognosis rules", () => {
    expect(examples.length).toBeGreaterThanOrEqual(110);
    const prognosis = ofPrognosis.map((rule) => examplesOf(rule).length);
    expect(prognosis.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(60);
    for (const count of prognosis) expect(count).toBeGreaterThan(0);
  });

  it.each(rules)("of %s are its own and have each a name", (rule) => {
    const own = examplesOf(rule);
    expect(own.length).toBeGreaterThan(0);
    for (const one of own) {
      expect(one.rule).toBe(rule);
      expect(one.title).not.toBe("");
      expect(one.arithmetic.length, one.id).toBeGreaterThan(10);
      expect(Object.keys(one.expected), one.id).toContain("status");
    }
  });

  it("have each its own id, and no snapshot is left without its example", () => {
    const ids = examples.map(({ id }) => id).sort();
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    if (isUpdate) return;
    const snapshots = readdirSync(folder).filter((name) =>
      name.endsWith(".json"),
    );
    expect(snapshots.sort()).toEqual(ids.map((id) => `${id}.json`).sort());
  });

  it.each(examples)("$id", ({ id, rule, input, expected }) => {
    const { trail, ...result } = evaluate(rule, input);
    expect(result).toMatchObject(expected);
    const file = new URL(`${id}.json`, folder);
    if (isUpdate) {
      const text = JSON.stringify({ result, trail }, null, 2);
      writeFileSync(file, `${text}\n`);
      return;
    }
    expect(existsSync(file), `No snapshot of ${id}: golden:update`).toBe(true);
    expect({ result, trail }).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});
