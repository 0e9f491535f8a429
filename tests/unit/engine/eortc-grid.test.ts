import { describe, expect, it } from "vitest";
import { eortcEntry } from "../../../electron/engine/rules/eortc/entry.ts";
import { eortcIndex } from "../../../electron/engine/rules/eortc/eortc-index.ts";
import { narrowing } from "../../support/narrowing.ts";

const values = {
  wbc_10e9_L: [8.3, 8.31],
  ecog: [0, 1, 4],
  histologyCertainty: ["definite", "probable", "possible"],
  histology: ["epithelioid", "sarcomatoid", "desmoplastic", "biphasic"],
  sex: ["female", "male"],
} as const;
type Name = keyof typeof values;
type Case = { [Key in Name]: (typeof values)[Key][number] };
const names = Object.keys(values) as Name[];

/** The sum by hand under one convention, and how many factors it has. */
function byHand(
  one: Case,
  isBiphasicCounted: boolean,
): { sum: number; count: number } {
  const counted = isBiphasicCounted
    ? ["sarcomatoid", "desmoplastic", "biphasic"]
    : ["sarcomatoid", "desmoplastic"];
  const present = [
    one.wbc_10e9_L > 8.3 ? 55 : 0,
    one.ecog >= 1 ? 60 : 0,
    one.histologyCertainty === "definite" ? 0 : 52,
    counted.includes(one.histology) ? 67 : 0,
    one.sex === "male" ? 60 : 0,
  ];
  return {
    sum: present.reduce<number>((sum, weight) => sum + weight, 0),
    count: present.filter((weight) => weight > 0).length,
  };
}

function completions(
  open: Record<string, unknown>,
  from: Readonly<Record<Name, readonly unknown[]>> = values,
): Case[] {
  let made: Partial<Case>[] = [{}];
  for (const name of names) {
    const known = open[name];
    const options = known === null ? from[name] : [known];
    made = made.flatMap((one) =>
      options.map((value) => ({ ...one, [name]: value })),
    );
  }
  return made as Case[];
}

/** Values the score counts alike under both conventions stand for each other. */
const onePerBranch = {
  ...values,
  ecog: [0, 1],
  histologyCertainty: ["definite", "probable"],
  histology: ["epithelioid", "sarcomatoid", "biphasic"],
};

/** What can change the risk of a case with missing inputs, under either convention, and what narrows it most. */
const narrowed = (open: Record<string, unknown>) =>
  narrowing(
    names,
    completions(open, onePerBranch).flatMap((one) =>
      [false, true].map((isBiphasicCounted) => ({
        at: { ...one, isBiphasicCounted },
        outcome: byHand(one, isBiphasicCounted).sum <= 127,
      })),
    ),
  );

function opens(): Record<string, unknown>[] {
  let made: Record<string, unknown>[] = [{}];
  for (const name of names)
    made = made.flatMap((one) =>
      [...values[name], null].map((value) => ({ ...one, [name]: value })),
    );
  return made;
}

describe("EORTC, every combination", () => {
  it("of known inputs has the sum and the risk of its factors under both conventions", () => {
    const missing = { wbc_10e9_L: null, ecog: null, histologyCertainty: null };
    const all = completions({ ...missing, histology: null, sex: null });
    expect(all).toHaveLength(2 * 3 * 3 * 4 * 2);
    const seen = new Set<number>();
    for (const one of all) {
      const both = [byHand(one, false), byHand(one, true)];
      const risks = both.map(({ count }) => (count <= 2 ? "low" : "high"));
      for (const [at, { sum }] of both.entries()) {
        expect(sum <= 127 ? "low" : "high").toBe(risks[at]);
        seen.add(sum);
      }
      const { status, possible } = eortcIndex(one);
      expect(status).toBe(risks[0] === risks[1] ? "ok" : "incomplete");
      expect(possible[0]?.conventions).toEqual({
        sarcomatous: { scoreHundredths: both[0]?.sum, risk: risks[0] },
        nonepithelioid: { scoreHundredths: both[1]?.sum, risk: risks[1] },
      });
    }
    expect(Math.max(...seen)).toBe(294);
  });

  it("of missing inputs has the risks and the range of its completions", () => {
    for (const open of opens()) {
      const sums = completions(open).flatMap((one) => [
        byHand(one, false).sum,
        byHand(one, true).sum,
      ]);
      const low = sums.filter((sum) => sum <= 127);
      const high = sums.filter((sum) => sum > 127);
      const expected = [
        ...(low.length > 0
          ? [["low", Math.min(...low), Math.max(...low)]]
          : []),
        ...(high.length > 0
          ? [["high", Math.min(...high), Math.max(...high)]]
          : []),
      ];
      const { status, possible, missing, decisive } = eortcIndex(open);
      expect(status).toBe(expected.length === 1 ? "ok" : "incomplete");
      expect(
        possible.map(({ risk, scoreRangeHundredths: { min, max } }) => [
          risk,
          min,
          max,
        ]),
        JSON.stringify(open),
      ).toEqual(expected);
      for (const name of missing) expect(open[name]).toBeNull();
      if (status === "incomplete")
        expect({ missing, decisive }, JSON.stringify(open)).toEqual(
          narrowed(open),
        );
      else expect(missing).toEqual([]);
    }
  });
});

describe("EORTC, the arithmetic that supports the fifth weight", () => {
  it("stands in the table: ten pairs, the least triple, all five", () => {
    const outcomes = eortcEntry.rows
      .filter(({ id }) => /^(?:pair|triple|all-five)/.test(id))
      .map(({ id, outcome }) => [id, outcome]);
    expect(outcomes).toEqual([
      ["pair.wbc+ecog", "0.55 + 0.60 = 1.15, not above 1.27"],
      ["pair.wbc+unconfirmed", "0.55 + 0.52 = 1.07, not above 1.27"],
      ["pair.wbc+histology", "0.55 + 0.67 = 1.22, not above 1.27"],
      ["pair.wbc+male", "0.55 + 0.60 = 1.15, not above 1.27"],
      ["pair.ecog+unconfirmed", "0.60 + 0.52 = 1.12, not above 1.27"],
      ["pair.ecog+histology", "0.60 + 0.67 = 1.27, exactly 1.27 and not above"],
      ["pair.ecog+male", "0.60 + 0.60 = 1.20, not above 1.27"],
      ["pair.unconfirmed+histology", "0.52 + 0.67 = 1.19, not above 1.27"],
      ["pair.unconfirmed+male", "0.52 + 0.60 = 1.12, not above 1.27"],
      ["pair.histology+male", "0.67 + 0.60 = 1.27, exactly 1.27 and not above"],
      ["triple.smallest", "0.55 + 0.60 + 0.52 = 1.67, above 1.27"],
      ["all-five", "0.55 + 0.60 + 0.52 + 0.67 + 0.60 = 2.94, above 1.27"],
    ]);
    for (const { id, verification } of eortcEntry.rows)
      if (/^(?:pair|triple|all-five)/.test(id))
        expect(verification).toBe("unverified");
  });
});
