import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findingNameSchema } from "../../../shared/domain/pleural-sheet.ts";
import { rules } from "../../../electron/engine/registry.ts";
import {
  findingGuide,
  metastasisSites,
  stationGuide,
} from "../../../electron/engine/rules/tnm-findings/guide.ts";

const page = readFileSync(
  new URL("../../../docs/score.md", import.meta.url),
  "utf8",
);

describe("the page on the score command", () => {
  it.each(rules.map(({ entry }) => [entry.rule, entry] as const))(
    "names %s and each of its inputs",
    (rule, entry) => {
      expect(page).toContain(`\`${rule}\``);
      for (const { name } of entry.inputs)
        expect(page).toContain(`\`${name}\``);
    },
  );

  it("names every finding, station group and site", () => {
    for (const name of findingNameSchema.options)
      expect(page).toContain(`\`${name}\``);
    for (const { code } of metastasisSites())
      expect(page).toContain(`\`${code}\``);
    const inARange = /^([5-9]|1[0-3])$/u;
    for (const { station } of stationGuide())
      if (!inARange.test(station)) expect(page).toContain(`\`${station}\``);
  });

  it.each([
    [1, "7", "clinical"],
    [2, "8", "clinical"],
    [3, "9", "clinical"],
    [4, "9", "pathologic"],
  ] as const)(
    "column %i of its table says what edition %s %s makes of a finding",
    (column, edition, classification) => {
      const rows = page
        .split("\n")
        .filter((line) => /^\| `\w+` +\| (T|–|M)/u.test(line));
      expect(rows).toHaveLength(19);
      for (const row of rows) {
        const cells = row.split("|").map((cell) => cell.trim());
        const name = cells[1]?.replaceAll("`", "");
        const shown = cells[column + 1]?.split(" ")[0];
        const known = findingGuide(edition, classification).find(
          (finding) => finding.name === name,
        );
        if (name === "malignant_pleural_effusion") continue;
        expect([name, shown]).toEqual([name, known?.category ?? "–"]);
      }
    },
  );
});
