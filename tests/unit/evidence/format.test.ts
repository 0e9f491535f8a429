import { describe, expect, it } from "vitest";
import {
  alignDecimals,
  armsText,
  intervalKind,
  levelText,
  mediansText,
  sizesText,
  valueWithInterval,
} from "../../../shared/domain/evidence-format.ts";
import type {
  ArmView,
  Interval,
} from "../../../shared/domain/evidence-view.ts";

const interval = (change: Partial<Interval> = {}): Interval => ({
  low: 0.6,
  high: 0.91,
  levelPercent: 95,
  levelPrinted: true,
  sided: "two",
  ...change,
});
const arm = (change: Partial<ArmView>): ArmView => ({
  id: "a",
  label: "Nivolumab",
  role: "experimental",
  n: null,
  nBasis: "",
  medianOsMonths: null,
  medianOsInterval: null,
  ...change,
});

describe("evidence in words", () => {
  it("pads decimals and never rounds", () => {
    expect(alignDecimals([0.74, 0.6, 0.915])).toEqual([
      "0.740",
      "0.600",
      "0.915",
    ]);
    expect(alignDecimals([10])).toEqual(["10"]);
  });

  it("writes an interval with its figure, a missing limit as none", () => {
    expect(valueWithInterval(0.74, interval())).toBe("0.74 (0.60-0.91)");
    expect(valueWithInterval(0.6, interval({ low: null, high: 0.7 }))).toBe(
      "0.6 (none-0.7)",
    );
    expect(valueWithInterval(0.77, null)).toBe("0.77");
  });

  it("names the level, its sides and whether it was printed", () => {
    expect(levelText(interval({ levelPercent: 96.6 }))).toBe("96.6 % CI");
    expect(levelText(interval({ levelPrinted: false }))).toBe(
      "95 % assumed, level not printed",
    );
    expect(
      levelText(interval({ levelPercent: 80, sided: "one", low: null })),
    ).toBe("one-sided 80 % limit");
  });

  it("lets only a two-sided 95 % interval with a printed level share the normal whisker", () => {
    expect(intervalKind(interval())).toBe("normal");
    expect(intervalKind(interval({ levelPrinted: false }))).toBe("assumed");
    for (const change of [
      { levelPercent: 70 },
      { levelPercent: 96.6, levelPrinted: false },
      { sided: "one" as const },
      { low: null },
    ])
      expect(intervalKind(interval(change))).toBe("other");
  });

  it("keeps an arm visible whose figure the source leaves out", () => {
    expect(mediansText([arm({ medianOsMonths: 11.4 }), arm({})])).toBe(
      "11.4 v ? mo",
    );
    expect(mediansText([arm({})])).toBe("not given");
    expect(
      sizesText([
        arm({ n: 226, nBasis: "treated" }),
        arm({ n: 222, nBasis: "treated" }),
      ]),
    ).toBe("226 v 222 treated");
    expect(armsText([arm({}), arm({ label: "Placebo" })])).toBe(
      "Nivolumab v placebo",
    );
    expect(armsText([arm({})])).toBe("Nivolumab, single arm");
  });
});
