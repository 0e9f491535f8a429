import { describe, expect, it } from "vitest";
import { runCli } from "../../support/run-cli.ts";

const stage = (id: unknown, input: object) =>
  JSON.stringify({ id, rule: "tnm.pleura.stage", input });
const answers = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("mesoboard score", () => {
  it("answers each line in order with the keys of the contract", async () => {
    const input = [
      stage("a", { edition: "8", t: "T1", n: "N0", m: "M0" }),
      stage({ any: 1 }, { edition: "9", t: "T3", n: "NX", m: "M0" }),
      "not json",
      "[1,2]",
      stage(null, { edition: "8", t: "T1", n: "N3", m: "M0" }),
      JSON.stringify({ id: 6, rule: "no.such.rule", input: {} }),
      JSON.stringify({
        id: 7,
        rule: "units",
        input: { lab: "hb", value: 146, unit: "g/L" },
      }),
    ].join("\n");
    const { code, stdout, stderr } = await runCli(["score"], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = answers(stdout);
    expect(Object.keys(lines[0])).toEqual([
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
    ]);
    expect(lines.map((line) => line.status)).toEqual([
      "ok",
      "ok",
      "invalid",
      "invalid",
      "invalid",
      "invalid",
      "ok",
    ]);
    expect(lines[0]).toMatchObject({ id: "a", result: { stage: "IA" } });
    expect(lines[1]).toMatchObject({
      id: { any: 1 },
      result: { stage: "IIIA" },
    });
    expect(lines[4].warnings.join(" ")).toMatch(/N3/u);
    expect(lines[6].result).toEqual({ value: 14.6, unit: "g/dL" });
  });

  it("goes on after hostile lines and keeps one answer per request", async () => {
    const hostile = [
      "\u0000",
      '{"id":1,"rule":"calgb","input":{"__proto__":{"ecog":1}}}',
      '{"id":2,"rule":"calgb","input":[]}',
      `{"id":3,"rule":"calgb","input":{"ecog":${"9".repeat(400)}}}`,
      `{"id":4,"rule":"${"x".repeat(10_000)}"}`,
      '{"id":5,"rule":"toString","input":{}}',
    ];
    const { code, stdout } = await runCli(["score"], {
      input: hostile.join("\r\n"),
    });
    expect(code).toBe(0);
    const lines = answers(stdout);
    expect(lines).toHaveLength(hostile.length);
    for (const line of lines)
      expect(["invalid", "incomplete"]).toContain(line.status);
  });

  it("answers 10,000 lines in one run", async () => {
    const count = 10_000;
    const input = Array.from({ length: count }, (_, index) =>
      stage(index, {
        edition: "789"[index % 3],
        t: `T${(index % 4) + 1}`,
        n: `N${index % 3}`,
        m: "M0",
      }),
    ).join("\n");
    const { code, stdout } = await runCli(["score"], { input });
    const lines = answers(stdout);
    expect(code).toBe(0);
    expect(lines.map((line) => line.id)).toEqual(
      Array.from({ length: count }, (_, index) => index),
    );
    expect(lines.every((line) => line.status === "ok")).toBe(true);
  });
});

describe("mesoboard, wrongly used", () => {
  it.each([
    [[], /name a command/u],
    [["frobnicate"], /no command "frobnicate"/u],
    [["packet", "--demo"], /--out/u],
    [["packet", "--out", "x.pdf"], /--case ID or --record/u],
    [["import", "--demo"], /name the files/u],
    [["score", "extra"], /not expected/u],
    [["score", "--help", "kusamara"], /no rule "kusamara"/u],
    [["verify", "--nonsense"], /--help/u],
    [["packet", "--paper", "A3"], /A4 or letter/u],
  ])("says in one sentence what is wrong with %j", async (args, sentence) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("explains itself", async () => {
    const { code, stdout } = await runCli(["--help"]);
    expect(code).toBe(0);
    for (const word of [
      "score",
      "import",
      "packet",
      "verify",
      "MESOBOARD_PASSPHRASE",
    ])
      expect(stdout).toContain(word);
    const { stdout: score } = await runCli(["score", "--help"]);
    expect(score).toContain("requests.jsonl");
    const { stdout: rule } = await runCli(["score", "--help", "kusamura"]);
    expect(rule).toContain("ki67Percent: Ki-67, 0 to 100 %");
  });
});
