import { describe, expect, it } from "vitest";
import { nlrResultSchema } from "../../../shared/domain/prognosis.ts";
import { resultSchema } from "../../../shared/domain/result.ts";
import { nlrEntry } from "../../../electron/engine/rules/nlr/entry.ts";
import { nlr } from "../../../electron/engine/rules/nlr/nlr.ts";

function ratio(neutrophils_10e9_L: unknown, lymphocytes_10e9_L: unknown) {
  return nlr({ neutrophils_10e9_L, lymphocytes_10e9_L });
}

describe("neutrophil-to-lymphocyte ratio", () => {
  it.each([
    [4.5, 1.5, 3, false],
    [6, 1.2, 5, true],
    [4.9, 0.98, 5, true],
    [4.99, 1, 4.99, false],
    [2.7, 0.3, 9, true],
    [0, 1, 0, false],
    [12.6, 0.6, 21, true],
  ])("%s over %s is %s", (neutrophils, lymphocytes, value, isAtLeast5) => {
    expect(ratio(neutrophils, lymphocytes).result).toEqual({
      nlr: value,
      isAtLeast5,
    });
  });

  it("is not rounded to what a screen shows", () => {
    expect(ratio(5, 3).result!.nlr).toBeCloseTo(1.666_666_667, 9);
  });

  it("cannot be formed without lymphocytes, and says so", () => {
    const answer = ratio(4, 0);
    expect(answer.status).toBe("invalid");
    expect(answer.warnings).toEqual([
      "lymphocytes_10e9_L: a ratio cannot be formed with 0 lymphocytes. Check the count, or leave it empty.",
    ]);
  });

  it.each([
    [{}, ["neutrophils_10e9_L", "lymphocytes_10e9_L"], null],
    [{ neutrophils_10e9_L: 4 }, ["lymphocytes_10e9_L"], "lymphocytes_10e9_L"],
    [
      { lymphocytes_10e9_L: 1, neutrophils_10e9_L: null },
      ["neutrophils_10e9_L"],
      "neutrophils_10e9_L",
    ],
  ])("%j is incomplete and guesses nothing", (input, missing, decisive) => {
    expect(nlr(input)).toMatchObject({
      status: "incomplete",
      result: null,
      possible: [],
      missing,
      decisive,
    });
  });

  it("asks for the unit when a count looks like cells per microliter", () => {
    expect(ratio(4500, 1.2).warnings.join()).toMatch(
      /neutrophils_10e9_L: .*4500 looks like cells\/uL; 4\.5 10\^9\/L/,
    );
    expect(ratio(4.5, 1200).warnings.join()).toMatch(
      /lymphocytes_10e9_L: .*1\.2 10\^9\/L/,
    );
  });

  it.each([
    [-1, 1],
    [4, -1],
    [4, 0.001],
    ["4", 1],
    [4, [1]],
    [Number.NaN, 1],
    [1e300, 1],
    [true, 1],
  ])("refuses %j and %j", (neutrophils, lymphocytes) => {
    expect(ratio(neutrophils, lymphocytes).status).toBe("invalid");
  });

  it("shows the validations that contradict each other, all read at the source", () => {
    const text = nlrEntry.validation.map((one) => `${one.study}: ${one.text}`);
    expect(text.join()).toMatch(/HR 1\.25, P = 0\.122; not prognostic/);
    expect(text.join()).toMatch(/11\.9 months, otherwise 7\.5/);
    expect(text.join()).toMatch(/HR 1\.48 \(1\.16-1\.89\)/);
    expect(nlrEntry.limits.join()).toMatch(/Shown only/);
  });

  it("answers what the shared schema promises", () => {
    for (const answer of [ratio(4, 1), ratio(null, 1), ratio(4, 0), nlr(null)])
      expect(resultSchema(nlrResultSchema).parse(answer)).toEqual(answer);
  });
});
