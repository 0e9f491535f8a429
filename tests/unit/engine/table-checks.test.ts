import { describe, expect, it } from "vitest";
import { resultSchema } from "../../../shared/domain/result.ts";
import type { CalgbGroup } from "../../../shared/domain/prognosis.ts";
import {
  calgbResultSchema,
  eortcResultSchema,
} from "../../../shared/domain/prognosis.ts";
import { ruleEntrySchema } from "../../../shared/domain/rule-catalogue.ts";
import {
  editionVocabulary,
  stageResultSchema,
} from "../../../shared/domain/staging.ts";
import {
  labSchema,
  ruleUnits,
  unitResultSchema,
} from "../../../shared/domain/units.ts";
import { ruleCatalogue } from "../../../electron/engine/catalogue.ts";
import { citations, sourceOf } from "../../../electron/engine/citations.ts";
import { evaluate } from "../../../electron/engine/evaluate.ts";
import { notOffered } from "../../../electron/engine/not-offered.ts";
import { cutsOf } from "../../../electron/engine/rules/calgb/grid.ts";
import { calgbLeaves } from "../../../electron/engine/rules/calgb/leaves.ts";
import {
  calgbOverall,
  calgbPublished,
} from "../../../electron/engine/rules/calgb/published.ts";
import { eortcFactors } from "../../../electron/engine/rules/eortc/factors.ts";
import {
  eortcOverall,
  eortcPublished,
} from "../../../electron/engine/rules/eortc/published.ts";
import { editionGuide } from "../../../electron/engine/rules/tnm-pleura/edition-guide.ts";
import { editions } from "../../../electron/engine/rules/tnm-pleura/editions.ts";
import { findUnit } from "../../../electron/engine/rules/units/find-unit.ts";
import { labs } from "../../../electron/engine/rules/units/labs.ts";

function expectUnique(ids: readonly string[]): void {
  expect(ids).toEqual([...new Set(ids)]);
}

const tables = Object.values(editions);

function levels(group: CalgbGroup): string[] {
  const figures = calgbPublished(group).slice(0, 3);
  return figures.map(({ verification }) => verification);
}

describe("tables", () => {
  it.each(tables)(
    "edition $edition: row ids are unique and no cell has two rows",
    (table) => {
      expectUnique(table.rows.map(({ id }) => id));
      expectUnique(
        table.rows.flatMap((row) =>
          row.t.flatMap((t) =>
            row.n.flatMap((n) => row.m.map((m) => `${t} ${n} ${m}`)),
          ),
        ),
      );
    },
  );

  it.each(tables)(
    "edition $edition: every category has one meaning, every row known ones",
    (table) => {
      const vocabulary = editionVocabulary[table.edition];
      for (const axis of ["t", "n", "m"] as const) {
        const codes = table[axis].map(({ code }) => code as string);
        expectUnique(codes);
        expect(new Set(codes)).toEqual(new Set<string>(vocabulary[axis]));
        for (const { meaning } of table[axis]) expect(meaning).not.toBe("");
        for (const row of table.rows)
          expect(codes).toEqual(expect.arrayContaining([...row[axis]]));
        expect(codes).toEqual(
          expect.arrayContaining([...table.concrete[axis]]),
        );
      }
      for (const { stage } of table.rows)
        expect(vocabulary.stages).toContain(stage);
    },
  );

  it.each(tables)(
    "edition $edition: the table has a row for every concrete combination",
    (table) => {
      const cells = new Set(
        table.rows.flatMap((row) =>
          row.t.flatMap((t) =>
            row.n.flatMap((n) => row.m.map((m) => `${t} ${n} ${m}`)),
          ),
        ),
      );
      for (const t of table.concrete.t) {
        for (const n of table.concrete.n) {
          for (const m of table.concrete.m)
            expect(cells).toContain(`${t} ${n} ${m}`);
        }
      }
    },
  );

  it("reads edition 9 from the scan or from the specimen", () => {
    expect(editionGuide("9", "clinical").t[2]?.meaning).toMatch(
      /Psum up to 12 mm/,
    );
    expect(editionGuide("9", "pathologic").t[2]?.meaning).toBe(
      "Same-side pleura, fissure free",
    );
    expect(editionGuide("8", "pathologic").t).toEqual(
      editionGuide("8", "clinical").t,
    );
  });

  it("CALGB leaves and EORTC factors have unique ids and the cut-offs of the tree", () => {
    expectUnique(calgbLeaves.map(({ id }) => id));
    expectUnique(eortcFactors.map(({ factor }) => factor));
    expect(cutsOf("hemoglobin_g_dL")).toEqual([11.2, 12.3, 14.6]);
    expect(cutsOf("wbc_10e9_L")).toEqual([8.7, 9.8, 15.6]);
    expect(cutsOf("ageYears")).toEqual([49]);
  });

  it("CALGB leaves hold every combination of ECOG 0 to 2 exactly once", () => {
    const grid = [0, 1, 2].flatMap((ecog) =>
      [48, 49].flatMap((ageYears) =>
        [11.1, 11.2, 12.2, 12.3, 14.5, 14.6].flatMap((hemoglobin_g_dL) =>
          [8.6, 8.7, 9.7, 9.8, 15.5, 15.6].flatMap((wbc_10e9_L) =>
            [true, false].flatMap((chestPain) =>
              [true, false].map((weightLoss) => ({
                ecog,
                ageYears,
                hemoglobin_g_dL,
                wbc_10e9_L,
                chestPain,
                weightLoss,
              })),
            ),
          ),
        ),
      ),
    );
    expect(grid).toHaveLength(864);
    for (const one of grid) {
      const holding = calgbLeaves.filter(({ when }) =>
        when.every((condition) => {
          if ("is" in condition) return one[condition.input] === condition.is;
          if ("oneOf" in condition) return condition.oneOf.includes(one.ecog);
          const value = one[condition.input];
          return "below" in condition
            ? value < condition.below
            : value >= condition.atLeast;
        }),
      );
      expect(holding, JSON.stringify(one)).toHaveLength(1);
    }
  });

  it("no figure that is recalled is marked otherwise", () => {
    for (const group of [2, 3, 4, 5] as const) {
      expect(levels(group)).toEqual(["unverified", "unverified", "unverified"]);
    }
    for (const group of [1, 6] as const) {
      expect(levels(group)).toEqual(["secondary", "unverified", "unverified"]);
    }
    const recalled = calgbLeaves.filter(
      ({ verification }) => verification === "unverified",
    );
    expect(recalled.map(({ id }) => id)).toEqual([
      "L3",
      "L4",
      "L5",
      "L6",
      "L7",
      "L8",
      "L9",
      "L10",
    ]);
    expect(
      eortcPublished("low").map(({ value, verification }) => [
        value,
        verification,
      ]),
    ).toEqual([
      [40, "verified"],
      [10.8, "unverified"],
      [14, "unverified"],
    ]);
    expect(
      eortcPublished("high").map(({ value, verification }) => [
        value,
        verification,
      ]),
    ).toEqual([
      [12, "verified"],
      [5.5, "unverified"],
      [0, "unverified"],
      [2.9, "secondary"],
    ]);
    expect(calgbOverall.map(({ value }) => value)).toEqual([7.2, 27]);
    expect(eortcOverall.map(({ value }) => value)).toEqual([12.6, 8.4]);
  });

  it("every unit spelling belongs to one unit of its value, the first being the rules' own", () => {
    for (const lab of labSchema.options) {
      const { units, hard, soft } = labs[lab];
      for (const unit of units) {
        for (const spelling of [unit.ucum, unit.name, ...unit.spellings]) {
          expect(findUnit(lab, spelling)?.ucum).toBe(unit.ucum);
        }
      }
      expect(units[0].conversion).toEqual({ times: "1" });
      expect(findUnit(lab, ruleUnits[lab])).toBe(units[0]);
      expect(hard.min).toBeLessThanOrEqual(soft.min);
      expect(soft.max).toBeLessThanOrEqual(hard.max);
    }
  });

  it("every rule describes itself, with unique ids and sources that resolve", () => {
    const sources = Object.values(citations).map(({ short }) => short);
    expectUnique(sources);
    const catalogue = ruleCatalogue();
    expect(catalogue.map(({ rule }) => rule)).toEqual([
      "tnm.pleura.stage",
      "tnm.pleura.findings",
      "butchart",
      "brigham1993",
      "brigham1999",
      "peritoneal.pci",
      "peritoneal.yan",
      "kusamura",
      "mwgs",
      "pathology.grade",
      "calgb",
      "eortc",
      "brims",
      "lent",
      "mgps",
      "nlr",
      "mmps",
      "bsa",
      "carboplatin",
      "units",
    ]);
    for (const entry of catalogue) {
      expect(ruleEntrySchema.parse(entry)).toEqual(entry);
      expectUnique(entry.rows.map(({ id }) => id));
      for (const row of entry.rows) expect(sources).toContain(row.source);
      for (const { short } of entry.citations) expect(sources).toContain(short);
    }
    expect(sourceOf("herndon-1998")).toBe("Herndon 1998, Chest 113:723");
  });

  it("names every model that is not offered, with a reason and a source that resolves", () => {
    const sources = Object.values(citations).map(({ short }) => short);
    expectUnique(notOffered.map(({ name }) => name));
    expect(notOffered.map(({ name }) => name).join()).toMatch(
      /PROMISE.*IASLC.*MSIS.*NSW.*Bille.*Schaub.*tree.*Ebinc/,
    );
    for (const { reason, citation } of notOffered) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(sources).toContain(citation);
    }
    const offered = ruleCatalogue().map(({ title }) => title);
    for (const { name } of notOffered) expect(offered).not.toContain(name);
  });

  it("every rule that groups patients by outcome says whom it was derived in", () => {
    const catalogue = ruleCatalogue();
    for (const name of ["brims", "lent", "mgps", "nlr", "mmps"]) {
      const entry = catalogue.find(({ rule }) => rule === name);
      expect(entry?.cohort?.patients, name).toMatch(/\w/);
      expect(entry?.cohort?.treatment, name).toMatch(/\w/);
    }
  });

  it("answers are what the shared schemas promise", () => {
    const stage = evaluate("tnm.pleura.stage", {
      edition: "8",
      t: "T1",
      n: "NX",
      m: "M0",
    });
    expect(resultSchema(stageResultSchema).parse(stage)).toEqual(stage);
    const calgb = evaluate("calgb", { ecog: 1 });
    expect(resultSchema(calgbResultSchema).parse(calgb)).toEqual(calgb);
    const eortc = evaluate("eortc", { ecog: 1, histology: "biphasic" });
    expect(resultSchema(eortcResultSchema).parse(eortc)).toEqual(eortc);
    const units = evaluate("units", { lab: "hb", value: 14, unit: "g/dL" });
    expect(resultSchema(unitResultSchema).parse(units)).toEqual(units);
  });
});
