import { describe, expect, it } from "vitest";
import {
  evidenceLibrary,
  evidenceVersion,
  parseLibrary,
} from "../../../electron/engine/evidence/library.ts";
import { findBrokenReferences } from "../../../electron/engine/evidence/references.ts";
import {
  agrees,
  hasWholeCount,
  impliedAsPrinted,
  impliedP,
  isCounted,
  asymmetryPercent,
} from "./arithmetic.ts";

const { records, flags } = evidenceLibrary;
const figures = records.flatMap((record) =>
  record.figures.map((figure) => ({ record, figure })),
);
const printed = figures.filter(({ figure }) => figure.addedBy === undefined);
const intervals = figures.flatMap(({ record, figure }) =>
  "interval" in figure && figure.interval !== null
    ? [{ record, figure, interval: figure.interval }]
    : [],
);

describe("the evidence library", () => {
  it("holds 28 records and 36 flags under version 2026.1", () => {
    expect([records.length, flags.length, evidenceVersion]).toEqual([
      28,
      36,
      "2026.1",
    ]);
  });

  it("resolves every flag, citation, source and arm it names", () => {
    expect(findBrokenReferences(evidenceLibrary)).toEqual([]);
  });

  it("uses every flag that concerns records in exactly those records", () => {
    for (const flag of flags) {
      const naming = records
        .filter((record) => record.flags.includes(flag.id))
        .map((record) => record.id);
      expect([flag.id, naming.toSorted()]).toEqual([
        flag.id,
        flag.records.toSorted(),
      ]);
    }
  });

  it("lists on the record every flag that a figure of it carries", () => {
    for (const { record, figure } of figures)
      expect(record.flags).toEqual(expect.arrayContaining(figure.flags));
  });

  it("refuses a library that names an unknown flag, with the reason", () => {
    const [first] = records;
    const broken = {
      ...evidenceLibrary,
      records: [{ ...first!, flags: ["F99"] }],
      flags: [],
    };
    expect(() => parseLibrary(broken)).toThrow(/names the unknown flag F99/);
  });

  it("refuses an unknown endpoint and a percentage above 100", () => {
    const carteni = records.find((record) => record.id === "carteni2009")!;
    const [rate] = carteni.figures;
    for (const change of [{ endpoint: "luck" }, { percent: 101 }]) {
      const changed = { ...carteni, figures: [{ ...rate!, ...change }] };
      expect(() =>
        parseLibrary({ ...evidenceLibrary, records: [changed] }),
      ).toThrow(/figures/);
    }
  });

  it("claims no figure as read in its paper", () => {
    const levels = new Set(records.map((record) => record.verification));
    expect([...levels].toSorted()).toEqual(["secondary", "unverified"]);
    expect(
      figures.filter(({ figure }) => figure.verification === "verified"),
    ).toEqual([]);
  });
});

describe("intervals in the library", () => {
  it("contain their figure", () => {
    for (const { figure, interval } of intervals) {
      const value =
        figure.kind === "median"
          ? figure.months
          : figure.kind === "rate"
            ? figure.percent
            : "value" in figure
              ? figure.value
              : null;
      if (value === null) continue;
      expect(interval.low ?? 0).toBeLessThanOrEqual(value);
      expect(interval.high ?? Infinity).toBeGreaterThanOrEqual(value);
    }
  });

  it("keep every level other than 95 %", () => {
    const other = intervals.filter(
      ({ interval }) => interval.levelPercent !== 95,
    );
    expect(
      other.map(
        ({ record, interval }) => `${record.id} ${interval.levelPercent}`,
      ),
    ).toEqual([
      "checkmate743 96.6",
      ...Array.from({ length: 6 }, () => "rames 70"),
      "vim 80",
    ]);
  });

  it("say where the level is not printed and where there is one limit only", () => {
    const unprinted = intervals.filter(
      ({ interval }) => !interval.levelPrinted,
    );
    expect(
      unprinted.map(({ record, figure }) => `${record.id} ${figure.kind}`),
    ).toEqual([
      "checkmate743 median",
      "confirm hazard-ratio",
      "maps hazard-ratio",
    ]);
    const oneSided = intervals.filter(
      ({ interval }) => interval.sided === "one",
    );
    expect(oneSided.map(({ record }) => record.id)).toEqual(["vim"]);
  });
});

describe("arithmetic of the printed figures", () => {
  const counted = printed.flatMap(({ record, figure }) =>
    isCounted(figure) &&
    figure.n !== null &&
    figure.outOf !== null &&
    figure.percent !== null
      ? [
          {
            record,
            figure,
            n: figure.n,
            outOf: figure.outOf,
            percent: figure.percent,
          },
        ]
      : [],
  );

  it("finds the four mismatches of n/N against percent that the flags list, among 16", () => {
    const wrong = counted.filter(
      ({ n, outOf, percent }) => !agrees(n, outOf, percent),
    );
    expect(counted).toHaveLength(16);
    expect(
      wrong.map(
        ({ record, n, outOf, percent }) =>
          `${record.id} ${n}/${outOf} ${percent}%`,
      ),
    ).toEqual([
      "yan2009 187/401 46%",
      "yan2009 372/401 92%",
      "yan2009 311/372 83%",
      "yan2009 127/401 31%",
    ]);
    for (const { figure } of wrong) expect(figure.flags).toContain("F15");
  });

  it("agrees once the corrected denominator is used", () => {
    const corrected = counted.filter(
      ({ figure }) => "corrected" in figure && figure.corrected !== undefined,
    );
    expect(corrected).toHaveLength(3);
    for (const { figure, n, percent } of corrected)
      expect(
        "corrected" in figure && agrees(n, figure.corrected!.outOf, percent),
      ).toBe(true);
  });

  it("finds the one percentage that no whole number gives", () => {
    const impossible = printed.filter(
      ({ figure }) =>
        isCounted(figure) &&
        figure.n === null &&
        figure.outOf !== null &&
        figure.percent !== null &&
        !hasWholeCount(figure.outOf, figure.percent),
    );
    expect(
      impossible.map(({ record, figure }) => [
        record.id,
        "percent" in figure && figure.percent,
      ]),
    ).toEqual([["janne2005", 29]]);
    expect(impossible[0]!.figure.flags).toContain("F18");
  });

  const ratios = printed.flatMap(({ record, figure }) =>
    figure.kind === "hazard-ratio" &&
    typeof figure.interval?.low === "number" &&
    figure.p !== null
      ? [{ record, figure, interval: figure.interval, p: figure.p }]
      : [],
  );

  it("finds one hazard ratio of ten whose interval contradicts it and its P", () => {
    const off = ratios.filter(
      ({ figure, interval, p }) =>
        asymmetryPercent(figure.value, interval) > 1.5 ||
        (p.op === "=" &&
          Math.abs(
            Math.log(impliedAsPrinted(figure.value, interval, p) / p.value),
          ) > Math.log(2)),
    );
    expect(ratios).toHaveLength(10);
    expect(
      off.map(({ record, figure }) => `${record.id} ${figure.endpoint}`),
    ).toEqual(["confirm PFS"]);
  });

  const at = (id: string) =>
    ratios.find(
      ({ record, figure }) => record.id === id && figure.endpoint === "OS",
    )!;

  it("confirms 96.6 % for CheckMate 743 and a one-sided P for RAMES", () => {
    const checkmate = at("checkmate743");
    expect(impliedP(checkmate.figure.value, checkmate.interval)).toBeCloseTo(
      0.0022,
      4,
    );
    expect(
      impliedP(checkmate.figure.value, checkmate.interval, 95),
    ).toBeCloseTo(0.0046, 4);
    const rames = at("rames");
    expect(rames.p.sides).toBe("one");
    expect(impliedP(rames.figure.value, rames.interval)).toBeCloseTo(0.052, 3);
  });

  it("keeps the printed digits of each P equal to its value", () => {
    for (const { figure } of figures)
      if ("p" in figure && figure.p !== null)
        expect(Number(figure.p.digits)).toBe(figure.p.value);
  });
});
