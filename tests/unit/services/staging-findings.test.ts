import { describe, expect, it } from "vitest";
import { derivationView } from "../../../electron/services/staging/derivation-view.ts";
import { comparisonsOfSheet } from "../../../electron/services/staging/sheet-comparisons.ts";
import type { FindingsEntry } from "../../../electron/services/staging/sheet-of-entry.ts";
import {
  emptyPleuralSheet,
  findingNameSchema,
  type PleuralSheet,
} from "../../../shared/domain/pleural-sheet.ts";
import { stageDerivationSchema } from "../../../shared/domain/staging-views.ts";
import { sampleCase } from "../../support/sample-case.ts";

const { diagnosis } = sampleCase().sections;

/** Psum 16.5 mm, station 7 positive, no metastasis, and every T4 feature denied but the inner pericardium. */
const oneFindingOpen: PleuralSheet = {
  ...emptyPleuralSheet,
  tumorSide: "right",
  psumLevelsMm: { upper: 7.2, middle: 5.4, lower: 3.9 },
  fmaxMm: 3,
  nodes: [{ station: "7", side: "midline", positive: true }],
  metastases: [],
  findings: {
    parietal_pleura: true,
    chest_wall_diffuse_or_multifocal: false,
    rib: false,
    transdiaphragmatic_peritoneum: false,
    contralateral_pleura_direct: false,
    mediastinal_organs_direct: false,
    spine: false,
    myocardium: false,
    malignant_pericardial_effusion: false,
  },
};

const entryOf = (
  part: Partial<PleuralSheet> = {},
  more: Partial<FindingsEntry> = {},
): FindingsEntry => ({
  mode: "findings",
  system: "tnm-pleura",
  edition: "9",
  classification: "clinical",
  phase: "first",
  sheet: { ...oneFindingOpen, ...part },
  ...more,
});

const view = (entry: FindingsEntry, about: typeof diagnosis | null = null) =>
  stageDerivationSchema.parse(derivationView(entry, about));

describe("the derivation from findings", () => {
  it("names the one missing finding and what each answer would make", () => {
    const derived = view(entryOf());
    expect(derived).toMatchObject({
      status: "incomplete",
      stage: null,
      possible: ["IIIA", "IIIB"],
      missing: ["pericardium_internal_surface"],
      decisive: "pericardium_internal_surface",
      categoriesText: "cT2 or T4 N1 M0",
      metastasis: "excluded",
      soFar: { categoriesText: "cT2 N1 M0", t: "T2", n: "N1", stage: "IIIA" },
    });
    expect(derived.decision).toEqual({
      title: "One finding decides.",
      sentence:
        "Inner surface of the pericardium: not assessed. Involved: T4, stage IIIB. Not involved: T2, stage IIIA.",
    });
    expect(
      derived.grid
        .filter(({ possible }) => possible)
        .map(({ t, n }) => `${t} ${n}`),
    ).toEqual(["T2 N1", "T4 N1"]);
  });

  it("gives one stage, and nothing so far, once it is answered", () => {
    const { findings } = oneFindingOpen;
    const derived = view(
      entryOf({
        findings: { ...findings, pericardium_internal_surface: false },
      }),
    );
    expect(derived).toMatchObject({
      status: "ok",
      stage: "IIIA",
      categoriesText: "cT2 N1 M0",
      soFar: null,
      decision: null,
    });
  });

  it("writes TX and NX for an empty sheet and keeps every stage open", () => {
    const derived = view(entryOf(emptyPleuralSheet));
    expect(derived.categoriesText).toBe("cTX NX M?");
    expect(derived.metastasis).toBe("possible");
    expect(derived.possible).toEqual(["I", "II", "IIIA", "IIIB", "IV"]);
    expect(derived.decision?.title).toBe("This finding narrows it most.");
  });

  it("turns a refusal of the engine into a problem at its field", () => {
    const problems = (part: Partial<PleuralSheet>, edition = "9") =>
      view(entryOf(part, { edition })).problems;
    expect(problems({ fmaxMm: 600 })[0]).toMatchObject({ path: "fmaxMm" });
    expect(problems({ fmaxMm: 600 })[0]?.message).toMatch(/^600 .*100/);
    expect(
      problems({ psumLevelsMm: { upper: -1, middle: null, lower: null } })[0]
        ?.path,
    ).toBe("psumLevelsMm.upper");
    expect(
      problems({ nodes: [{ station: "15", side: "left", positive: true }] })[0]
        ?.path,
    ).toBe("nodes.0.station");
    expect(
      problems({
        metastases: ["liver"],
        findings: { distant_metastasis: false },
      })[0]?.message,
    ).toContain("contradicts");
    expect(problems({}, "12")[0]?.path).toBe("edition");
    expect(view(entryOf({ fmaxMm: 600 }))).toMatchObject({
      status: "invalid",
      stage: null,
      possible: [],
      comparisons: [],
    });
  });

  it("takes the tumor side from the diagnosis and says so", () => {
    const nodes = [{ station: "4", side: "right", positive: true }];
    const derived = view(entryOf({ tumorSide: null, nodes }), diagnosis);
    expect(derived.categories.n).toEqual(["N1"]);
    expect(derived.trail[0]?.text).toContain("Tumor side right");
    const without = view(entryOf({ tumorSide: null, nodes }));
    expect(without.categories.n).toEqual(["N1", "N2"]);
  });

  it("says when the edition was not in force", () => {
    const derived = view(entryOf({}, { edition: "8" }), diagnosis);
    expect(derived.warnings.join()).toContain("Edition 9 was in force");
    expect(view(entryOf(), diagnosis).warnings.join()).not.toContain(
      "in force",
    );
  });

  it("shows figures only where an edition has them", () => {
    expect(view(entryOf()).survival.note).toContain("No published figure");
    const seven = view(entryOf({}, { edition: "7" })).survival;
    expect(seven.figures.length).toBeGreaterThan(0);
    expect(
      view(entryOf({}, { system: "butchart", edition: "1976" })).survival
        .figures,
    ).toEqual([]);
  });

  it("derives Butchart and Brigham from the same sheet, without grid and categories", () => {
    const butchart = view(entryOf({}, { system: "butchart", edition: "1976" }));
    expect(butchart).toMatchObject({
      system: "butchart",
      possible: ["II", "III"],
      grid: [],
      categoriesText: "",
    });
    expect(butchart.decision?.sentence).toBe(
      "Nodes outside the chest: not assessed. Still possible: stage II or III.",
    );
    const brigham = view(entryOf({}, { system: "brigham", edition: "1999" }));
    expect(brigham.status).toBe("not-applicable");
    expect(brigham.warnings[0]).toContain("operation");
  });

  it("answers for the sheet of another disease that no TNM exists", () => {
    const derived = view(entryOf(), { ...diagnosis, site: "pericardium" });
    expect(derived).toMatchObject({ status: "not-applicable", grid: [] });
    expect(derived.warnings[0]).toContain("No TNM exists");
  });
});

describe("the same findings under other systems", () => {
  const compared = (entry: FindingsEntry) =>
    comparisonsOfSheet(entry, diagnosis);

  it("derives each on its own and leaves out the one in use", () => {
    expect(compared(entryOf()).map(({ name }) => name)).toEqual([
      "AJCC 8",
      "AJCC 7",
      "Butchart 1976",
      "Butchart, 1988 variant",
      "Brigham 1993",
      "Brigham 1999",
    ]);
    const [nine] = compared(entryOf({}, { edition: "8" }));
    expect(nine).toMatchObject({ name: "AJCC 9", inForce: true });
  });

  it("names the finding that makes an edition differ", () => {
    const reasonOf = (name: string) =>
      compared(entryOf()).find((other) => other.name === name)?.reason;
    expect(reasonOf("AJCC 8")).toMatch(/^AJCC 8: thickness is not used;/);
    expect(reasonOf("AJCC 7")).toContain("station 7 is N2");
    expect(reasonOf("Brigham 1999")).toMatch(/^No operation/);
  });

  it("says when categories and stage are the same", () => {
    const t4 = entryOf({ findings: { spine: true } });
    const [eight] = compared(t4);
    expect(eight).toMatchObject({ stages: ["IIIB"], certain: true });
    expect(eight?.reason).toBe("Same categories and stage.");
  });

  it("is not certain of the one stage that is left while no stage is possible too", () => {
    const all = Object.fromEntries(
      findingNameSchema.options
        .filter((name) => name !== "distant_metastasis")
        .map((name) => [name, false]),
    );
    const { visceral_pleura: _, ...findings } = all;
    const entry = entryOf({
      findings,
      nodes: [{ station: "7", side: null, positive: false }],
      psumLevelsMm: { upper: 1, middle: 1, lower: 1 },
    });
    const [eight] = compared(entry);
    expect(eight).toMatchObject({
      categories: "cT0 or T1 N0 M0",
      stages: ["IA"],
      noStage: true,
      certain: false,
    });
    expect(view({ ...entry, edition: "8" }).decision?.sentence).toContain(
      "Involved: T1, stage IA. Not involved: T0, no stage.",
    );
    const open = view({
      ...entry,
      edition: "8",
      sheet: { ...entry.sheet, metastases: null },
    });
    const [, no] =
      open.effects.find(({ input }) => input === "visceral_pleura")?.branches ??
      [];
    expect(no).toMatchObject({ category: "T0", stages: ["IV"], noStage: true });
  });

  it("names no category that is excluded between two that are open", () => {
    const surfaces = {
      parietal_pleura: false,
      mediastinal_pleura: false,
      diaphragmatic_pleura: false,
      visceral_pleura: false,
    };
    const derived = view(entryOf({ findings: surfaces }, { edition: "8" }));
    expect(derived.categoriesText).toBe("cT0, T2, T3 or T4 N1 M0");
  });

  it("puts the decisive clause first, and a distant metastasis alone", () => {
    const reason = (entry: FindingsEntry, name: string) =>
      compared(entry).find((other) => other.name === name)?.reason;
    const brigham = { system: "brigham", edition: "1993" } as const;
    const liver = entryOf({ metastases: ["liver"] }, brigham);
    expect(reason(liver, "AJCC 9")).toBe(
      "AJCC 9: liver is a distant metastasis, stage IV whatever T and N are.",
    );
    expect(reason(liver, "Butchart 1976")).toBe(
      "Butchart 1976: stage IV by blood-borne metastasis.",
    );
    const fat = entryOf({
      findings: { mediastinal_fat: true },
      operation: { ...emptyPleuralSheet.operation, operated: true },
    });
    expect(reason(fat, "Brigham 1993")).toBe(
      "Brigham 1993: stage III by mediastinum.",
    );
    expect(reason(fat, "Butchart 1976")).toBe(
      "Butchart 1976: not assessed: peritoneum through the diaphragm and nodes outside the chest.",
    );
    expect(reason(entryOf({}, brigham), "AJCC 9")).toBe(
      "AJCC 9: station 7 is N1 in this edition; Psum 16.5 mm is above 12 and at most 30; not assessed: inner surface of the pericardium.",
    );
    const blank = reason(entryOf(emptyPleuralSheet, brigham), "AJCC 9");
    expect(blank).toMatch(/^AJCC 9: /);
    expect(blank).toContain("distant metastasis was not assessed");
  });

  it("marks what is not applicable, with the reason", () => {
    const last = compared(entryOf()).at(-1);
    expect(last).toMatchObject({ applicable: false, stages: [] });
  });
});
