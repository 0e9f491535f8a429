import { describe, expect, it } from "vitest";
import { explore, noAnswer } from "../../../electron/engine/completions.ts";
import { evaluate } from "../../../electron/engine/evaluate.ts";
import {
  evaluateLine,
  scoreLine,
} from "../../../electron/engine/evaluate-line.ts";
import {
  engineVersion,
  rulesVersion,
  versionOf,
} from "../../../electron/engine/versions.ts";

const keys = [
  "id",
  "rule",
  "ruleVersion",
  "status",
  "result",
  "possible",
  "missing",
  "decisive",
  "trail",
  "warnings",
];

describe("evaluate", () => {
  it("names the known rules when one is unknown", () => {
    const answer = evaluate("promise", {});
    expect(answer.status).toBe("invalid");
    expect(answer.rule).toBe("promise");
    expect(answer.warnings).toEqual([
      'rule: "promise" is not known. Known rules are tnm.pleura.stage, tnm.pleura.findings, butchart, brigham1993, brigham1999, peritoneal.pci, peritoneal.yan, kusamura, mwgs, pathology.grade, calgb, eortc, brims, lent, mgps, nlr, mmps, bsa, carboplatin and units.',
    ]);
    expect(evaluate("constructor", {}).status).toBe("invalid");
  });

  it("carries its versions", () => {
    for (const rule of ["calgb", "tnm.pleura.stage", "promise"])
      expect(evaluate(rule, {}).ruleVersion).toBe(versionOf(rule));
    expect(versionOf("promise")).toBe(rulesVersion);
    expect(rulesVersion).toMatch(/^\d{4}\.\d+$/);
    expect(engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
  ])(
    "answers a rule named %s as an unknown one, with a version in words",
    (rule) => {
      expect(versionOf(rule)).toBe(rulesVersion);
      const answer: unknown = JSON.parse(
        scoreLine(`{"id":1,"rule":"${rule}","input":{}}`),
      );
      expect(answer).toMatchObject({
        rule,
        ruleVersion: rulesVersion,
        status: "invalid",
      });
    },
  );

  it("shows hostile text safely in its sentences", () => {
    const [warning = ""] = evaluate("eortc", {
      sex: `\u0000${"x".repeat(10_000)}`,
    }).warnings;
    expect(warning.length).toBeLessThan(200);
    expect(warning).not.toContain("\u0000");
  });
});

describe("one line of score", () => {
  it("answers with the keys of the contract in their order", () => {
    const line = '{"id":7,"rule":"calgb","input":{"ecog":0,"ageYears":40}}';
    expect(Object.keys(evaluateLine(line))).toEqual(keys);
    expect(JSON.parse(scoreLine(line))).toMatchObject({
      id: 7,
      status: "ok",
      result: { group: 1 },
    });
  });

  it.each(["", "not json", "3", "null", '"text"', "[1]", '{"id":1', "\u0000"])(
    "refuses %j",
    (line) => {
      const answer = evaluateLine(line);
      expect(Object.keys(answer)).toEqual(keys);
      expect(answer).toMatchObject({
        id: null,
        rule: null,
        status: "invalid",
        result: null,
      });
      expect(answer.warnings.join()).toMatch(/not a JSON object/);
    },
  );

  it("echoes any id, and null when there is none", () => {
    for (const id of [0, "a", null, true, [1, 2], { nested: { deep: 1 } }]) {
      expect(
        evaluateLine(JSON.stringify({ id, rule: "units", input: {} })).id,
      ).toEqual(id);
    }
    expect(evaluateLine('{"rule":"calgb","input":{}}').id).toBeNull();
  });

  it("refuses a missing rule and a missing input, keeping the id", () => {
    expect(evaluateLine('{"id":5,"input":{}}')).toMatchObject({
      id: 5,
      rule: null,
      status: "invalid",
    });
    expect(evaluateLine('{"id":5,"rule":3}').warnings.join()).toMatch(
      /^rule: 3 is not text/,
    );
    const noInput = evaluateLine('{"id":5,"rule":"calgb"}');
    expect(noInput).toMatchObject({ id: 5, rule: "calgb", status: "invalid" });
    expect(noInput.warnings.join()).toMatch(/^input: /);
  });

  it("survives an id that is nested too deeply to be written", () => {
    const depth = 200_000;
    const id = `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const answer = JSON.parse(
      scoreLine(`{"id":${id},"rule":"calgb","input":{}}`),
    ) as object;
    expect(answer).toMatchObject({ id: null });
  });
});

describe("the decisive input", () => {
  it("is the one that leaves fewest answers on average, then in the worst case, then the first", () => {
    const axes = [
      { name: "a", branches: [0, 1] },
      { name: "b", branches: [0, 1] },
    ] as const;
    const byB = explore(axes, ([, b = 0]) => b + 1);
    expect(byB).toEqual({ outcomes: [1, 2], matters: ["b"], decisive: "b" });
    const tie = explore(axes, ([a = 0, b = 0]) => (a === b ? 1 : 2));
    expect(tie).toEqual({
      outcomes: [1, 2],
      matters: ["a", "b"],
      decisive: "a",
    });
  });

  it("ignores open questions that are not inputs, and counts having no answer", () => {
    const axes = [
      { name: null, branches: [0, 1] },
      { name: "a", branches: [0, 1] },
    ] as const;
    expect(explore(axes, ([convention = 0]) => convention + 1)).toEqual({
      outcomes: [1, 2],
      matters: [],
      decisive: null,
    });
    expect(explore(axes, ([, a = 0]) => (a === 0 ? noAnswer : 1))).toEqual({
      outcomes: [noAnswer, 1],
      matters: ["a"],
      decisive: "a",
    });
  });
});
