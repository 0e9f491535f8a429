import { describe, expect, it } from "vitest";
import {
  gradeSurvival,
  kusamuraSurvival,
  mwgsSurvival,
} from "../../../electron/engine/survival/pathology-survival.ts";
import { stageSurvival } from "../../../electron/engine/survival/stage-survival.ts";

const shown = (survival: ReturnType<typeof stageSurvival>) =>
  survival.figures.map(({ value, isThisStage }) =>
    isThisStage ? `${value} *` : value,
  );

describe("survival by stage", () => {
  it("editions 6 and 7 have four figures; stage I is given as a whole", () => {
    expect(
      shown(
        stageSurvival({ system: "tnm-pleura", edition: "6", stages: ["IV"] }),
      ),
    ).toEqual(["21 months", "19 months", "16 months", "12 months *"]);
    const split = stageSurvival({
      system: "tnm-pleura",
      edition: "7",
      stages: ["IA", "IB"],
    });
    expect(shown(split)[0]).toBe("21 months *");
    expect(split.note).toMatch(/stage I as a whole/);
    expect(split.builtOn).toMatch(/3,101/);
    expect(
      stageSurvival({ system: "tnm-pleura", edition: "7", stages: ["I"] }).note,
    ).toBe("");
  });

  it.each(["8", "9"])(
    "edition %s has M figures only, and says so",
    (edition) => {
      const survival = stageSurvival({
        system: "tnm-pleura",
        edition,
        stages: ["IV"],
      });
      expect(survival.note).toMatch(
        /^No published figure by stage for this edition read\. The 12 months/,
      );
      for (const { label, verification } of survival.figures) {
        expect(label).toMatch(/not a stage figure/);
        expect(verification).toBe("verified");
      }
      expect(shown(survival)).toEqual(
        edition === "8"
          ? ["9.7 months", "13.4 months"]
          : ["21.5 months", "71 %", "10.5 months", "46 %"],
      );
    },
  );

  it.each(["8", "9"])(
    "edition %s speaks of the patient page only where stage IV can be",
    (edition) => {
      const noteOf = (stages: string[]) =>
        stageSurvival({ system: "tnm-pleura", edition, stages }).note;
      expect(noteOf(["IIIA"])).toBe(
        "No published figure by stage for this edition read.",
      );
      expect(noteOf(["IIIB", "IV"])).toContain("12 months");
    },
  );

  it("the patient page on stage IV stands with edition 7 alone", () => {
    for (const edition of ["6", "7", "8", "9"]) {
      const { figures } = stageSurvival({
        system: "tnm-pleura",
        edition,
        stages: ["IV"],
      });
      const page = figures.filter(({ label }) =>
        label.includes("patient page"),
      );
      expect(page.length).toBe(edition === "7" ? 1 : 0);
      for (const { verification } of page)
        expect(verification).toBe("unverified");
    }
  });

  it("Butchart has none, Brigham its two series, Yan three", () => {
    const butchart = stageSurvival({
      system: "butchart",
      edition: "1976",
      stages: ["II"],
    });
    expect(butchart.figures).toEqual([]);
    expect(butchart.note).toMatch(/^No published figure/);
    const early = stageSurvival({
      system: "brigham",
      edition: "1993",
      stages: ["II", "III"],
    });
    expect(shown(early)).toEqual(["22 months", "17 months *", "11 months *"]);
    expect(early.figures[0]?.verification).toBe("secondary");
    const late = stageSurvival({
      system: "brigham",
      edition: "1999",
      stages: ["II"],
    });
    expect(shown(late)).toEqual([
      "19 months",
      "38 %",
      "15 %",
      "51 months",
      "68 %",
      "46 %",
      "51 months",
      "26 months",
      "15 months",
      "8 months",
    ]);
    expect(late.figures.at(-1)?.label).toMatch(/^Adjusted stage IV/);
    const yan = stageSurvival({
      system: "yan",
      edition: "2011",
      stages: ["I"],
    });
    expect(shown(yan)).toEqual(["87 % *", "53 %", "29 %"]);
    expect(yan.builtOn).toMatch(/294 patients of 8 institutions/);
  });

  it("says that none was read for anything else", () => {
    for (const edition of ["5", "none", "1993"]) {
      const survival = stageSurvival({
        system: "tnm-pleura",
        edition,
        stages: ["I"],
      });
      expect(survival.figures).toEqual([]);
      expect(survival.note).toMatch(/^No published figure/);
    }
  });

  it("subsets, bands and grades", () => {
    expect(shown(kusamuraSurvival(["II"]))).toEqual([
      "86.6 months",
      "63.2 months *",
      "10.3 months",
    ]);
    expect(shown(mwgsSurvival(["low", "intermediate"]))).toEqual([
      "17.1 months *",
      "10.1 months *",
      "4.1 months",
    ]);
    expect(shown(gradeSurvival(["high"]))).toEqual([
      "18.0 months",
      "11.3 months *",
    ]);
  });
});
