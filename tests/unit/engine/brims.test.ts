import { describe, expect, it } from "vitest";
import { brimsResultSchema } from "../../../shared/domain/prognosis.ts";
import { resultSchema } from "../../../shared/domain/result.ts";
import { brims } from "../../../electron/engine/rules/brims/brims.ts";
import { brimsEntry } from "../../../electron/engine/rules/brims/entry.ts";
import { brimsPublished } from "../../../electron/engine/rules/brims/published.ts";
import { brimsStretches } from "../../../electron/engine/rules/brims/stretches.ts";

const leaf1 = {
  leaf: "1",
  alive18MonthsPercent: 86.7,
  medianSurvivalMonths: 34,
};
const leaf4d = {
  leaf: "4d",
  alive18MonthsPercent: 0,
  medianSurvivalMonths: 7.5,
};
const best = {
  weightLoss: false,
  hemoglobin_g_L: 154,
  albumin_g_L: 44,
  ecog: 0,
  histology: "epithelioid",
};
const worst = {
  weightLoss: true,
  hemoglobin_g_L: 110,
  albumin_g_L: 30,
  ecog: 1,
  histology: "sarcomatoid",
};

const values = {
  weightLoss: [false, true],
  hemoglobin_g_L: [153, 153.1],
  albumin_g_L: [43, 43.1],
  ecog: [0, 1, 2, 3, 4],
  histology: ["epithelioid", "biphasic", "sarcomatoid", "desmoplastic"],
} as const;
const names = [
  "weightLoss",
  "hemoglobin_g_L",
  "albumin_g_L",
  "ecog",
  "histology",
] as const;
type Input = Record<string, boolean | number | string>;
const grid: Input[] = names.reduce<Input[]>(
  (rows, name) =>
    rows.flatMap((row) =>
      values[name].map((value) => ({ ...row, [name]: value })),
    ),
  [{}],
);

/** The two leaves, typed a second time; null for a leaf that was not read. */
function leafOf(input: Input): string | null {
  const { weightLoss, hemoglobin_g_L, albumin_g_L, ecog, histology } = input;
  if (!weightLoss)
    return hemoglobin_g_L === 153.1 && albumin_g_L === 43.1 ? "1" : null;
  return (ecog === 0 || ecog === 1) && histology === "sarcomatoid"
    ? "4d"
    : null;
}

describe("Brims tree", () => {
  it("answers leaf 1 and leaf 4d, and no other", () => {
    expect(brims(best)).toMatchObject({ status: "ok", result: leaf1 });
    expect(brims(worst)).toMatchObject({ status: "ok", result: leaf4d });
    expect(grid).toHaveLength(160);
    for (const input of grid) {
      const answer = brims(input);
      const leaf = leafOf(input);
      expect(answer.result?.leaf ?? null).toBe(leaf);
      if (leaf === null) {
        expect(answer.status).toBe("not-applicable");
        expect(answer.warnings[0]).toBe(
          "This leaf of the tree is not verified: the patient is in neither leaf 1 nor leaf 4d, the two that were read. Leaves 2, 3, 4a, 4b and 4c need the figure of the paper.",
        );
      }
    }
  });

  it("keeps possible, with any inputs missing, exactly the read leaves of the completions", () => {
    const seen = new Map<string, Input>();
    for (const input of grid) {
      for (let dropped = 1; dropped < 32; dropped += 1) {
        const known = Object.fromEntries(
          names
            .filter((_, at) => (dropped & (1 << at)) === 0)
            .map((name) => [name, input[name]!]),
        );
        seen.set(JSON.stringify(known), known);
      }
    }
    for (const known of seen.values()) {
      const completions = grid.filter((row) =>
        Object.entries(known).every(([name, value]) => row[name] === value),
      );
      const leaves = new Set(completions.map(leafOf));
      const answer = brims(known);
      const read = ["1", "4d"].filter((leaf) => leaves.has(leaf));
      expect(answer.possible.map(({ leaf }) => leaf)).toEqual(read);
      if (read.length === 0) expect(answer.status).toBe("not-applicable");
      else if (leaves.size === 1) expect(answer.status).toBe("ok");
      else {
        expect(answer.status).toBe("incomplete");
        expect(answer.missing).toContain(answer.decisive);
        for (const name of answer.missing)
          expect(known).not.toHaveProperty(name);
        expect(answer.warnings[0]).toMatch(
          /Another leaf, which is not verified, is possible too/,
        );
      }
    }
  });

  it.each([
    { weightLoss: false, hemoglobin_g_L: 153 },
    { weightLoss: false, albumin_g_L: 43 },
    { weightLoss: true, ecog: 2 },
    { weightLoss: true, histology: "epithelioid" },
  ])("says at once that %j is in a leaf that is not verified", (input) => {
    expect(brims(input)).toMatchObject({
      status: "not-applicable",
      possible: [],
      missing: [],
    });
  });

  it("needs only the inputs of the leaf", () => {
    const { ecog: _, histology: __, ...three } = best;
    expect(brims(three)).toMatchObject({ status: "ok", result: leaf1 });
    expect(
      brims({ weightLoss: true, ecog: 1, histology: "sarcomatoid" }),
    ).toMatchObject({ status: "ok", result: leaf4d });
  });

  it("does not take desmoplastic for sarcomatoid, and says so", () => {
    const answer = brims({ ...worst, histology: "desmoplastic" });
    expect(answer.status).toBe("not-applicable");
    expect(answer.warnings.join()).toMatch(
      /desmoplastic is not taken as sarcomatoid/,
    );
    expect(
      brims({ ...best, histology: "desmoplastic" }).warnings.join(),
    ).not.toMatch(/desmoplastic/);
  });

  it("leaves a subtype that is not specified open", () => {
    const answer = brims({ ...worst, histology: "nos" });
    expect(answer).toMatchObject({
      status: "incomplete",
      possible: [leaf4d],
      missing: ["histology"],
    });
    expect(answer.warnings.join()).toMatch(/subtype is not specified/);
  });

  it("asks for the unit when hemoglobin or albumin looks like g/dL", () => {
    const { warnings, status } = brims({
      ...best,
      hemoglobin_g_L: 15.4,
      albumin_g_L: 4.4,
    });
    expect(status).toBe("invalid");
    expect(warnings[0]).toMatch(
      /^hemoglobin_g_L: .* 15\.4 looks like g\/dL; 154 g\/L/,
    );
    expect(warnings[1]).toMatch(
      /^albumin_g_L: .* 4\.4 looks like g\/dL; 44 g\/L/,
    );
    expect(brims({ ...worst, hemoglobin_g_L: 22 }).warnings.join()).toMatch(
      /hemoglobin 22 g\/L is unusual/,
    );
  });

  it.each([
    [{ weightLoss: "no" }, /neither true nor false/],
    [{ weightLoss: 0 }, /neither true nor false/],
    [{ hemoglobin_g_L: Number.NaN }, /not a number/],
    [{ hemoglobin_g_L: 1e6 }, /outside the plausible limits/],
    [{ albumin_g_L: [44] }, /not a number/],
    [{ ecog: 5 }, /5 means dead/],
    [{ ecog: 90 }, /Karnofsky values are not converted/],
    [{ histology: "sarcomatous" }, /is not one of/],
  ])("refuses %j", (change, reason) => {
    const answer = brims({ ...best, ...change });
    expect(answer.status).toBe("invalid");
    expect(answer.warnings.join()).toMatch(reason);
  });

  it("prints the figures of the abstracts and no interval", () => {
    const figures = (["1", "4d"] as const).flatMap((leaf) =>
      brimsPublished({ leaf }),
    );
    expect(figures.map(({ row, value, unit }) => [row, value, unit])).toEqual([
      ["1.18m", 86.7, "%"],
      ["1.median", 34, "months"],
      ["1.surgicalMedian", 82.5, "months"],
      ["4d.18m", 0, "%"],
      ["4d.median", 7.5, "months"],
    ]);
    expect(figures.every(({ interval }) => interval === null)).toBe(true);
    expect(brimsEntry.cohort?.period).toBe("2005-2014");
  });

  it("has its cut-offs on the lower side", () => {
    const sides = (input: string, value: number): boolean[] =>
      brimsStretches
        .find((one) => one.input === input)!
        .stretches.map(({ holds }) => holds(value));
    expect(sides("hemoglobin_g_L", 153)).toEqual([true, false]);
    expect(sides("albumin_g_L", 43)).toEqual([true, false]);
    expect(sides("ecog", 2)).toEqual([false, true]);
  });

  it("answers what the shared schema promises", () => {
    for (const input of [best, {}, { weightLoss: true, ecog: 3 }, 5]) {
      const answer = brims(input);
      expect(resultSchema(brimsResultSchema).parse(answer)).toEqual(answer);
    }
  });
});
