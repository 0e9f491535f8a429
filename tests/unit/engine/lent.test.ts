import { describe, expect, it } from "vitest";
import {
  lentResultSchema,
  type LentResult,
} from "../../../shared/domain/prognosis.ts";
import { resultSchema } from "../../../shared/domain/result.ts";
import { lentEntry } from "../../../electron/engine/rules/lent/entry.ts";
import { lent } from "../../../electron/engine/rules/lent/lent.ts";
import { lentPublished } from "../../../electron/engine/rules/lent/published.ts";
import { lentStretches } from "../../../electron/engine/rules/lent/stretches.ts";

/** Values and their points, typed from the restated tables. */
const table = {
  pleuralLdh_U_L: [
    [200, 0],
    [1501, 1],
  ],
  ecog: [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
  ],
  nlr: [
    [2.4, 0],
    [9.01, 1],
  ],
  tumour: [
    ["mesothelioma", 0],
    ["haematological", 0],
    ["breast", 1],
    ["gynaecological", 1],
    ["renal", 1],
    ["lung", 2],
    ["other", 2],
  ],
} as const;
const names = ["pleuralLdh_U_L", "ecog", "nlr", "tumour"] as const;

function groupOf(score: number): LentResult["group"] {
  if (score <= 1) return "low";
  return score <= 4 ? "moderate" : "high";
}

const daysOf = { low: 319, moderate: 130, high: 44 };

interface Row {
  input: Record<string, number | string>;
  score: number;
}

const grid: Row[] = names.reduce<Row[]>(
  (rows, name) =>
    rows.flatMap(({ input, score }) =>
      table[name].map(([value, points]) => ({
        input: { ...input, [name]: value },
        score: score + points,
      })),
    ),
  [{ input: {}, score: 0 }],
);

const least = {
  pleuralLdh_U_L: 200,
  ecog: 0,
  nlr: 2,
  tumour: "mesothelioma",
};

describe("LENT", () => {
  it("adds the points of the four items in every combination", () => {
    expect(grid).toHaveLength(140);
    for (const { input, score } of grid) {
      const group = groupOf(score);
      expect(lent(input)).toMatchObject({
        status: "ok",
        result: { score, group, medianSurvivalDays: daysOf[group] },
        warnings: [],
      });
    }
  });

  it("gives a mesothelioma high risk only with ECOG 3 or 4, raised LDH and a raised ratio together", () => {
    const high = grid.filter(
      ({ input }) =>
        input["tumour"] === "mesothelioma" &&
        lent(input).result!.group === "high",
    );
    expect(high.map(({ input }) => input["ecog"])).toEqual([3, 4]);
    for (const { input, score } of high) {
      expect(score).toBe(5);
      expect(input).toMatchObject({ pleuralLdh_U_L: 1501, nlr: 9.01 });
    }
  });

  it("keeps possible, with any inputs missing, exactly the groups of the completions", () => {
    for (const { input } of grid) {
      for (let dropped = 1; dropped < 16; dropped += 1) {
        const known = Object.fromEntries(
          names
            .filter((_, at) => (dropped & (1 << at)) === 0)
            .map((name) => [name, input[name]!]),
        );
        const scores = grid
          .filter((row) =>
            Object.entries(known).every(([name, v]) => row.input[name] === v),
          )
          .map(({ score }) => score);
        const expected = (["low", "moderate", "high"] as const).flatMap(
          (group) => {
            const there = scores.filter((score) => groupOf(score) === group);
            return there.length === 0
              ? []
              : [{ group, score: Math.min(...there) }];
          },
        );
        const answer = lent(known);
        expect(answer.possible).toMatchObject(expected);
        expect(answer.possible).toHaveLength(expected.length);
        expect(answer.status).toBe(expected.length === 1 ? "ok" : "incomplete");
        for (const name of answer.missing)
          expect(known).not.toHaveProperty(name);
        if (answer.status === "incomplete")
          expect(answer.missing).toContain(answer.decisive);
      }
    }
  });

  it("does not take the tumor for a mesothelioma when it is not given", () => {
    const { tumour: _, ...rest } = least;
    const answer = lent(rest);
    expect(answer.status).toBe("incomplete");
    expect(answer.missing).toEqual(["tumour"]);
    expect(answer.possible.map(({ group }) => group)).toEqual([
      "low",
      "moderate",
    ]);
  });

  it("answers with the fewest points and names the range when a missing input cannot change the group", () => {
    const answer = lent({ ...least, pleuralLdh_U_L: null });
    expect(answer.result).toEqual({
      score: 0,
      scoreRange: { min: 0, max: 1 },
      group: "low",
      medianSurvivalDays: 319,
    });
    expect(answer.missing).toEqual([]);
    expect(answer.warnings).toEqual([
      "Pleural fluid LDH missing: the score is 0 to 1. The group is the same.",
    ]);
  });

  it.each([
    [{ pleuralLdh_U_L: 1500 }, 0, /would be the same/],
    [{ nlr: 9 }, 0, /would be the same/],
    [{ nlr: 9, ecog: 1 }, 1, /the group would be moderate risk/],
    [{ pleuralLdh_U_L: 1500, ecog: 1 }, 1, /the group would be moderate risk/],
    [{ pleuralLdh_U_L: 1500, nlr: 9 }, 0, /the group could be moderate risk/],
    [
      { pleuralLdh_U_L: 1500, ecog: 3, nlr: 10 },
      4,
      /the group would be high risk/,
    ],
  ])(
    "counts %j as not above, and says that sources disagree",
    (change, score, effect) => {
      const answer = lent({ ...least, ...change });
      expect(answer.result!.score).toBe(score);
      expect(answer.warnings[0]).toMatch(/sources disagree/);
      expect(answer.warnings[0]).toMatch(effect);
    },
  );

  it.each([
    [{ ecog: 5 }, /5 means dead/],
    [{ ecog: 70 }, /Karnofsky values are not converted/],
    [{ ecog: 1.5 }, /not a whole number/],
    [{ pleuralLdh_U_L: 0 }, /outside the plausible limits/],
    [{ pleuralLdh_U_L: 1e9 }, /outside the plausible limits/],
    [{ pleuralLdh_U_L: Number.NaN }, /not a number/],
    [{ nlr: -1 }, /outside the plausible limits/],
    [{ nlr: "9" }, /not a number/],
    [{ nlr: [9] }, /a list is not a number/],
    [{ tumour: "Mesothelioma" }, /Did you mean "mesothelioma"/],
    [{ tumour: {} }, /is not one of/],
  ])("refuses %j and names the field", (change, reason) => {
    const answer = lent({ ...least, ...change });
    expect(answer.status).toBe("invalid");
    const [name = ""] = Object.keys(change);
    for (const warning of answer.warnings)
      expect(warning.startsWith(`${name}: `)).toBe(true);
    expect(answer.warnings.join()).toMatch(reason);
  });

  it.each([[null], [[]], ["low"], [3], [undefined]])(
    "refuses %j as a whole",
    (input) => {
      expect(lent(input).status).toBe("invalid");
    },
  );

  it("reads on beside an unknown field and an unusual value, and says so", () => {
    const answer = lent({ ...least, serumLdh: 900, nlr: 75 });
    expect(answer.status).toBe("ok");
    expect(answer.warnings.join()).toMatch(/"serumLdh" is not an input/);
    expect(answer.warnings.join()).toMatch(/not a percentage/);
  });

  it("prints the medians as published, in days with the middle half of the patients", () => {
    const medians = (["low", "moderate", "high"] as const).map(
      (group) => lentPublished({ group })[0]!,
    );
    expect(
      medians.map(({ value, unit, interval, verification }) => [
        value,
        unit,
        interval?.kind,
        interval?.low,
        interval?.high,
        verification,
      ]),
    ).toEqual([
      [319, "days", "iqr", 228, 549, "verified"],
      [130, "days", "iqr", 47, 467, "verified"],
      [44, "days", "iqr", 22, 77, "verified"],
    ]);
    expect(lentPublished({ group: "high" }).slice(1)).toMatchObject([
      { label: "Alive at 1 month", value: 65 },
      { label: "Alive at 6 months", value: 3 },
    ]);
  });

  it("marks every point as restated and every figure as read in the abstract", () => {
    for (const { id, verification } of lentEntry.rows) {
      const isFigure = /^(?:low|moderate|high)\./.test(id);
      expect(verification, id).toBe(isFigure ? "verified" : "secondary");
    }
    for (const trailStep of lent(least).trail)
      expect(trailStep.verification).toBe("secondary");
  });

  it("has stretches in which the points stay the same, the cut-off on the lower side", () => {
    for (const { input, stretches } of lentStretches) {
      for (const { sample, holds } of stretches) {
        expect(holds(sample)).toBe(true);
        expect(lent({ ...least, [input]: sample }).status).toBe("ok");
      }
    }
    const ldh = lentStretches[0]!.stretches;
    expect(ldh.map(({ holds }) => holds(1500))).toEqual([true, false]);
    expect(ldh.map(({ holds }) => holds(1500.1))).toEqual([false, true]);
  });

  it("answers what the shared schema promises", () => {
    for (const input of [least, {}, { ecog: 9 }]) {
      const answer = lent(input);
      expect(resultSchema(lentResultSchema).parse(answer)).toEqual(answer);
    }
  });
});
