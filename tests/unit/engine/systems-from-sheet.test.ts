import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  NodeAnswer,
  PleuralSheet,
} from "../../../shared/domain/pleural-sheet.ts";
import {
  emptyPleuralSheet,
  findingNameSchema,
} from "../../../shared/domain/pleural-sheet.ts";
import { brighamFromSheet } from "../../../electron/engine/rules/brigham/from-sheet.ts";
import {
  bloodBorneSites,
  butchartReadings,
  butchartFromSheet,
} from "../../../electron/engine/rules/butchart/from-sheet.ts";
import { sites } from "../../../electron/engine/rules/tnm-findings/metastasis-sites.ts";
import { stations } from "../../../electron/engine/rules/tnm-findings/stations.ts";

const names = findingNameSchema.options;
const node = (
  station: string,
  positive: boolean,
  side: string | null = null,
): NodeAnswer => ({ station, side, positive });

/** Every finding, a node of each region and metastases answered with no; operated, margins free. */
const clean: PleuralSheet = {
  ...emptyPleuralSheet,
  tumorSide: "right",
  findings: Object.fromEntries(names.map((name) => [name, false])),
  nodes: [node("10R", false), node("7", false), node("1R", false)],
  metastases: [],
  operation: {
    resectable: true,
    operated: true,
    margins: "negative",
    chestWallAtBiopsySitesOnly: false,
  },
};

const found = (name: string): PleuralSheet => ({
  ...clean,
  findings: { ...clean.findings, [name]: true },
});

function all(sheet: PleuralSheet): string[] {
  return [
    butchartFromSheet(sheet, "1976"),
    butchartFromSheet(sheet, "1988"),
    brighamFromSheet(sheet, "1993"),
    brighamFromSheet(sheet, "1999"),
  ].map(({ status, possible }) =>
    possible.length === 0
      ? status
      : possible.map(({ stage }) => stage).join(" "),
  );
}

describe("the systems read from a pleural sheet", () => {
  it("stage I everywhere when everything is answered no", () => {
    expect(all(clean)).toEqual(["I", "I", "I", "I"]);
  });

  /** Butchart 1976, 1988, Brigham 1993, 1999. */
  it.each([
    ["parietal_pleura", ["I", "I", "I", "I"]],
    ["visceral_pleura", ["I", "I", "I", "I"]],
    ["lung_parenchyma", ["I", "I", "I", "I"]],
    ["diaphragm_muscle", ["I", "I", "I", "I"]],
    ["pericardium_nontransmural", ["I", "II", "I", "I"]],
    ["pericardium_internal_surface", ["I", "II", "I", "I"]],
    ["endothoracic_fascia", ["II", "II", "I", "III"]],
    ["chest_wall_soft_tissue_solitary_resectable", ["II", "II", "I", "III"]],
    ["chest_wall_diffuse_or_multifocal", ["II", "II", "I", "III"]],
    ["rib", ["II", "II", "I", "III"]],
    ["spine", ["II", "II", "I", "III"]],
    ["brachial_plexus", ["II", "II", "I", "III"]],
    ["mediastinal_fat", ["II", "II", "III", "III"]],
    ["mediastinal_organs_direct", ["II", "II", "III", "III"]],
    ["myocardium", ["II", "II", "III", "III"]],
    ["contralateral_pleura_direct", ["II", "II", "III", "III"]],
    ["transdiaphragmatic_peritoneum", ["III", "III", "III", "III"]],
    ["malignant_pleural_effusion", ["I", "I", "I", "I"]],
  ])("%s alone", (name, expected) => {
    expect(all(found(name))).toEqual(expected);
  });

  it("says which finding was read as which feature, as our own reading", () => {
    const { trail } = butchartFromSheet(found("rib"), "1976");
    expect(trail[0]).toMatchObject({
      text: "Read as chest wall: rib.",
      verification: "unverified",
    });
  });

  it.each([
    ["10R", null, ["II", "II", "II", "II"]],
    ["10", "right", ["II", "II", "II", "II"]],
    ["10L", null, ["II", "II", "II", "III"]],
    ["7", null, ["II", "II", "II", "III"]],
    ["IM", "right", ["II", "II", "II", "III"]],
    ["1R", null, ["III", "III", "IV", "IV"]],
    ["scalene", "left", ["III", "III", "IV", "IV"]],
  ])("positive node %s %s", (station, side, expected) => {
    const nodes = [
      ...clean.nodes.filter((one) => one.station !== station),
      node(station, true, side),
    ];
    const kept =
      station === "10" ? nodes.filter((one) => one.station !== "10R") : nodes;
    expect(all({ ...clean, nodes: kept })).toEqual(expected);
  });

  it("an earlier biopsy site explains one focus of the chest wall and nothing wider", () => {
    const wide = [
      "chest_wall_diffuse_or_multifocal",
      "rib",
      "spine",
      "brachial_plexus",
    ];
    const atSite = (name: string): PleuralSheet => ({
      ...found(name),
      operation: { ...clean.operation, chestWallAtBiopsySitesOnly: true },
    });
    for (const name of [
      "chest_wall_soft_tissue_solitary_resectable",
      "endothoracic_fascia",
    ])
      expect(brighamFromSheet(atSite(name), "1999").result?.stage).toBe("I");
    for (const name of wide) {
      const { result, trail } = brighamFromSheet(atSite(name), "1999");
      expect(result?.stage).toBe("III");
      expect(trail.map(({ text }) => text)).toContain(
        `Read as chest wall beyond earlier biopsy sites: ${name.replaceAll("_", " ")}.`,
      );
    }
    fc.assert(
      fc.property(
        fc.subarray(wide, { minLength: 1 }),
        fc.dictionary(fc.constantFrom(...names), fc.boolean()),
        (some, given) => {
          const yes = Object.fromEntries(some.map((name) => [name, true]));
          const { distant_metastasis: _, ...findings } = { ...given, ...yes };
          const sheet = { ...atSite("rib"), findings, metastases: null };
          const stages = brighamFromSheet(sheet, "1999").possible;
          expect(stages).not.toContainEqual({ stage: "I" });
          expect(stages).not.toContainEqual({ stage: "II" });
        },
      ),
    );
  });

  it("names the features that decide", () => {
    expect(butchartFromSheet(found("rib"), "1988").deciding).toEqual([
      "chest wall",
    ]);
    expect(brighamFromSheet(found("mediastinal_fat"), "1999").deciding).toEqual(
      ["mediastinum"],
    );
    expect(brighamFromSheet(clean, "1999").deciding).toEqual([]);
  });

  it("a hilar node of unknown side is intrapleural or extrapleural", () => {
    const sheet = {
      ...clean,
      tumorSide: null,
      nodes: [node("10R", true), node("7", false), node("1R", false)],
    };
    const answer = brighamFromSheet(sheet, "1999");
    expect(answer.possible).toEqual([{ stage: "II" }, { stage: "III" }]);
    expect(answer.warnings.join()).toMatch(/^nodes: /);
  });

  it.each([
    ["liver", ["IV", "IV", "IV", "IV"]],
    ["contralateral_lung", ["IV", "IV", "I IV", "IV"]],
    ["distant_nodes", ["III", "III", "IV", "IV"]],
    ["peritoneum_discontinuous", ["III", "III", "IV", "IV"]],
    ["contralateral_pleura_discontinuous", ["II", "II", "I IV", "IV"]],
    ["pericardial_effusion_discontinuous", ["I", "II", "I IV", "IV"]],
    ["other", ["IV", "IV", "IV", "IV"]],
  ])("metastasis %s", (site, expected) => {
    const { distant_metastasis: _, ...findings } = clean.findings;
    expect(all({ ...clean, findings, metastases: [site] })).toEqual(expected);
  });

  it("reads every site and every station of the form somewhere", () => {
    const read = new Set([
      ...bloodBorneSites,
      "distant_nodes",
      ...butchartReadings.flatMap((reading) => reading.sites ?? []),
    ]);
    expect(read).toEqual(new Set(sites.map(({ code }) => code)));
    for (const { station, place } of stations) {
      const side = place === "lateral" ? "right" : null;
      const nodes = [node(station, true, side)];
      const answer = butchartFromSheet({ ...emptyPleuralSheet, nodes }, "1976");
      expect(answer.possible).not.toContainEqual({ stage: "I" });
    }
  });

  it("nothing looked at is open, never no", () => {
    expect(all(emptyPleuralSheet)).toEqual([
      "I II III IV",
      "I II III IV",
      "I II III IV",
      "not-applicable",
    ]);
    const noNodes = { ...clean, nodes: [] };
    expect(all(noNodes)).toEqual(["I II III", "I II III", "I II", "I II III"]);
    const { distant_metastasis: _, ...findings } = clean.findings;
    const noMetastasis = { ...clean, findings, metastases: null };
    expect(all(noMetastasis)).toEqual(["I IV", "I IV", "I IV", "I IV"]);
  });

  it("refuses what cannot be read, naming the field, and throws nothing", () => {
    const bad: [unknown, RegExp][] = [
      [{ ...clean, nodes: [node("15", true)] }, /^nodes\.0\.station: /],
      [{ ...clean, nodes: "7" }, /^nodes: /],
      [
        { ...clean, metastases: ["liver"] },
        /^findings\.distant_metastasis: .* contradicts liver/,
      ],
      [{ ...clean, metastases: ["moon"] }, /metastases: "moon"/],
      [{ ...clean, findings: { rib: "yes" } }, /^findings\.rib: /],
      [{ ...clean, findings: [] }, /^findings: a list/],
      [{ ...clean, tumorSide: "up" }, /^tumorSide: "up"/],
      [null, /^sheet: null/],
      ["sheet", /^sheet: "sheet"/],
    ];
    for (const [sheet, words] of bad) {
      for (const answer of [
        butchartFromSheet(sheet as PleuralSheet, "1976"),
        brighamFromSheet(sheet as PleuralSheet, "1993"),
        brighamFromSheet(sheet as PleuralSheet, "1999"),
      ]) {
        expect(answer.status).toBe("invalid");
        expect(answer.warnings.join("\n")).toMatch(words);
      }
    }
    fc.assert(
      fc.property(
        fc.record({
          findings: fc.anything(),
          nodes: fc.anything(),
          metastases: fc.anything(),
          tumorSide: fc.anything(),
          operation: fc.anything(),
        }),
        (sheet) => {
          for (const variant of ["1976", "1988"] as const)
            butchartFromSheet(sheet as unknown as PleuralSheet, variant);
          for (const variant of ["1993", "1999"] as const)
            brighamFromSheet(sheet as unknown as PleuralSheet, variant);
        },
      ),
    );
  });

  it("a finding turned to yes, or a positive node, never lowers a stage", () => {
    const order = ["I", "II", "III", "IV"];
    const answers = fc.record(
      Object.fromEntries(
        names
          .filter((name) => name !== "distant_metastasis")
          .map((name) => [name, fc.boolean()]),
      ),
      { requiredKeys: [] },
    );
    const ranges = (sheet: PleuralSheet) =>
      [
        butchartFromSheet(sheet, "1976"),
        butchartFromSheet(sheet, "1988"),
        brighamFromSheet(sheet, "1993"),
        brighamFromSheet(sheet, "1999"),
      ].map(({ possible }) =>
        possible.map(({ stage }) => order.indexOf(stage)),
      );
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom(...names),
        fc.constantFrom("10R", "10L", "7", "1L"),
        (findings, name, station) => {
          const sheet = { ...clean, metastases: null, findings };
          const before = ranges(sheet);
          const worse = [
            ranges({ ...sheet, findings: { ...findings, [name]: true } }),
            ranges({
              ...sheet,
              nodes: [
                ...sheet.nodes.filter((one) => one.station !== station),
                node(station, true),
              ],
            }),
          ];
          for (const after of worse) {
            for (const [at, range] of after.entries()) {
              const was = before[at] ?? [];
              expect(Math.min(...range)).toBeGreaterThanOrEqual(
                Math.min(...was),
              );
              expect(Math.max(...range)).toBeGreaterThanOrEqual(
                Math.max(...was),
              );
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
