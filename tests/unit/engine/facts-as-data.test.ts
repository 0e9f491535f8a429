import { describe, expect, it } from "vitest";
import {
  mitosesLimitsPer2Mm2,
  pathologySchema,
} from "../../../shared/domain/pathology.ts";
import { emptySections } from "../../../shared/domain/empty-sections.ts";
import { ruleCatalogue } from "../../../electron/engine/catalogue.ts";
import { citations } from "../../../electron/engine/citations.ts";
import {
  panelNotes,
  positiveStain,
  usualPanel,
} from "../../../electron/engine/rules/ihc/panel.ts";
import {
  biphasicRows,
  isBiphasic,
} from "../../../electron/engine/rules/subtype/biphasic.ts";
import {
  morphologyOf,
  morphologyRow,
  morphologyRows,
} from "../../../electron/engine/rules/subtype/morphology.ts";
import { stations } from "../../../electron/engine/rules/tnm-findings/stations.ts";
import {
  isUnstagedTopography,
  registryStageOf,
  registryStages,
  unstagedTopographies,
} from "../../../electron/engine/rules/tnm-pleura/registry-readings.ts";

const entryOf = (rule: string) =>
  ruleCatalogue().find((entry) => entry.rule === rule);
const validation = (rule: string) =>
  entryOf(rule)?.validation.map(({ text }) => text);

describe("clinical facts stand in the engine as rows", () => {
  it("each with a citation and the level of the reference", () => {
    const levels = (
      rows: readonly { citation: string; verification: string }[],
    ) => {
      for (const { citation } of rows)
        expect(Object.keys(citations)).toContain(citation);
      return new Set(rows.map(({ verification }) => verification));
    };
    expect(levels(morphologyRows)).toEqual(new Set(["verified"]));
    expect(levels(registryStages)).toEqual(new Set(["verified"]));
    expect(levels(unstagedTopographies)).toEqual(new Set(["verified"]));
    expect(levels(biphasicRows)).toEqual(new Set(["secondary"]));
    expect(levels([usualPanel])).toEqual(new Set(["secondary"]));
    expect(levels([positiveStain])).toEqual(new Set(["verified"]));
  });

  it("morphology codes, both ways", () => {
    expect(
      ["epithelioid", "biphasic", "sarcomatoid", "desmoplastic", "nos"].map(
        (histology) => morphologyOf(histology as "nos"),
      ),
    ).toEqual(["9052/3", "9053/3", "9051/3", "9051/3", "9050/3"]);
    expect(morphologyOf("not-recorded")).toBeNull();
    expect(morphologyRow("9050/2")?.subtypes).toEqual(["nos"]);
    expect(morphologyRow("8140/3")).toBeUndefined();
    expect(morphologyRow("")).toBeUndefined();
  });

  it.each([
    ["resection", 9.9, false],
    ["resection", 10, true],
    ["biopsy", 0, false],
    ["biopsy", 1, true],
    ["cytology", 1, true],
    ["not-recorded", 0, false],
    ["not-recorded", 5, null],
    ["not-recorded", 10, true],
  ] as const)("%s with %s %% of the smaller part", (specimen, share, is) => {
    expect(isBiphasic(specimen, share)).toBe(is);
  });

  it("SEER on TX N2, and on a lung topography", () => {
    const txN2 = { t: "TX", n: "N2", m: "M0" };
    expect(registryStageOf("8", txN2)?.recorded).toBe("IIIB");
    expect(registryStageOf("9", txN2)?.recorded).toBe("III without a letter");
    expect(registryStageOf("7", txN2)).toBeUndefined();
    expect(registryStageOf("8", { ...txN2, n: "N1" })).toBeUndefined();
    expect(isUnstagedTopography(" c34.1", "9052/3")).toBe(true);
    expect(isUnstagedTopography("C34.1", "8140/3")).toBe(false);
    expect(isUnstagedTopography("C38.4", "9052/3")).toBe(false);
  });

  it("the usual panel is two and two", () => {
    const notes = (moc31: "positive" | "not-done") =>
      panelNotes({
        calretinin: "positive",
        wt1: "positive",
        cea: "negative",
        moc31,
      })[1];
    expect(notes("positive")).toMatch(
      /^At least 2 mesothelial and 2 carcinoma markers are usual\./,
    );
    expect(notes("not-done")).toContain("this panel has fewer");
  });

  it("where each station lies; only two are supraclavicular", () => {
    const inRegion = (region: string) =>
      stations
        .filter((one) => one.region === region)
        .map(({ station }) => station);
    expect(inRegion("lung")).toEqual(["10", "11", "12", "13", "14", "11-14"]);
    expect(inRegion("outside")).toEqual([
      "1",
      "scalene",
      "cervical",
      "axillary",
      "abdominal",
    ]);
    expect(
      stations
        .filter(({ isSupraclavicular }) => isSupraclavicular)
        .map(({ station }) => station),
    ).toEqual(["1", "scalene"]);
  });
});

describe("a published figure is typed once", () => {
  it("the rule browser prints the figures of the survival tables", () => {
    expect(validation("mwgs")).toEqual([
      "Median survival low 17.1, intermediate 10.1, high 4.1 months",
    ]);
    expect(validation("pathology.grade")?.[1]).toBe(
      "Median survival by grade: low 18.0, high 11.3 months",
    );
    expect(validation("brigham1993")).toEqual([
      "Median survival I 22, II 17, III 11 months, p = 0.04",
    ]);
    expect(validation("brigham1999")?.[1]).toMatch(
      /median I 51, II 26, III 15, IV 8 months$/,
    );
    expect(validation("peritoneal.yan")).toEqual([
      "Alive at 5 years: I 87, II 53, III 29 %",
    ]);
    expect(validation("kusamura")).toEqual([
      "Median survival I 86.6, II 63.2, III 10.3 months",
    ]);
  });

  it("form and rules share one limit of mitoses", () => {
    const max = mitosesLimitsPer2Mm2.max;
    for (const rule of ["mwgs", "pathology.grade"])
      expect(
        entryOf(rule)?.inputs.find(({ name }) => name === "mitosesPer2Mm2")
          ?.limits,
      ).toEqual(mitosesLimitsPer2Mm2);
    const accepts = (mitosesPer2Mm2: number) =>
      pathologySchema.safeParse({ ...emptySections.pathology, mitosesPer2Mm2 })
        .success;
    expect([accepts(max), accepts(max + 1)]).toEqual([true, false]);
  });
});
