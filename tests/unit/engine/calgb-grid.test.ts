import { describe, expect, it } from "vitest";
import { calgbIndex } from "../../../electron/engine/rules/calgb/calgb-index.ts";
import { narrowing } from "../../support/narrowing.ts";

/** One value on each side of every cut-off of the tree, on the cut-off itself where it is the upper side. */
const values = {
  ecog: [0, 1, 2, 3, 4],
  ageYears: [48, 49],
  hemoglobin_g_dL: [11.1, 11.2, 12.3, 14.6],
  wbc_10e9_L: [8.6, 8.7, 9.8, 15.6],
  chestPain: [false, true],
  weightLoss: [false, true],
} as const;
type Name = keyof typeof values;
type Case = { [Key in Name]: (typeof values)[Key][number] };
type Open = { [Key in Name]: Case[Key] | null };
const names = Object.keys(values) as Name[];

/** The eleven leaves typed once more, from the reference table. */
const leaves: [string, number, (c: Case) => boolean][] = [
  ["L1", 1, (c) => c.ecog === 0 && c.ageYears < 49],
  ["L2", 1, (c) => c.ecog === 0 && c.ageYears >= 49 && hb(c) >= 14.6],
  ["L3", 3, (c) => c.ecog === 0 && c.ageYears >= 49 && hb(c) < 14.6],
  ["L4", 2, (c) => ps12(c) && !c.chestPain && wbc(c) < 8.7],
  ["L5", 4, (c) => ps12(c) && !c.chestPain && wbc(c) >= 8.7 && wbc(c) < 15.6],
  ["L6", 3, (c) => pain(c) && !c.weightLoss && hb(c) >= 12.3],
  ["L7", 5, (c) => pain(c) && !c.weightLoss && hb(c) < 12.3],
  ["L8", 5, (c) => pain(c) && c.weightLoss && hb(c) < 11.2],
  ["L9", 5, (c) => pain(c) && c.weightLoss && hb(c) >= 11.2 && wbc(c) < 9.8],
  ["L10", 3, (c) => pain(c) && c.weightLoss && hb(c) >= 11.2 && wbc(c) >= 9.8],
  ["L11", 6, (c) => ps12(c) && wbc(c) >= 15.6],
];
const hb = (c: Case): number => c.hemoglobin_g_dL;
const wbc = (c: Case): number => c.wbc_10e9_L;
const ps12 = (c: Case): boolean => c.ecog === 1 || c.ecog === 2;
const pain = (c: Case): boolean => ps12(c) && c.chestPain && wbc(c) < 15.6;

/** Every combination of the values, of any of them missing too when `isOpen`. */
function combinations(isOpen: boolean): Open[] {
  let made: Partial<Open>[] = [{}];
  for (const name of names) {
    const options = isOpen ? [...values[name], null] : values[name];
    made = made.flatMap((one) =>
      options.map((value) => ({ ...one, [name]: value })),
    );
  }
  return made as Open[];
}

/** The leaves a case reaches, "none" for ECOG 3 and 4. */
function leafOf(one: Case): string {
  const found = leaves.filter(([, , holds]) => holds(one));
  expect(found.length, JSON.stringify(one)).toBe(one.ecog > 2 ? 0 : 1);
  return found[0]?.[0] ?? "none";
}

const groupOf = new Map(leaves.map(([id, group]) => [id, group]));
const complete = combinations(false) as Case[];
const leafByCase = new Map(
  complete.map((one) => [JSON.stringify(one), leafOf(one)]),
);

/** Every completion of a case with missing inputs, from some values of each. */
function completions(
  open: Open,
  from: Readonly<Record<Name, readonly unknown[]>>,
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

const leafFor = (one: Case): string =>
  leafByCase.get(JSON.stringify(one)) ?? "?";
/** The leaves of every completion of a case with missing inputs. */
const leavesOf = (open: Open): Set<string> =>
  new Set(completions(open, values).map(leafFor));

/** The tree tells three kinds of ECOG apart: 0, 1 or 2, and those without a leaf. */
const onePerBranch = { ...values, ecog: [0, 1, 3] };
/** The order in which the tree asks, which settles a tie. */
const asked = [
  "ecog",
  "ageYears",
  "wbc_10e9_L",
  "chestPain",
  "weightLoss",
  "hemoglobin_g_dL",
];

/** What can change the group of a case with missing inputs, and what narrows it most. */
const narrowed = (open: Open) =>
  narrowing(
    asked,
    completions(open, onePerBranch).map((one) => ({
      at: one,
      outcome: groupOf.get(leafFor(one)) ?? "none",
    })),
  );

describe("CALGB, every combination", () => {
  it("of ECOG 0 to 2 reaches one leaf, and every leaf is reached", () => {
    const reached = new Set<string>();
    for (const one of complete) {
      const leaf = leafByCase.get(JSON.stringify(one));
      const { status, result } = calgbIndex(one);
      if (leaf === "none") {
        expect(status).toBe("not-applicable");
        expect(result).toBeNull();
        continue;
      }
      expect(status).toBe("ok");
      expect(result).toMatchObject({ leaf, group: groupOf.get(leaf ?? "") });
      reached.add(leaf ?? "");
    }
    expect(complete).toHaveLength(640);
    expect(reached.size).toBe(11);
  });

  it("of missing inputs leaves open exactly the leaves of its completions", () => {
    const opens = combinations(true);
    expect(opens).toHaveLength(6 * 3 * 5 * 5 * 3 * 3);
    for (const open of opens) {
      const expected = leavesOf(open);
      const hasNone = expected.delete("none");
      const groups = new Set([...expected].map((leaf) => groupOf.get(leaf)));
      const { status, possible, missing, decisive } = calgbIndex(open);
      const text = JSON.stringify(open);
      if (expected.size === 0) {
        expect(status, text).toBe("not-applicable");
      } else if (groups.size === 1 && !hasNone) {
        expect(status, text).toBe("ok");
        expect(groups, text).toContain(possible[0]?.group);
        expect(missing, text).toEqual([]);
      } else {
        expect(status, text).toBe("incomplete");
        expect(new Set(possible.map(({ leaf }) => leaf)), text).toEqual(
          expected,
        );
        for (const name of missing) expect(open[name as Name]).toBeNull();
        expect({ missing, decisive }, text).toEqual(narrowed(open));
      }
    }
  });

  const painful = { ecog: 1, chestPain: true };
  it.each([
    {
      upper: "L2",
      lower: "L3",
      known: { ecog: 0, ageYears: 60 },
      name: "hemoglobin_g_dL",
      cut: 14.6,
    },
    {
      upper: "L5",
      lower: "L4",
      known: { ecog: 1, chestPain: false },
      name: "wbc_10e9_L",
      cut: 8.7,
    },
    {
      upper: "L11",
      lower: "L5",
      known: { ecog: 2, chestPain: false },
      name: "wbc_10e9_L",
      cut: 15.6,
    },
    {
      upper: "L6",
      lower: "L7",
      known: { ...painful, weightLoss: false, wbc_10e9_L: 8 },
      name: "hemoglobin_g_dL",
      cut: 12.3,
    },
    {
      upper: "L9",
      lower: "L8",
      known: { ...painful, weightLoss: true, wbc_10e9_L: 8 },
      name: "hemoglobin_g_dL",
      cut: 11.2,
    },
    {
      upper: "L10",
      lower: "L9",
      known: { ...painful, weightLoss: true, hemoglobin_g_dL: 13 },
      name: "wbc_10e9_L",
      cut: 9.8,
    },
  ])("$upper begins on $cut, $lower ends just below", (boundary) => {
    const { upper, lower, known, name, cut } = boundary;
    const at = (value: number) =>
      calgbIndex({ ...known, [name]: value }).result?.leaf;
    expect(at(cut)).toBe(upper);
    expect(at(cut - 1e-9)).toBe(lower);
    expect(at(cut + 1e-9)).toBe(upper);
  });
});
