import { describe, expect, it } from "vitest";
import { calgbIndex } from "../../../electron/engine/rules/calgb/calgb-index.ts";

type Case = {
  ecog: number;
  ageYears: number;
  hemoglobin_g_dL: number;
  wbc_10e9_L: number;
  chestPain: boolean;
  weightLoss: boolean;
};

/** The tree typed again by hand, with the inputs it asks for. */
function tree(c: Case): { leaf: string; group: number; asked: (keyof Case)[] } {
  if (c.ecog === 0) {
    if (c.ageYears < 49)
      return { leaf: "L1", group: 1, asked: ["ecog", "ageYears"] };
    const asked: (keyof Case)[] = ["ecog", "ageYears", "hemoglobin_g_dL"];
    if (c.hemoglobin_g_dL >= 14.6) return { leaf: "L2", group: 1, asked };
    return { leaf: "L3", group: 3, asked };
  }
  if (c.wbc_10e9_L >= 15.6)
    return { leaf: "L11", group: 6, asked: ["ecog", "wbc_10e9_L"] };
  if (!c.chestPain) {
    const asked: (keyof Case)[] = ["ecog", "wbc_10e9_L", "chestPain"];
    return c.wbc_10e9_L < 8.7
      ? { leaf: "L4", group: 2, asked }
      : { leaf: "L5", group: 4, asked };
  }
  const asked: (keyof Case)[] = [
    "ecog",
    "wbc_10e9_L",
    "chestPain",
    "weightLoss",
    "hemoglobin_g_dL",
  ];
  if (!c.weightLoss) {
    return c.hemoglobin_g_dL >= 12.3
      ? { leaf: "L6", group: 3, asked }
      : { leaf: "L7", group: 5, asked };
  }
  if (c.hemoglobin_g_dL < 11.2) return { leaf: "L8", group: 5, asked };
  return c.wbc_10e9_L < 9.8
    ? { leaf: "L9", group: 5, asked }
    : { leaf: "L10", group: 3, asked };
}

const medians = [0, 13.9, 9.5, 9.2, 6.5, 4.4, 1.4];

function grid(): Case[] {
  const cases: Case[] = [];
  for (const ecog of [0, 1, 2])
    for (const ageYears of [18, 48, 49, 50, 90])
      for (const hemoglobin_g_dL of [
        8, 11.1, 11.2, 11.3, 12.2, 12.3, 12.4, 14.5, 14.6, 14.7,
      ])
        for (const wbc_10e9_L of [
          4, 8.6, 8.7, 8.8, 9.7, 9.8, 9.9, 15.5, 15.6, 15.7,
        ])
          for (const chestPain of [true, false])
            for (const weightLoss of [true, false])
              cases.push({
                ecog,
                ageYears,
                hemoglobin_g_dL,
                wbc_10e9_L,
                chestPain,
                weightLoss,
              });
  return cases;
}

function refused(input: object): string {
  const answer = calgbIndex(input);
  expect(answer.status).toBe("invalid");
  return answer.warnings.join("\n");
}

function near(input: object): string {
  return calgbIndex(input).warnings.join("\n");
}

describe("CALGB index", () => {
  it("reaches the leaf of the hand-typed tree for each of 6,000 combinations", () => {
    for (const one of grid()) {
      const { leaf, group } = tree(one);
      const { status, result } = calgbIndex(one);
      expect(status).toBe("ok");
      expect(result).toEqual({
        group,
        leaf,
        medianSurvivalMonths: medians[group],
      });
    }
  });

  it("is changed by no missing input off the path", () => {
    for (const one of grid().filter((_, at) => at % 7 === 0)) {
      const { asked, leaf } = tree(one);
      const known = Object.fromEntries(asked.map((name) => [name, one[name]]));
      const nulls = Object.fromEntries(
        Object.keys(one).map((name) => [name, null]),
      );
      expect(calgbIndex(known).result?.leaf).toBe(leaf);
      expect(calgbIndex({ ...nulls, ...known }).result?.leaf).toBe(leaf);
    }
  });

  it("gives exactly the leaves the missing inputs can lead to", () => {
    const base = {
      ecog: 1,
      ageYears: 60,
      hemoglobin_g_dL: 12,
      wbc_10e9_L: 9,
      chestPain: true,
      weightLoss: true,
    };
    const leaves = (missing: keyof Case): string[] => {
      const answer = calgbIndex({ ...base, [missing]: null });
      return answer.possible.map(({ leaf }) => leaf);
    };
    expect(leaves("hemoglobin_g_dL")).toEqual(["L8"]);
    expect(leaves("wbc_10e9_L")).toEqual(["L9", "L10", "L11"]);
    expect(leaves("chestPain")).toEqual(["L5", "L9"]);
    expect(leaves("weightLoss")).toEqual(["L7"]);
    expect(leaves("ecog")).toEqual(["L3", "L9"]);
    expect(leaves("ageYears")).toEqual(["L9"]);
  });

  it("answers ok when all leaves still possible share a group, and names the others", () => {
    const answer = calgbIndex({ ecog: 0, hemoglobin_g_dL: 15 });
    expect(answer.status).toBe("ok");
    expect(answer.result).toEqual({
      group: 1,
      leaf: "L1",
      medianSurvivalMonths: 13.9,
    });
    expect(answer.missing).toEqual([]);
    expect(answer.warnings).toContain(
      "Leaf L1 or L2, both group 1; age missing.",
    );
    expect(answer.trail.map(({ text }) => text).join()).toMatch(
      /cannot matter: age/,
    );
  });

  it("names the one input that would decide", () => {
    const answer = calgbIndex({
      ecog: 1,
      wbc_10e9_L: 9,
      chestPain: true,
      weightLoss: false,
    });
    expect(answer.missing).toEqual(["hemoglobin_g_dL"]);
    expect(answer.decisive).toBe("hemoglobin_g_dL");
    expect(answer.trail.at(-1)?.text).toBe(
      "Knowing hemoglobin would decide between groups 3 and 5.",
    );
    expect(calgbIndex({}).decisive).toBe("ecog");
  });

  it("never answers while ECOG is missing, since 3 and 4 have no leaf", () => {
    const answer = calgbIndex({
      ageYears: 60,
      hemoglobin_g_dL: 13,
      wbc_10e9_L: 10,
      chestPain: true,
      weightLoss: false,
    });
    expect(answer.status).toBe("incomplete");
    expect(answer.possible.map(({ group }) => group)).toEqual([3, 3]);
    expect(answer.missing).toEqual(["ecog"]);
    expect(answer.warnings.join()).toMatch(/ECOG 3 or 4/);
    expect(answer.trail.at(-1)?.text).toBe(
      "Knowing ECOG performance status would decide between group 3 and no group (ECOG 3-4 has no leaf).",
    );
    expect(calgbIndex({ chestPain: true }).trail.at(-1)?.text).toMatch(
      /^Still possible: groups 1, 3, 5 and 6 and no group \(ECOG 3-4 has no leaf\)\. Of .* narrows most\.$/,
    );
  });

  it("has no leaf for ECOG 3 and 4, and refuses 5", () => {
    for (const ecog of [3, 4]) {
      const answer = calgbIndex({ ecog });
      expect(answer.status).toBe("not-applicable");
      expect(answer.warnings[0]).toMatch(/has no leaf in the tree/);
    }
    expect(calgbIndex({ ecog: 5 }).warnings[0]).toMatch(/5 means dead/);
    expect(calgbIndex({ ecog: 70 }).warnings.join()).toMatch(/Karnofsky/);
    expect(calgbIndex({ ecog: 1.5 }).status).toBe("invalid");
  });

  it("recognises values in another unit and does not convert them", () => {
    expect(refused({ ecog: 0, hemoglobin_g_dL: 146 })).toBe(
      "hemoglobin_g_dL: 146 is outside the plausible limits 2 to 25 g/dL. 146 looks like g/L; 14.6 g/dL would be the same value: convert it first.",
    );
    expect(refused({ ecog: 1, wbc_10e9_L: 8300 })).toMatch(
      /0\.1 to 500 10\^9\/L\. 8300 looks like cells\/uL; 8\.3 10\^9\/L/,
    );
    expect(refused({ ageYears: -1 })).toMatch(/limits 18 to 120 years/);
    expect(refused({ ageYears: 14 })).toMatch(/limits 18 to 120 years/);
    expect(refused({ ageYears: "60" })).toMatch(/is not a number/);
    for (const bad of [Number.NaN, Infinity, -Infinity, "1", true, [], {}]) {
      for (const name of [
        "ecog",
        "ageYears",
        "hemoglobin_g_dL",
        "wbc_10e9_L",
      ]) {
        expect(refused({ [name]: bad })).toContain(`${name}:`);
      }
    }
    for (const bad of [0, 1, "yes", [], {}]) {
      expect(refused({ chestPain: bad })).toMatch(
        /^chestPain: .* neither true nor false/,
      );
    }
  });

  it("counts completed years and says so", () => {
    const answer = calgbIndex({ ecog: 0, ageYears: 48.9 });
    expect(answer.result?.leaf).toBe("L1");
    expect(answer.warnings.join()).toMatch(/48 completed years/);
  });

  it("marks unverified leaves and explains the counter-intuitive pair", () => {
    const l9 = calgbIndex({
      ecog: 1,
      hemoglobin_g_dL: 13,
      wbc_10e9_L: 5,
      chestPain: true,
      weightLoss: true,
    });
    expect(l9.result?.leaf).toBe("L9");
    expect(l9.warnings.join()).toMatch(
      /not checked against the paper: leaf L9 \(group 5\)/,
    );
    expect(l9.warnings.join()).toMatch(/run against expectation/);
    const leafStep = l9.trail.find(({ text }) => text.startsWith("Leaf L9"));
    expect(leafStep?.verification).toBe("unverified");
    expect(calgbIndex({ ecog: 0, ageYears: 40 }).warnings).toEqual([]);
  });

  it("shows the neighbouring group within 0.1 of a cut-off, with missing inputs left open", () => {
    expect(near({ ecog: 0, ageYears: 60, hemoglobin_g_dL: 14.5 })).toMatch(
      /within 0\.1 of the cut-off 14\.6; at 14\.6 or more the group would be 1/,
    );
    expect(near({ ecog: 0, ageYears: 60, hemoglobin_g_dL: 14.4 })).not.toMatch(
      /within/,
    );
    expect(near({ ecog: 0, hemoglobin_g_dL: 14.6 })).toMatch(
      /below 14\.6 the group would be 1 or 3/,
    );
    expect(near({ ecog: 1, wbc_10e9_L: 15.6 })).toMatch(
      /below 15\.6 the group would be 3, 4 or 5/,
    );
  });

  it("warns of unusual values", () => {
    expect(calgbIndex({ ecog: 1, wbc_10e9_L: 80 }).warnings.join()).toMatch(
      /unusual/,
    );
  });
});
