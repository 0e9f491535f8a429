import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kusamuraSubsets } from "../../../electron/engine/rules/kusamura/table.ts";
import { mwgs } from "../../../electron/engine/rules/mwgs/mwgs.ts";
import { mwgsBands } from "../../../electron/engine/rules/mwgs/table.ts";
import { peritonealRegions } from "../../../electron/engine/rules/peritoneal/guide.ts";
import { peritonealYan } from "../../../electron/engine/rules/peritoneal/yan.ts";
import { yanBands } from "../../../electron/engine/rules/peritoneal/yan-table.ts";
import { stageSurvival } from "../../../electron/engine/survival/stage-survival.ts";

/** The reference tables lie beside the project where it is developed, not inside it. */
const folder = new URL("../../../../shared/clinical/data/", import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log("Skipped: no reference tables beside the project.");

function read(name: string): any {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8"));
}

describe.skipIf(!isThere)("staging systems against the reference", () => {
  it("Yan: bands, all 16 cells and the 5-year figures", () => {
    const { pci, yan_2011: yan } = read("staging-peritoneal.json");
    expect(peritonealRegions.map(({ id, name }) => ({ id, name }))).toEqual(
      pci.regions,
    );
    expect(
      yanBands.map(({ t, low, high }) => ({ t, pci: [low, high] })),
    ).toEqual(yan.t.map((row: any) => ({ t: row.t, pci: row.pci })));
    for (const { t, n, m, stage } of yan.enumeration) {
      const [index] = yan.t.find((row: any) => row.t === t).pci;
      expect(peritonealYan({ pci: index, n, m }).result).toEqual({ t, stage });
    }
    const { figures } = stageSurvival({
      system: "yan",
      edition: "2011",
      stages: [],
    });
    expect(figures.map(({ value }) => value)).toEqual(
      yan.stage_groups.map((row: any) => `${row.five_year_pct} %`),
    );
  });

  it("MWGS: weights and bands", () => {
    const { mwgs: reference } = read("staging-pathology-fields.json");
    expect(
      Object.fromEntries(
        mwgsBands.map(({ band, low, high }) => [band, [low, high]]),
      ),
    ).toEqual(reference.bands);
    const least = {
      ageYears: 74,
      histology: "epithelioid",
      necrosis: "absent",
      mitosesPer2Mm2: 1,
      atypia: "mild",
      bap1: "lost",
    };
    const score = (change: object) =>
      mwgs({ ...least, ...change }).result?.score;
    for (const name of ["histology", "atypia", "bap1"]) {
      for (const [word, points] of Object.entries(reference[name]))
        expect(score({ [name]: word })).toBe(points);
    }
    expect([score({}), score({ ageYears: 75 })]).toEqual(reference.age_over_74);
    expect([score({}), score({ necrosis: "present" })]).toEqual(
      reference.necrosis,
    );
    expect([1, 4, 5].map((count) => score({ mitosesPer2Mm2: count }))).toEqual(
      Object.values(reference.mitoses_per_2mm2),
    );
  });

  it("survival by stage of the first database, Brigham and Richards", () => {
    const rows = read("staging-survival.json").rows;
    const months = (table: Record<string, number>) =>
      Object.values(table).map((value) => `${value} months`);
    const values = (system: "tnm-pleura" | "brigham", edition: string) =>
      stageSurvival({ system, edition, stages: [] }).figures.map(
        ({ value }) => value,
      );
    expect(values("tnm-pleura", "6")).toEqual(months(rows[0].median_months));
    expect(values("tnm-pleura", "8")).toEqual(months(rows[2].median_months));
    const { survival } = read("staging-butchart-brigham.json");
    expect(values("brigham", "1993")).toEqual(
      months(survival[0].median_months),
    );
    expect(values("brigham", "1999").slice(-4)).toEqual(
      months(survival[3].median_months),
    );
    const models = read("prognosis-other-models.json").models;
    const kusamura = models.find((one: any) => one.id === "kusamura-dmpm");
    expect(kusamuraSubsets.map(({ medianMonths }) => medianMonths)).toEqual(
      kusamura.groups.map((one: any) => one.medianMonths),
    );
  });
});
