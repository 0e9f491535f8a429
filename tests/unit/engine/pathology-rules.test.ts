import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ihcMarkerSchema } from "../../../shared/domain/pathology.ts";
import {
  ihcPanel,
  panelNotes,
} from "../../../electron/engine/rules/ihc/panel.ts";
import { mwgs } from "../../../electron/engine/rules/mwgs/mwgs.ts";
import { nuclearGrade } from "../../../electron/engine/rules/nuclear-grade/nuclear-grade.ts";

const leastMwgs = {
  ageYears: 74,
  histology: "epithelioid",
  necrosis: "absent",
  mitosesPer2Mm2: 1,
  atypia: "mild",
  bap1: "lost",
};

describe("MWGS", () => {
  /** Every weight, typed from the abstract: the change from the case with no points, and its points. */
  it.each([
    [{}, 0],
    [{ ageYears: 75 }, 1],
    [{ histology: "biphasic" }, 1],
    [{ histology: "sarcomatoid" }, 2],
    [{ histology: "desmoplastic" }, 2],
    [{ necrosis: "present" }, 2],
    [{ mitosesPer2Mm2: 0 }, 0],
    [{ mitosesPer2Mm2: 2 }, 1],
    [{ mitosesPer2Mm2: 4 }, 1],
    [{ mitosesPer2Mm2: 5 }, 2],
    [{ atypia: "moderate" }, 1],
    [{ atypia: "severe" }, 2],
    [{ bap1: "retained" }, 1],
  ])("%j adds %s", (change, points) => {
    expect(mwgs({ ...leastMwgs, ...change }).result).toEqual({
      score: points,
      scoreRange: { min: points, max: points },
      band: "low",
    });
  });

  it("bands are 0 to 3, 4 to 6, 7 to 10", () => {
    const steps: [object, number, string][] = [
      [{ necrosis: "present", ageYears: 80 }, 3, "low"],
      [{ necrosis: "present", atypia: "severe" }, 4, "intermediate"],
      [
        { necrosis: "present", atypia: "severe", mitosesPer2Mm2: 9 },
        6,
        "intermediate",
      ],
      [
        {
          necrosis: "present",
          atypia: "severe",
          mitosesPer2Mm2: 9,
          bap1: "retained",
        },
        7,
        "high",
      ],
      [
        {
          necrosis: "present",
          atypia: "severe",
          mitosesPer2Mm2: 9,
          bap1: "retained",
          histology: "sarcomatoid",
          ageYears: 90,
        },
        10,
        "high",
      ],
    ];
    for (const [change, score, band] of steps)
      expect(mwgs({ ...leastMwgs, ...change }).result).toEqual({
        score,
        scoreRange: { min: score, max: score },
        band,
      });
  });

  it("gives every band still possible with its scores, and the input that decides", () => {
    const open = mwgs({
      ...leastMwgs,
      necrosis: null,
      atypia: "severe",
      bap1: null,
    });
    expect(open.possible).toEqual([
      { score: 2, scoreRange: { min: 2, max: 3 }, band: "low" },
      { score: 4, scoreRange: { min: 4, max: 5 }, band: "intermediate" },
    ]);
    expect(open.missing).toEqual(["necrosis"]);
    expect(open.decisive).toBe("necrosis");
    expect(mwgs({}).possible.map(({ band }) => band)).toEqual([
      "low",
      "intermediate",
      "high",
    ]);
    const sure = mwgs({ ...leastMwgs, bap1: null });
    expect(sure).toMatchObject({
      status: "ok",
      result: { band: "low", scoreRange: { min: 0, max: 1 } },
      missing: [],
    });
    expect(sure.trail.at(-1)?.text).toMatch(/whatever is missing/);
  });

  it("leaves a subtype that is not specified open, and says how desmoplastic counts", () => {
    const nos = mwgs({ ...leastMwgs, histology: "nos" });
    expect(nos.result?.scoreRange).toEqual({ min: 0, max: 2 });
    const { trail } = mwgs({ ...leastMwgs, histology: "desmoplastic" });
    expect(trail[1]).toMatchObject({ verification: "unverified" });
    expect(trail[1]?.text).toMatch(/counted as sarcomatoid/);
  });

  it.each([
    { ...leastMwgs, ageYears: 12 },
    { ...leastMwgs, mitosesPer2Mm2: 1.5 },
    { ...leastMwgs, mitosesPer2Mm2: -1 },
    { ...leastMwgs, mitosesPer2Mm2: 501 },
    { ...leastMwgs, bap1: "equivocal" },
    { ...leastMwgs, necrosis: true },
    { ...leastMwgs, atypia: 2 },
    "high",
    null,
  ])("refuses %j", (input) => {
    expect(mwgs(input).status).toBe("invalid");
  });
});

const points = { atypia: ["mild", "moderate", "severe"], mitoses: [1, 3, 7] };

describe("nuclear grade", () => {
  /** Rows are atypia mild, moderate, severe; columns mitoses 1, 3, 7; typed from the sums. */
  const expected = [
    ["I", "I", "II"],
    ["I", "II", "II"],
    ["II", "II", "III"],
  ];

  it("all nine combinations, with and without necrosis", () => {
    for (const [row, atypia] of points.atypia.entries()) {
      for (const [column, mitosesPer2Mm2] of points.mitoses.entries()) {
        for (const necrosis of ["absent", "present"]) {
          const nuclear = expected[row]?.[column];
          const isHigh =
            nuclear === "III" || (nuclear === "II" && necrosis === "present");
          expect(
            nuclearGrade({
              histology: "epithelioid",
              atypia,
              mitosesPer2Mm2,
              necrosis,
            }).result,
          ).toEqual({ nuclearGrade: nuclear, grade: isHigh ? "high" : "low" });
        }
      }
    }
  });

  it("needs no necrosis where it cannot matter", () => {
    const base = { histology: "epithelioid" };
    expect(
      nuclearGrade({ ...base, atypia: "severe", mitosesPer2Mm2: 5 }).result,
    ).toEqual({ nuclearGrade: "III", grade: "high" });
    expect(
      nuclearGrade({ ...base, atypia: "mild", mitosesPer2Mm2: 1 }).result,
    ).toEqual({ nuclearGrade: "I", grade: "low" });
    expect(
      nuclearGrade({ ...base, atypia: "severe", mitosesPer2Mm2: 2 }),
    ).toMatchObject({
      status: "incomplete",
      missing: ["necrosis"],
      possible: [
        { nuclearGrade: "II", grade: "low" },
        { nuclearGrade: "II", grade: "high" },
      ],
    });
  });

  it("is for epithelioid disease; an open subtype keeps it open", () => {
    for (const histology of ["biphasic", "sarcomatoid", "desmoplastic"])
      expect(
        nuclearGrade({ histology, atypia: "mild", mitosesPer2Mm2: 1 }),
      ).toMatchObject({ status: "not-applicable", possible: [] });
    for (const histology of ["nos", null]) {
      const open = nuclearGrade({
        histology,
        atypia: "mild",
        mitosesPer2Mm2: 1,
      });
      expect(open).toMatchObject({
        status: "incomplete",
        missing: ["histology"],
        possible: [{ nuclearGrade: "I", grade: "low" }],
      });
    }
  });

  it("refuses words and numbers it does not know", () => {
    for (const change of [
      { atypia: "grade 2" },
      { mitosesPer2Mm2: 2.5 },
      { mitosesPer2Mm2: "3" },
      { necrosis: "focal" },
      { histology: "adenocarcinoma" },
    ])
      expect(nuclearGrade({ histology: "epithelioid", ...change }).status).toBe(
        "invalid",
      );
  });

  it("more atypia or mitoses, or necrosis, never lowers the grade", () => {
    const level = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(level, level, fc.boolean(), (atypia, mitoses, necrosis) => {
        const rank = (a: number, b: number, isNecrotic: boolean) => {
          const { result } = nuclearGrade({
            histology: "epithelioid",
            atypia: points.atypia[a],
            mitosesPer2Mm2: points.mitoses[b],
            necrosis: isNecrotic ? "present" : "absent",
          });
          return [
            result?.nuclearGrade.length ?? 0,
            result?.grade === "high" ? 1 : 0,
          ];
        };
        const [nuclear = 0, high = 0] = rank(atypia, mitoses, necrosis);
        for (const [more, tier] of [
          rank(Math.min(2, atypia + 1), mitoses, necrosis),
          rank(atypia, Math.min(2, mitoses + 1), necrosis),
          rank(atypia, mitoses, true),
        ] as [number, number][]) {
          expect(more).toBeGreaterThanOrEqual(nuclear);
          expect(tier).toBeGreaterThanOrEqual(high);
        }
      }),
    );
  });
});

describe("panel", () => {
  it("has the ten markers, four expected positive and six negative", () => {
    const panel = ihcPanel();
    expect(panel.map(({ marker }) => marker)).toEqual(ihcMarkerSchema.options);
    expect(panel.filter(({ expected }) => expected === "positive").length).toBe(
      4,
    );
    const levels = Object.fromEntries(
      panel.map(({ marker, verification }) => [marker, verification]),
    );
    expect(levels["napsin-a"]).toBe("unverified");
    expect(levels["claudin-4"]).toBe("verified");
    expect(levels["calretinin"]).toBe("secondary");
  });

  it("counts results of each kind, not orders or gaps", () => {
    const [few = "", usual = ""] = panelNotes({
      calretinin: "positive",
      wt1: "pending",
      "ck5-6": "not-done",
      cea: "negative",
      moc31: "indeterminate",
    });
    expect(few).toBe(
      "With a result: 1 mesothelial marker and 2 carcinoma markers.",
    );
    expect(usual).toMatch(/this panel has fewer/);
    const enough = panelNotes({
      calretinin: "positive",
      wt1: "positive",
      cea: "negative",
      moc31: "negative",
    });
    expect(enough.join()).not.toMatch(/fewer/);
    expect(enough.join()).toMatch(/more than 10 % of cells/);
  });
});
