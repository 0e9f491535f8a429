import { describe, expect, it } from "vitest";
import { derivationView } from "../../../electron/services/staging/derivation-view.ts";
import { deriveStaging } from "../../../electron/services/staging/derive-staging.ts";
import { guideFor } from "../../../electron/services/staging/guide.ts";
import { whyNoTnm } from "../../../electron/services/staging/tnm-applies.ts";
import { stagingDraftSchema } from "../../../shared/domain/case-draft.ts";
import { editionInForce } from "../../../shared/domain/edition-in-force.ts";
import { editionVocabulary } from "../../../shared/domain/staging.ts";
import { stageDerivationSchema } from "../../../shared/domain/staging-views.ts";
import { sampleCase, staging } from "../../support/sample-case.ts";

const { diagnosis } = sampleCase().sections;
const in2026 = { ...diagnosis, diagnosedOn: "2026-10-02", diagnosisYear: null };

const view = (
  edition: string,
  [t, n, m]: readonly (string | null)[],
  about: typeof diagnosis | null = null,
) =>
  stageDerivationSchema.parse(
    derivationView(
      {
        mode: "categories",
        edition,
        classification: "clinical",
        phase: "first",
        t: t ?? null,
        n: n ?? null,
        m: m ?? null,
      },
      about,
    ),
  );

describe("the live derivation", () => {
  it("gives the stage, its trail and the one cell still possible", () => {
    const derived = view("9", ["T2", "N1", "M0"]);
    expect(derived).toMatchObject({ status: "ok", stage: "IIIA" });
    expect(derived.trail.length).toBeGreaterThan(2);
    expect(derived.grid).toHaveLength(12);
    expect(derived.grid.filter(({ possible }) => possible)).toEqual([
      { t: "T2", n: "N1", stage: "IIIA", possible: true },
    ]);
  });

  it("keeps a row open while the nodes are not assessed", () => {
    for (const n of [null, "NX"]) {
      const derived = view("8", ["T3", n, "M0"]);
      expect(derived).toMatchObject({
        status: "incomplete",
        stage: null,
        possible: ["IB", "IIIA", "IIIB"],
        missing: ["N"],
        decisive: "N",
      });
      expect(
        derived.grid
          .filter(({ possible }) => possible)
          .map(({ stage }) => stage),
      ).toEqual(["IB", "IIIA", "IIIB"]);
    }
  });

  it("leaves no cell of the M0 grid open for M1", () => {
    const derived = view("8", ["T1", "N0", "M1"]);
    expect(derived.stage).toBe("IV");
    expect(derived.grid.some(({ possible }) => possible)).toBe(false);
  });

  it("opens T1a and T1b for a plain T1 of edition 7", () => {
    const open = view("7", ["T1", "N0", "M0"]).grid.filter(
      ({ possible }) => possible,
    );
    expect(open.map(({ t }) => t)).toEqual(["T1a", "T1b"]);
  });

  it("compares with every other edition, newest first, and gives a reason", () => {
    const { comparisons } = view("9", ["T2", "N0", "M0"], in2026);
    expect(comparisons.map(({ edition }) => edition)).toEqual([
      "8",
      "7",
      "6",
      "1976",
      "1988",
      "1993",
      "1999",
    ]);
    expect(
      comparisons
        .filter(({ applicable }) => !applicable)
        .map(({ name }) => name),
    ).toEqual([
      "Butchart 1976",
      "Butchart, 1988 variant",
      "Brigham 1993",
      "Brigham 1999",
    ]);
    expect(comparisons.every(({ reason }) => reason.length > 20)).toBe(true);
    expect(comparisons.some(({ inForce }) => inForce)).toBe(false);
    const old = view("7", ["T2", "N0", "M0"], in2026);
    expect(old.comparisons.find(({ inForce }) => inForce)?.edition).toBe("9");
    expect(old.warnings.join()).toContain("Edition 9 was in force");
  });

  it("passes on every stage the definitions allow, and how far that is checked", () => {
    const [nine] = view("8", ["T2", "N0", "M0"]).comparisons;
    expect(nine).toMatchObject({
      edition: "9",
      stages: ["II"],
      conceivable: ["I", "II", "IIIA"],
      certain: false,
      verification: "unverified",
    });
  });

  it.each([
    ["8", ["T1", "N3", "M0"], /N3 does not exist in edition 8/],
    ["9", ["T1a", "N0", "M0"], /T1a does not exist in edition 9/],
    ["10", ["T1", "N0", "M0"], /Choose 6, 7, 8 or 9/],
    ["8", ["T1\u0000", "N0", "M0"], /not a category/],
  ])("answers invalid for edition %s %j", (edition, codes, sentence) => {
    const derived = view(edition, codes);
    expect(derived).toMatchObject({ status: "invalid", stage: null });
    expect(derived.warnings.join()).toMatch(sentence);
    expect(derived.problems[0]?.path).toMatch(/^(edition|t|n)$/);
    expect(derived.problems[0]?.message).toMatch(/^[A-Z"]/);
  });

  it("says what each category of the one missing axis would mean, read off the rule", () => {
    expect(view("9", ["T2", null, "M0"]).decision).toEqual({
      title: "One finding decides.",
      sentence:
        "N, the lymph nodes: not assessed. N0: stage II. N1 or N2: stage IIIA.",
    });
    const open = view("9", ["T2", null, null]);
    expect(open.decision?.title).toBe("This finding narrows it most.");
    expect(open.effects.map(({ input }) => input)).toHaveLength(2);
    expect(view("9", ["T2", "N0", "M0"]).decision).toBeNull();
  });

  it("writes the categories with the prefix of classification and phase", () => {
    const text = (part: object) =>
      derivationView(
        {
          mode: "categories",
          edition: "9",
          classification: "pathologic",
          phase: "after-treatment",
          t: "T2",
          n: null,
          m: "M0",
          ...part,
        },
        null,
      ).categoriesText;
    expect(text({})).toBe("ypT2 N? M0");
    expect(text({ phase: "recurrence", n: "N1" })).toBe("rT2 N1 M0");
  });

  it("words TX with N2, and the page that describes edition 7, where they occur", () => {
    const warned = (edition: string, codes: string[]) =>
      view(edition, codes).warnings.join(" ");
    expect(warned("9", ["TX", "N2", "M0"])).toContain("SEER records III");
    expect(warned("8", ["TX", "N2", "M0"])).toContain("SEER records IIIB");
    for (const codes of [
      ["T4", "N0", "M0"],
      ["T1", "N2", "M0"],
      ["T1", "N0", "M1"],
    ])
      expect(warned("9", codes)).toMatch(/describes edition 7.*12-month/);
    expect(warned("9", ["T2", "N0", "M0"])).not.toContain("12-month");
    expect(warned("7", ["T4", "N0", "M0"])).not.toContain("12-month");
    expect(warned("9", ["T0", "N0", "M0"])).toContain("not a cancer stage");
  });

  it("says that there is no TNM, and what to do, for other sites and extents", () => {
    const derived = view("9", ["T1", "N0", "M0"], {
      ...in2026,
      site: "peritoneum",
    });
    expect(derived).toMatchObject({ status: "not-applicable", stage: null });
    expect(derived.warnings[0]).toMatch(/peritoneal cancer index/);
    const localized = view("9", ["T1", "N0", "M0"], {
      ...in2026,
      extent: "localized",
    });
    expect(localized.warnings.join()).toContain("not stage I:");
    for (const extent of ["localized", "in-situ"] as const)
      expect(whyNoTnm({ site: "pleura", extent })).toMatch(/instead\.$/);
    expect(whyNoTnm({ site: "pleura", extent: "diffuse" })).toBeNull();
    expect(
      whyNoTnm({ site: "not-recorded", extent: "not-recorded" }),
    ).toBeNull();
  });

  it("answers for every category of every edition", () => {
    for (const [edition, { t, n, m }] of Object.entries(editionVocabulary))
      for (const oneT of t)
        for (const oneN of n)
          for (const oneM of m)
            expect(view(edition, [oneT, oneN, oneM]).status).not.toBe(
              "invalid",
            );
  });
});

describe("editionInForce", () => {
  it.each([
    ["2002-12-31", null],
    ["2003-01-01", "6"],
    ["2009-12-31", "6"],
    ["2010-01-01", "7"],
    ["2017-12-31", "7"],
    ["2018-01-01", "8"],
    ["2024-12-31", "8"],
    ["2025-01-01", "9"],
    ["2031", "9"],
    ["D", null],
    [null, null],
  ])("is right for a diagnosis on %s", (diagnosedOn, edition) => {
    expect(editionInForce({ diagnosedOn, diagnosisYear: null })).toBe(edition);
  });

  it("uses the year where the record holds offsets", () => {
    expect(editionInForce({ diagnosedOn: "D", diagnosisYear: 2012 })).toBe("7");
  });
});

describe("deriveStaging", () => {
  const draft = (part: object) =>
    stagingDraftSchema.parse({
      on: "2026-11-02",
      edition: "8",
      classification: "clinical",
      t: "T3",
      n: "N1",
      m: "M0",
      recordedStage: null,
      stagedBy: "",
      source: "Form",
      ...part,
    });

  it("keeps the group of edition 5 and derives nothing", () => {
    const derived = deriveStaging(draft({ edition: "5", recordedStage: "II" }));
    expect(derived).toMatchObject({ derivedStage: null, possibleStages: [] });
    expect(derived.warnings[0]).toContain("nothing is derived");
  });

  it("says when the recorded group differs, and not when it is only less exact", () => {
    const warnings = (recordedStage: string) =>
      deriveStaging(draft({ recordedStage })).warnings.filter((warning) =>
        warning.startsWith("The source records"),
      );
    expect(warnings("II")).toHaveLength(1);
    expect(warnings("IIIA")).toEqual([]);
    expect(warnings("III")).toEqual([]);
    expect(warnings("IIIB")).toHaveLength(1);
    expect(warnings("I")).toHaveLength(1);
  });

  it("keeps the possible stages of an incomplete staging", () => {
    expect(deriveStaging(draft({ n: "" }))).toMatchObject({
      derivedStage: null,
      possibleStages: ["IB", "IIIA", "IIIB"],
    });
  });

  it("derives nothing for a disease without a TNM", () => {
    const derived = deriveStaging(draft({}), {
      site: "pericardium",
      extent: "diffuse",
    });
    expect(derived.derivedStage).toBeNull();
    expect(derived.warnings[0]).toContain("No TNM exists");
  });

  it("fits what a staging event stores", () => {
    expect(() => staging(deriveStaging(draft({})))).not.toThrow();
  });
});

describe("the guide", () => {
  it.each(["clinical", "pathologic"] as const)(
    "explains every %s category of every edition, with mark and period",
    (classification) => {
      const guide = guideFor(classification);
      expect(guide.map(({ edition }) => edition)).toEqual(["9", "8", "7", "6"]);
      for (const one of guide) {
        expect(one.validFor).toMatch(/^Valid for diagnoses/);
        expect(one.citation).not.toBe("");
        for (const category of [...one.t, ...one.n, ...one.m])
          expect(category.meaning.length).toBeGreaterThan(5);
      }
    },
  );

  it("words T of edition 9 by the classification", () => {
    const t2 = (classification: "clinical" | "pathologic") =>
      guideFor(classification)[0]?.t.find(({ code }) => code === "T2")?.meaning;
    expect(t2("clinical")).toContain("Psum");
    expect(t2("pathologic")).not.toContain("Psum");
  });
});
