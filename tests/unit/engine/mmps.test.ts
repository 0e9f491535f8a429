import { describe, expect, it } from "vitest";
import { mmpsResultSchema } from "../../../shared/domain/prognosis.ts";
import { resultSchema } from "../../../shared/domain/result.ts";
import { mmpsEntry } from "../../../electron/engine/rules/mmps/entry.ts";
import { mmps } from "../../../electron/engine/rules/mmps/mmps.ts";
import { mmpsPublished } from "../../../electron/engine/rules/mmps/published.ts";
import { mmpsStretches } from "../../../electron/engine/rules/mmps/stretches.ts";

/** Values and their points, typed from the abstract. */
const table = {
  tumorVolume_mL: [
    [500, 0],
    [500.1, 1],
  ],
  histology: [
    ["epithelioid", 0],
    ["biphasic", 1],
    ["sarcomatoid", 1],
    ["desmoplastic", 1],
  ],
  crp_mg_L: [
    [30, 0],
    [30.1, 1],
  ],
  inductionResponse: [
    ["CR", 0],
    ["PR", 0],
    ["SD", 0],
    ["non-PD", 0],
    ["PD", 1],
  ],
} as const;
const names = [
  "tumorVolume_mL",
  "histology",
  "crp_mg_L",
  "inductionResponse",
] as const;

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
const least = grid[0]!.input;

describe("Multimodality Prognostic Score", () => {
  it("adds one point for each item in every combination, a value on its cut-off none", () => {
    expect(grid).toHaveLength(80);
    for (const { input, score } of grid)
      expect(mmps(input)).toMatchObject({ status: "ok", result: { score } });
  });

  it("gives, with any inputs missing, exactly the scores of the completions", () => {
    for (const { input } of grid) {
      for (let dropped = 1; dropped < 16; dropped += 1) {
        const absent = names.filter((_, at) => (dropped & (1 << at)) !== 0);
        const known = Object.fromEntries(
          names
            .filter((name) => !absent.includes(name))
            .map((name) => [name, input[name]!]),
        );
        const scores = new Set(
          grid
            .filter((row) =>
              Object.entries(known).every(([name, v]) => row.input[name] === v),
            )
            .map(({ score }) => score),
        );
        const answer = mmps(known);
        expect(answer.status).toBe("incomplete");
        expect(new Set(answer.possible.map(({ score }) => score))).toEqual(
          scores,
        );
        expect(answer.missing).toEqual(absent);
      }
    }
  });

  it("leaves a subtype that is not specified open and says so", () => {
    const answer = mmps({ ...least, histology: "nos" });
    expect(answer).toMatchObject({
      status: "incomplete",
      possible: [{ score: 0 }, { score: 1 }],
      missing: ["histology"],
      decisive: "histology",
    });
    expect(answer.warnings.join()).toMatch(/subtype is not specified/);
  });

  it("shows survival for score 0 alone, and says that the value of 3 or more was not read", () => {
    expect(mmpsPublished({ score: 0 })).toMatchObject([
      {
        row: "0.median",
        value: 34,
        unit: "months",
        interval: { kind: "confidence", low: 18, high: 50 },
        verification: "verified",
      },
    ]);
    for (const score of [1, 2, 3, 4])
      expect(mmpsPublished({ score })).toEqual([]);
    expect(mmpsEntry.limits.join()).toMatch(/3 or more .* was not read/);
    expect(mmpsEntry.limits.join()).toMatch(/multimodality surgery only/);
  });

  it("asks for the unit when the volume looks like liters", () => {
    expect(mmps({ tumorVolume_mL: 0.45 }).warnings).toEqual([
      "tumorVolume_mL: 0.45 is outside the plausible limits 1 to 8000 mL. 0.45 looks like L; 450 mL would be the same value: convert it first.",
    ]);
  });

  it.each([
    { tumorVolume_mL: 9000 },
    { tumorVolume_mL: -5 },
    { tumorVolume_mL: "500" },
    { histology: "non-epithelioid" },
    { histology: 1 },
    { crp_mg_L: Number.NaN },
    { crp_mg_L: 900 },
    { inductionResponse: "pd" },
    { inductionResponse: true },
    [[]],
    null,
  ])("refuses %j", (input) => {
    expect(mmps(input).status).toBe("invalid");
  });

  it("has stretches whose samples the rule reads", () => {
    for (const { input, stretches } of mmpsStretches) {
      const scores = stretches.map(({ sample, holds }) => {
        expect(holds(sample)).toBe(true);
        return mmps({ ...least, [input]: sample }).result!.score;
      });
      expect(scores).toEqual([0, 1]);
    }
  });

  it("answers what the shared schema promises", () => {
    for (const input of [least, {}, { crp_mg_L: "x" }]) {
      const answer = mmps(input);
      expect(resultSchema(mmpsResultSchema).parse(answer)).toEqual(answer);
    }
  });
});
