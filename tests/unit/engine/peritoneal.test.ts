import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  kusamura,
  kusamuraFromRange,
} from "../../../electron/engine/rules/kusamura/kusamura.ts";
import {
  peritonealGuide,
  readCompleteness,
} from "../../../electron/engine/rules/peritoneal/guide.ts";
import {
  pciRange,
  peritonealPci,
} from "../../../electron/engine/rules/peritoneal/pci.ts";
import {
  peritonealYan,
  yanFromRange,
} from "../../../electron/engine/rules/peritoneal/yan.ts";

const zeros = Array.from({ length: 13 }, () => 0);

describe("Peritoneal Cancer Index", () => {
  it("adds 13 regions, as a list or by number", () => {
    const regions = [3, 2, 1, 0, 3, 2, 1, 0, 3, 2, 1, 0, 3];
    expect(peritonealPci({ regions }).result).toEqual({ pci: 21 });
    const byNumber = Object.fromEntries(regions.entries());
    expect(peritonealPci({ regions: byNumber }).result).toEqual({ pci: 21 });
    expect(peritonealPci({ regions: zeros }).result).toEqual({ pci: 0 });
    expect(peritonealPci({ regions: zeros.map(() => 3) }).result).toEqual({
      pci: 39,
    });
  });

  it("gives every total still possible while regions are not scored", () => {
    const answer = peritonealPci({
      regions: [3, 3, 3, 3, 2, 0, 0, 0, 0, 0, 0, null, null],
    });
    expect(answer).toMatchObject({
      status: "incomplete",
      missing: ["regions.11", "regions.12"],
      decisive: "regions.11",
    });
    expect(answer.possible.map(({ pci }) => pci)).toEqual([
      14, 15, 16, 17, 18, 19, 20,
    ]);
    expect(pciRange(answer)).toEqual({ low: 14, high: 20 });
    expect(pciRange(peritonealPci({}))).toEqual({ low: 0, high: 39 });
    expect(pciRange(peritonealPci({ regions: { 3: 2 } }))).toEqual({
      low: 2,
      high: 38,
    });
  });

  it.each([
    [{ regions: [4, ...zeros.slice(1)] }, /^regions\.0: 4 is not a lesion/],
    [{ regions: [0, 1.5] }, /^regions\.1: 1\.5 is not/],
    [{ regions: [0, 0, -1] }, /^regions\.2: -1 is not/],
    [{ regions: [0, "2"] }, /^regions\.1: "2" is not/],
    [{ regions: { 13: 1 } }, /^regions\.13: there is no such region/],
    [{ regions: { 14: 1 } }, /^regions\.14: there is no such region/],
    [{ regions: { pelvis: 1 } }, /^regions\.pelvis: there is no/],
    [{ regions: [...zeros, 0] }, /^regions\.13: there is no such region/],
    [{ regions: 12 }, /^regions: 12 is not a list/],
    [[], /^input: a list/],
  ])("refuses %j", (input, words) => {
    const answer = peritonealPci(input);
    expect(answer.status).toBe("invalid");
    expect(answer.warnings.join("\n")).toMatch(words);
  });

  it("a larger lesion never lowers the range, and order does not count", () => {
    const size = fc.constantFrom(0, 1, 2, 3, null);
    const sizes = fc.array(size, { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(sizes, fc.nat(12), (regions, at) => {
        const before = pciRange(peritonealPci({ regions }));
        const known = regions[at] ?? null;
        if (known !== null && known < 3) {
          const sizesNow: (number | null)[] = regions;
          const larger = sizesNow.with(at, known + 1);
          const after = pciRange(peritonealPci({ regions: larger }));
          expect(after).toEqual({
            low: before.low + 1,
            high: before.high + 1,
          });
        }
        const turned = regions.toReversed();
        expect(pciRange(peritonealPci({ regions: turned }))).toEqual(before);
      }),
    );
  });
});

/** Typed from the abstract as restated in the reference: T, N, M and the stage. */
const yanCells = `
T1 N0 M0 I
T1 N0 M1 III
T1 N1 M0 III
T1 N1 M1 III
T2 N0 M0 II
T2 N0 M1 III
T2 N1 M0 III
T2 N1 M1 III
T3 N0 M0 II
T3 N0 M1 III
T3 N1 M0 III
T3 N1 M1 III
T4 N0 M0 III
T4 N0 M1 III
T4 N1 M0 III
T4 N1 M1 III`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
const indexOfT: Record<string, number[]> = {
  T1: [1, 10],
  T2: [11, 20],
  T3: [21, 30],
  T4: [31, 39],
};

describe("Yan 2011", () => {
  it.each(yanCells)("%s %s %s is stage %s", (t, n, m, stage) => {
    for (const pci of indexOfT[t ?? ""] ?? [])
      expect(peritonealYan({ pci, n, m }).result).toEqual({ t, stage });
  });

  it("PCI 0 has no T and no stage", () => {
    for (const m of ["M0", "M1", null]) {
      const answer = peritonealYan({ pci: 0, n: "N0", m });
      expect(answer.status).toBe("not-applicable");
      expect(answer.warnings.join()).toMatch(/PCI 0 has no T category/);
    }
  });

  it("warns at exactly 30, and only there", () => {
    for (const pci of [29, 30, 31]) {
      const { warnings } = peritonealYan({ pci, n: "N0", m: "M0" });
      expect(warnings.length).toBe(pci === 30 ? 1 : 0);
    }
  });

  it("is open without nodes or metastasis unless they cannot matter", () => {
    const open = peritonealYan({ pci: 5, n: "NX", m: "M0" });
    expect(open).toMatchObject({
      status: "incomplete",
      missing: ["n"],
      possible: [
        { t: "T1", stage: "I" },
        { t: "T1", stage: "III" },
      ],
    });
    expect(peritonealYan({ pci: 5, n: "N0" }).missing).toEqual(["m"]);
    expect(peritonealYan({ pci: 35 }).result).toEqual({
      t: "T4",
      stage: "III",
    });
    expect(peritonealYan({ pci: 5, n: null, m: "M1" }).result).toEqual({
      t: "T1",
      stage: "III",
    });
    expect(peritonealYan({ m: "M1" }).result).toEqual({
      t: "TX",
      stage: "III",
    });
    expect(peritonealYan({}).possible).toEqual([
      { t: "T1", stage: "I" },
      { t: "T2", stage: "II" },
      { t: "T3", stage: "II" },
      { t: "T1", stage: "III" },
      { t: "T2", stage: "III" },
      { t: "T3", stage: "III" },
      { t: "T4", stage: "III" },
    ]);
  });

  it("a partly scored abdomen narrows T", () => {
    const certain = yanFromRange({ low: 14, high: 20, n: "N0", m: "M0" });
    expect(certain.result).toEqual({ t: "T2", stage: "II" });
    const either = yanFromRange({ low: 14, high: 26, n: "N0", m: "M0" });
    expect(either.result).toEqual({ t: "TX", stage: "II" });
    expect(either.trail.at(-1)?.text).toMatch(/T2 or T3/);
    const open = yanFromRange({ low: 8, high: 14, n: "N0", m: "M0" });
    expect(open).toMatchObject({
      status: "incomplete",
      missing: ["pci"],
      possible: [
        { t: "T1", stage: "I" },
        { t: "T2", stage: "II" },
      ],
    });
    expect(
      yanFromRange({ low: 0, high: 3, n: "N0", m: "M0" }).warnings.join(),
    ).toMatch(/turn out to be 0/);
  });

  it.each([
    [{ pci: 40, n: "N0", m: "M0" }, /^pci: 40 is outside/],
    [{ pci: -1 }, /^pci: -1 is outside/],
    [{ pci: 12.5 }, /^pci: 12\.5 is not a whole number/],
    [{ pci: "12" }, /^pci: "12" is not a number/],
    [{ pci: 12, n: "N2" }, /^n: "N2" is not one of/],
    [{ pci: 12, m: "m1" }, /^m: "m1" .* Did you mean "M1"/],
    ["T1", /^input: /],
  ])("refuses %j", (input, words) => {
    expect(peritonealYan(input).warnings.join("\n")).toMatch(words);
    expect(peritonealYan(input).status).toBe("invalid");
  });

  it("refuses a range that is none", () => {
    for (const [low, high] of [
      [5, 4],
      [-1, 3],
      [30, 40],
      [1.5, 3],
      [Number.NaN, 3],
    ] as const)
      expect(yanFromRange({ low, high, n: null, m: null }).status).toBe(
        "invalid",
      );
  });

  it("a range leaves what its indices leave, and a higher index never lowers the stage", () => {
    const category = fc.record({
      n: fc.constantFrom("N0", "N1", "NX", null),
      m: fc.constantFrom("M0", "M1", "MX", null),
    });
    const index = fc.integer({ min: 1, max: 39 });
    fc.assert(
      fc.property(index, index, category, (a, b, { n, m }) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        const stagesAt = (pci: number) =>
          peritonealYan({ pci, n, m }).possible.map(({ stage }) => stage);
        const all = new Set<string>();
        for (let pci = low; pci <= high; pci += 1)
          for (const stage of stagesAt(pci)) all.add(stage);
        const ranged = yanFromRange({ low, high, n, m }).possible;
        expect(new Set(ranged.map(({ stage }) => stage))).toEqual(all);
        const rank = (pci: number) => stagesAt(pci)[0]?.length ?? 0;
        expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
      }),
    );
  });
});

describe("Kusamura subsets", () => {
  it.each([
    [9, 39, "I", 86.6],
    [0, 0, "I", 86.6],
    [9.1, 17, "II", 63.2],
    [10, 0, "II", 63.2],
    [9.1, 18, "III", 10.3],
    [100, 39, "III", 10.3],
  ])("Ki-67 %s %%, PCI %s is %s", (ki67Percent, pci, subset, months) => {
    expect(kusamura({ ki67Percent, pci }).result).toEqual({
      subset,
      medianSurvivalMonths: months,
    });
  });

  it("is open unless the missing input cannot matter", () => {
    expect(kusamura({ ki67Percent: 5 }).result?.subset).toBe("I");
    expect(kusamura({ ki67Percent: 12 })).toMatchObject({
      status: "incomplete",
      missing: ["pci"],
    });
    const subsets = (input: unknown) =>
      kusamura(input).possible.map(({ subset }) => subset);
    expect(subsets({ pci: 10 })).toEqual(["I", "II"]);
    expect(subsets({ pci: 20 })).toEqual(["I", "III"]);
    expect(subsets({})).toEqual(["I", "II", "III"]);
    const partly = { ki67Percent: 12, low: 4, high: 16 };
    expect(kusamuraFromRange(partly).result?.subset).toBe("II");
    expect(kusamuraFromRange({ ...partly, high: 18 }).status).toBe(
      "incomplete",
    );
  });

  it.each([
    [0.3, "0.3 % was read as given; it looks like a fraction (30 %)."],
    [0.07, "0.07 % was read as given; it looks like a fraction (7 %)."],
    [0.999, "0.999 % was read as given; it looks like a fraction (99.9 %)."],
  ])("Ki-67 %s is used as given, with a warning", (ki67Percent, words) => {
    const warnings = [`ki67Percent: Ki-67 of ${words}`];
    const answer = { status: "ok", result: { subset: "I" }, warnings };
    expect(kusamura({ ki67Percent, pci: 20 })).toMatchObject(answer);
    const range = { ki67Percent, low: 2, high: 30 };
    expect(kusamuraFromRange(range)).toMatchObject(answer);
  });

  it.each([0, 1, 9, 100, null])(
    "Ki-67 %s has no such warning",
    (ki67Percent) => {
      expect(kusamura({ ki67Percent, pci: 20 }).warnings).toEqual([]);
    },
  );

  it("refuses what is out of range", () => {
    for (const input of [
      { ki67Percent: 101 },
      { ki67Percent: -1 },
      { pci: 40 },
      { pci: 3.5 },
      { ki67Percent: "high" },
      7,
    ])
      expect(kusamura(input).status).toBe("invalid");
    expect(kusamuraFromRange({ ki67Percent: 5, low: 9, high: 3 }).status).toBe(
      "invalid",
    );
  });
});

describe("peritoneal guide", () => {
  it("has 13 regions, 4 sizes, 4 grades of completeness, and states the edges", () => {
    const guide = peritonealGuide();
    expect(guide.regions.map(({ id }) => id)).toEqual([...zeros.keys()]);
    expect(guide.regions.filter(({ group }) => group === "bowel").length).toBe(
      4,
    );
    expect(guide.lesionSizes.map(({ code }) => code)).toEqual([
      "0",
      "1",
      "2",
      "3",
    ]);
    expect(guide.completeness.length).toBe(4);
    expect(guide.notes.join()).toMatch(/5 cm.*PCI 30 is T3.*PCI 0/);
  });

  it("reads the completeness, and refuses a score that is none", () => {
    expect(readCompleteness(null)).toEqual({ meaning: null, problem: null });
    expect(readCompleteness(1).meaning).toMatch(/CC-1.*complete/);
    expect(readCompleteness(3).meaning).toMatch(/^CC-3/);
    for (const cc of [4, -1, 1.5, "0", Number.NaN])
      expect(readCompleteness(cc).problem).toMatch(/^cc: /);
  });
});
