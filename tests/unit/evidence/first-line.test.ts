import { describe, expect, it } from "vitest";
import { firstLineView } from "../../../electron/engine/evidence/first-line.ts";
import { evidenceLibrary } from "../../../electron/engine/evidence/library.ts";
import {
  evidenceVersion,
  firstLineEvidence,
  printedEvidence,
} from "../../../electron/services/evidence-service.ts";
import { firstLineViewSchema } from "../../../shared/domain/evidence-view.ts";
import { printModelSchema } from "../../../shared/domain/views.ts";

const view = firstLineView();
const trial = (id: string) =>
  view.trials.find((candidate) => candidate.id === id)!;

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe("the first-line view", () => {
  it("fits its channel", () => {
    expect(firstLineViewSchema.parse(firstLineEvidence())).toEqual(view);
  });

  it("shows first-line pleural regimens only, charted and randomized ones first, newest first", () => {
    expect(
      view.trials.map(({ id, placement }) => `${id} ${placement}`),
    ).toEqual([
      "checkmate743 chart",
      "maps chart",
      "vogelzang2003 chart",
      "pre0505 chart",
      "vanmeerbeeck2005 table",
      "kalmadi2007 table",
      "pinto2006 table",
      "fennell2005 table",
    ]);
  });

  it("keeps the 96.6 % level of CheckMate 743 with its number", () => {
    const { hazardRatio, flags } = trial("checkmate743");
    expect(hazardRatio).toEqual({
      endpoint: "OS",
      value: 0.74,
      interval: {
        low: 0.6,
        high: 0.91,
        levelPercent: 96.6,
        levelPrinted: true,
        sided: "two",
      },
      p: "P = 0.002, sides not stated",
      experimentalArm: "ni",
      referenceArm: "chemo",
    });
    expect(flags.map((flag) => flag.id)).toEqual(["F01"]);
  });

  it("says that MAPS prints no level and takes its arm sizes from another source", () => {
    const maps = trial("maps");
    expect(maps.hazardRatio?.interval?.levelPrinted).toBe(false);
    expect(maps.arms.map((arm) => [arm.n, arm.nBasis])).toEqual([
      [223, "randomized (F04)"],
      [225, "randomized (F04)"],
    ]);
  });

  it("gives Vogelzang a point without interval, the treated patients and all its flags", () => {
    const vogelzang = trial("vogelzang2003");
    expect(vogelzang.hazardRatio).toMatchObject({
      value: 0.77,
      interval: null,
      p: "P = 0.020, two-sided",
    });
    expect(vogelzang.arms.map((arm) => [arm.n, arm.nBasis])).toEqual([
      [226, "treated"],
      [222, "treated"],
    ]);
    expect(vogelzang.flags.map((flag) => flag.id)).toEqual([
      "F02",
      "F03",
      "F30",
      "F33",
    ]);
    expect(vogelzang.note).toContain(
      "456 patients entered, 8 were never treated.",
    );
    expect(vogelzang.note).toContain("13.3 v 10.0 months, P = 0.051");
    expect(vogelzang.note).not.toMatch(/superior/);
  });

  it("gives PrE0505 no hazard ratio, one arm, and the reason", () => {
    const pre0505 = trial("pre0505");
    expect(pre0505.hazardRatio).toBeNull();
    expect(pre0505.notPlotted).toMatch(
      /^Single arm, no hazard ratio\. .* doubted and not plotted\.$/,
    );
    expect(pre0505.arms.map((arm) => arm.medianOsMonths)).toEqual([20.4]);
    const flag = pre0505.flags.find(({ id }) => id === "F06");
    expect(flag?.printed).toContain("0.034");
    expect(view.doubted.map(({ flag: doubted }) => doubted.id)).toEqual([
      "F06",
    ]);
  });

  it("lets no figure through that is never displayed, nor a prognostic contrast", () => {
    const shown = new Set(numbersIn(view.trials));
    for (const forbidden of [0.034, 0.27])
      expect(shown.has(forbidden)).toBe(false);
    const never = evidenceLibrary.records.flatMap((record) =>
      record.figures
        .filter((figure) => figure.display === "never")
        .map(() => record.id),
    );
    expect(never).toEqual([
      "peritoneal-centres-statement",
      "pre0505",
      "stage4-median",
    ]);
  });

  it("gives a hazard ratio to randomized trials only", () => {
    for (const { randomised, hazardRatio, notPlotted } of view.trials) {
      expect(hazardRatio === null).toBe(notPlotted !== null);
      if (hazardRatio !== null) expect(randomised).toBe(true);
    }
  });

  it("keeps figures of patient pages out of the charts and names no median that the source does not", () => {
    for (const { placement, mediansNotPlotted } of view.trials)
      expect(mediansNotPlotted === null).toBe(placement === "chart");
    expect(trial("fennell2005").arms[0]?.medianOsMonths).toBeNull();
    expect(trial("fennell2005").note).toContain(
      "8.8 months are printed as survival, not as a median.",
    );
    expect(
      trial("vanmeerbeeck2005").arms.map((arm) => arm.medianOsMonths),
    ).toEqual([11.4, 8.8]);
  });

  it("forbids comparing rows, with the same regimen in two trials as the reason", () => {
    expect(view.crossTrialMark).toBe(
      "Each row compares the arms of its own trial. Rows are not comparable with each other: pemetrexed + cisplatin alone reached 16.1 months in MAPS and 12.1 months in Vogelzang 2003.",
    );
  });
});

describe("the printed options", () => {
  const { options, crossTrialMark } = printedEvidence();
  const { options: optionsSchema } = printModelSchema.shape;

  it("fit the print model and hold one short line per charted trial, with its mark and flags", () => {
    expect(optionsSchema.parse(options)).toEqual([
      {
        option: "Nivolumab + ipilimumab",
        comparator: "v chemotherapy",
        trial: "CheckMate 743 (2021)",
        level: "A1",
        randomised: true,
        medianOs: "18.1 v 14.1 mo",
        hazardRatio: "0.74 (0.60-0.91), 96.6 % CI",
        verification: "secondary",
        flags: ["F01"],
      },
      {
        option: "Pemetrexed + cisplatin + bevacizumab",
        comparator: "v pemetrexed + cisplatin",
        trial: "MAPS (2016)",
        level: "A1",
        randomised: true,
        medianOs: "18.8 v 16.1 mo",
        hazardRatio: "0.77 (0.62-0.95), 95 % assumed, level not printed",
        verification: "secondary",
        flags: ["F04", "F05"],
      },
      {
        option: "Pemetrexed + cisplatin",
        comparator: "v cisplatin alone",
        trial: "Vogelzang 2003",
        level: "A1",
        randomised: true,
        medianOs: "12.1 v 9.3 mo",
        hazardRatio: "0.77, interval not published",
        verification: "secondary",
        flags: ["F02", "F03", "F30", "F33"],
      },
      {
        option: "Durvalumab + platinum + pemetrexed",
        comparator: "single arm",
        trial: "PrE0505 (2021)",
        level: "C1",
        randomised: false,
        medianOs: "20.4 mo",
        hazardRatio: "none",
        verification: "secondary",
        flags: ["F06", "F07"],
      },
    ]);
    expect(evidenceVersion).toBe(view.evidenceVersion);
  });

  it("carry the mark that forbids comparing them", () => {
    expect(crossTrialMark).toBe(view.crossTrialMark);
  });
});
