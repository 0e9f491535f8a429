import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calgbIndex } from "../../../electron/engine/rules/calgb/calgb-index.ts";
import { calgbLeaves } from "../../../electron/engine/rules/calgb/leaves.ts";
import { calgbPublished } from "../../../electron/engine/rules/calgb/published.ts";
import { eortcIndex } from "../../../electron/engine/rules/eortc/eortc-index.ts";
import {
  eortcFactors,
  lowRiskUpToHundredths,
} from "../../../electron/engine/rules/eortc/factors.ts";
import { eortcPublished } from "../../../electron/engine/rules/eortc/published.ts";
import { stageFromCategories } from "../../../electron/engine/rules/tnm-pleura/stage.ts";
import {
  applyConversion,
  findUnit,
} from "../../../electron/engine/rules/units/find-unit.ts";
import { labs } from "../../../electron/engine/rules/units/labs.ts";

/** The reference tables lie beside the project where it is developed, not inside it. */
const folder = new URL("../../../../shared/clinical/data/", import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log("Skipped: no reference tables beside the project.");

function read(name: string): any {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8"));
}

const levels: Record<string, string> = {
  "verified-source-text": "verified",
  "verified-secondary": "secondary",
  "background-unverified": "unverified",
};

/** A value inside a condition such as "<15.6" or ">=8.7 and <15.6". */
function inside(condition: string | undefined, usual: number): number {
  const bound = /([<>]=?)(\d+(?:\.\d+)?)/.exec(condition ?? "");
  if (bound === null) return usual;
  return bound[1] === "<" ? Number(bound[2]) - 0.1 : Number(bound[2]);
}

describe.skipIf(!isThere)("our tables against the reference tables", () => {
  it.each(["8", "9"])("edition %s: all 48 cells", (edition) => {
    const cells = read(`staging-tnm${edition}-pleura.json`).enumeration;
    expect(cells).toHaveLength(48);
    for (const cell of cells) {
      const { t, n, m } = cell;
      const answer = stageFromCategories({ edition, t, n, m });
      const possible = answer.possible.map(({ stage }) => stage);
      expect(possible).toEqual(cell.possible_stages_if_x_resolved);
      if (cell.printed_table === "defined") {
        expect(answer.result).toEqual({ stage: cell.stage });
        expect(answer.warnings).toEqual([]);
      } else if (possible.length === 0) {
        expect(answer.status).toBe("not-applicable");
      } else if (possible.length === 1) {
        expect(answer.warnings.join()).toMatch(/not in the printed table/);
      } else {
        expect(answer.status).toBe("incomplete");
      }
    }
  });

  it("CALGB: leaves, groups, levels and figures", () => {
    const { leaves, groups } = read("prognosis-calgb.json");
    expect(
      calgbLeaves.map(({ id, group, verification }) => [
        id,
        group,
        verification,
      ]),
    ).toEqual(
      leaves.map((leaf: any) => [leaf.id, leaf.group, levels[leaf.conf]]),
    );
    for (const group of groups) {
      const [median, oneYear, twoYear] = calgbPublished(group.group);
      expect([median?.value, oneYear?.value, twoYear?.value]).toEqual([
        group.median,
        group.oneYear,
        group.twoYear,
      ]);
      expect(median?.verification).toBe(levels[group.medianConf]);
      expect(oneYear?.verification).toBe(levels[group.ratesConf]);
    }
  });

  it("CALGB: a case inside each leaf's own conditions lands on it", () => {
    for (const leaf of read("prognosis-calgb.json").leaves) {
      const { ps, age, hb, wbc, chestPain, weightLoss } = leaf.when;
      const answer = calgbIndex({
        ecog: ps[0],
        ageYears: Math.floor(inside(age, 60)),
        hemoglobin_g_dL: inside(hb, 13),
        wbc_10e9_L: inside(wbc, 8),
        chestPain: chestPain ?? null,
        weightLoss: weightLoss ?? null,
      });
      expect(answer.result?.leaf).toBe(leaf.id);
    }
  });

  it("EORTC: weights, cut-off, figures and all 32 combinations", () => {
    const { factors, cutoff, survival, allCombinations } = read(
      "prognosis-eortc.json",
    );
    expect(
      eortcFactors.map(({ weightHundredths }) => weightHundredths),
    ).toEqual(factors.map(({ weight }: any) => Math.round(weight * 100)));
    expect(lowRiskUpToHundredths).toBe(Math.round(cutoff.value * 100));
    for (const risk of ["low", "high"] as const) {
      const [oneYear, median, twoYear] = eortcPublished(risk);
      const { oneYearPct, oneYearCI, medianMonths, twoYearPct } =
        survival[risk];
      expect([oneYear?.value, median?.value, twoYear?.value]).toEqual([
        oneYearPct,
        medianMonths,
        twoYearPct,
      ]);
      expect([oneYear?.interval?.low, oneYear?.interval?.high]).toEqual(
        oneYearCI,
      );
    }
    expect(allCombinations).toHaveLength(32);
    for (const {
      factors: present,
      scoreHundredths,
      group,
    } of allCombinations) {
      const { result } = eortcIndex({
        wbc_10e9_L: present.includes("wbc") ? 9 : 8,
        ecog: present.includes("ps") ? 1 : 0,
        histologyCertainty: present.includes("unconfirmed")
          ? "possible"
          : "definite",
        histology: present.includes("histology")
          ? "sarcomatoid"
          : "epithelioid",
        sex: present.includes("male") ? "male" : "female",
      });
      expect(result).toMatchObject({ scoreHundredths, risk: group });
    }
  });

  it("units: limits and factors", () => {
    const { labs: reference } = read("prognosis-labs-and-performance.json");
    for (const { key, accept, hard, soft } of reference) {
      const lab = labs[key as keyof typeof labs];
      expect([lab.hard.min, lab.hard.max, lab.soft.min, lab.soft.max]).toEqual([
        ...hard,
        ...soft,
      ]);
      for (const { u, f } of accept) {
        const unit = findUnit(key, u);
        expect(unit, `${key} ${u}`).toBeDefined();
        expect(applyConversion(1, unit!.conversion)).toBeCloseTo(f, 9);
      }
    }
    expect(Object.keys(labs).sort()).toEqual(
      reference.map(({ key }: any) => key).sort(),
    );
  });
});
