import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  medianSurvivalDays,
  shareAlive,
  type FollowUp,
} from "../../../electron/engine/survival/kaplan-meier.ts";

/** "6 6 7+": days to death, with a plus where the patient was last seen alive. */
const patients = (text: string): FollowUp[] =>
  text.split(" ").map((word) => ({
    days: Number.parseInt(word, 10),
    died: !word.endsWith("+"),
  }));

/** The 21 treated patients of the textbook trial of 6-mercaptopurine (Freireich 1963), weeks taken as days. */
const textbook = patients(
  "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+",
);

describe("the Kaplan-Meier estimate", () => {
  test.each([
    // day, share, 95 % limits on the log-log scale, at risk: as statistics packages print them
    [6, 0.8571, 0.6197, 0.9516, 21],
    [7, 0.8067, 0.5631, 0.9228, 17],
    [10, 0.7529, 0.5032, 0.8894, 15],
    [13, 0.6902, 0.4316, 0.8491, 12],
    [16, 0.6275, 0.3675, 0.8049, 11],
    [22, 0.5378, 0.2678, 0.7468, 7],
    [23, 0.4482, 0.1881, 0.6801, 6],
  ])("gives the textbook share on day %i", (day, ...printed) => {
    const [share, low, high, atRisk] = printed;
    const alive = shareAlive(textbook, day)!;
    expect(alive.share).toBeCloseTo(share, 4);
    expect(alive.interval!.low).toBeCloseTo(low, 4);
    expect(alive.interval!.high).toBeCloseTo(high, 4);
    expect(alive.atRisk).toBe(atRisk);
  });

  test("gives the textbook median, and none while more than half are alive", () => {
    expect(medianSurvivalDays(textbook)).toBe(23);
    expect(medianSurvivalDays(patients("5 9+ 9+"))).toBeNull();
  });

  test("takes exactly half as the median, also where fractions only multiply to it", () => {
    // 9/10 * 8/9 * 7/8 * 6/7 * 5/6 = 1/2
    expect(medianSurvivalDays(patients("1 2 3 4 5 6 7 8 9 10"))).toBe(5);
    expect(medianSurvivalDays(patients("1 2"))).toBe(1);
  });

  test("counts deaths of a day before those last seen on it", () => {
    // Three at risk on day 4: one dies, one is censored there. 2/3, not 1/2.
    const alive = shareAlive(patients("4 4+ 9+"), 4)!;
    expect(alive.share).toBeCloseTo(2 / 3, 12);
    expect(alive.atRisk).toBe(3);
  });

  test("counts a death on the day itself, and one of the day after not", () => {
    expect(shareAlive(patients("365 400"), 365)!.share).toBe(0.5);
    expect(shareAlive(patients("366 400"), 365)!.share).toBe(1);
  });

  test("says nothing of a time nobody reached, unless everybody had died", () => {
    expect(shareAlive(patients("10 300+"), 365)).toBeNull();
    expect(shareAlive(patients("10 300"), 365)).toMatchObject({
      share: 0,
      interval: null,
      atRisk: 0,
    });
    expect(shareAlive([], 365)).toBeNull();
    expect(medianSurvivalDays([])).toBeNull();
  });

  test("gives no interval while nobody has died", () => {
    expect(shareAlive(patients("400+ 500+"), 365)).toMatchObject({
      share: 1,
      interval: null,
    });
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses a follow-up of %d days",
    (days) => {
      expect(() => medianSurvivalDays([{ days, died: true }])).toThrow(
        /0 or more/,
      );
    },
  );

  test("equals a recomputation day by day, in any order of the patients", () => {
    const group = fc.array(
      fc.record({ days: fc.nat(40), died: fc.boolean() }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(group, fc.nat(40), (followed, day) => {
        const share = naiveShare(followed, day);
        const alive = shareAlive(followed.toReversed(), day);
        if (alive === null) {
          expect(followed.every(({ days }) => days < day)).toBe(true);
          expect(share).toBeGreaterThan(0);
          return;
        }
        expect(alive.share).toBeCloseTo(share, 10);
        if (alive.interval !== null) {
          expect(alive.interval.low).toBeLessThanOrEqual(alive.share);
          expect(alive.interval.high).toBeGreaterThanOrEqual(alive.share);
        }
      }),
    );
  });
});

/** Every day in turn, whether somebody died on it or not. */
function naiveShare(followed: readonly FollowUp[], until: number): number {
  let share = 1;
  for (let day = 0; day <= until; day += 1) {
    const atRisk = followed.filter(({ days }) => days >= day).length;
    const dead = followed.filter((one) => one.died && one.days === day).length;
    if (dead > 0) share *= 1 - dead / atRisk;
  }
  return share;
}
