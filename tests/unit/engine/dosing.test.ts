import { describe, expect, it } from "vitest";
import {
  bsaResultSchema,
  carboplatinResultSchema,
} from "../../../shared/domain/prognosis.ts";
import { resultSchema } from "../../../shared/domain/result.ts";
import { bsa } from "../../../electron/engine/rules/bsa/bsa.ts";
import { carboplatin } from "../../../electron/engine/rules/carboplatin/carboplatin.ts";

describe("body surface area", () => {
  /** Worked by hand: 180 × 80 ÷ 3600 = 4; 160 × 90 ÷ 3600 = 4; 144 × 25 ÷ 3600 = 1. */
  it.each([
    [180, 80, 2],
    [160, 90, 2],
    [144, 25, 1],
  ])("Mosteller of %s cm and %s kg is %s m²", (heightCm, weightKg, area) => {
    expect(bsa({ heightCm, weightKg }).result!.mosteller).toBe(area);
  });

  /** Logarithms by hand: 0.007184 × 170^0.725 × 70^0.425 = 1.8097 m². */
  it("gives DuBois beside it, not rounded, with the formula filled in", () => {
    const { result, trail } = bsa({ heightCm: 170, weightKg: 70 });
    expect(result!.duBois).toBeCloseTo(1.8097, 4);
    expect(result!.mosteller).toBeCloseTo(1.8181, 4);
    expect(trail.map(({ text }) => text).slice(1)).toEqual([
      "Mosteller: √(170 cm × 70 kg ÷ 3600) = 1.82 m².",
      "DuBois: 0.007184 × 170^0.725 × 70^0.425 = 1.81 m².",
    ]);
  });

  it("applies no cap", () => {
    expect(bsa({ heightCm: 200, weightKg: 150 }).result!.mosteller).toBeCloseTo(
      2.8868,
      4,
    );
  });

  it("names what is missing and guesses nothing", () => {
    expect(bsa({ weightKg: 70 })).toMatchObject({
      status: "incomplete",
      possible: [],
      missing: ["heightCm"],
      decisive: "heightCm",
    });
    expect(bsa({}).missing).toEqual(["heightCm", "weightKg"]);
  });

  it.each([
    [{ heightCm: 1.75, weightKg: 70 }, /1\.75 looks like m; 175 cm/],
    [{ heightCm: 69, weightKg: 70 }, /69 looks like in; 175\.26 cm/],
    [{ heightCm: 1750, weightKg: 70 }, /1750 looks like mm; 175 cm/],
    [{ heightCm: 175, weightKg: 0 }, /^weightKg: 0 is outside/],
    [{ heightCm: "175", weightKg: 70 }, /^heightCm: "175" is not a number/],
    [{ heightCm: Number.NaN, weightKg: 70 }, /not a number/],
    [{ heightCm: [175], weightKg: 70 }, /not a number/],
    [{ heightCm: 175, weightKg: 1e9 }, /outside the plausible limits/],
    [null, /^input: /],
  ])("refuses %j", (input, reason) => {
    const answer = bsa(input);
    expect(answer.status).toBe("invalid");
    expect(answer.warnings.join()).toMatch(reason);
  });
});

const man = {
  ageYears: 68,
  weightKg: 72,
  creatinine_mg_dL: 0.9,
  sex: "male",
  auc: 5,
};

describe("carboplatin by Calvert", () => {
  /** 72 × 72 ÷ (72 × 0.9) = 80; 5 × (80 + 25) = 525. */
  it("computes the clearance and the dose of a man", () => {
    const answer = carboplatin(man);
    expect(answer.status).toBe("ok");
    expect(answer.result!.crClMlMin).toBeCloseTo(80, 9);
    expect(answer.result!.doseMg).toBeCloseTo(525, 9);
    expect(answer.result!.capped).toBe(false);
    expect(answer.warnings).toEqual([]);
    expect(answer.trail.map(({ text }) => text)).toEqual([
      "Cockcroft-Gault: (140 − 68) × 72 kg ÷ (72 × 0.9 mg/dL) = 80.0 mL/min.",
      "GFR used: 80.0 mL/min, not above the cap of 125 mL/min.",
      "Calvert: AUC 5 × (80.0 + 25) = 525 mg.",
    ]);
  });

  /** 80 × 0.85 = 68; 5 × (68 + 25) = 465. */
  it("takes 0.85 of the clearance of a woman", () => {
    const { result } = carboplatin({ ...man, sex: "female" });
    expect(result!.crClMlMin).toBeCloseTo(68, 9);
    expect(result!.doseMg).toBeCloseTo(465, 9);
  });

  it.each([
    [4, 600],
    [5, 750],
    [6, 900],
  ])("never exceeds the dose of the cap at AUC %s: %s mg", (auc, doseMg) => {
    const answer = carboplatin({
      ...man,
      auc,
      ageYears: 30,
      weightKg: 120,
      creatinine_mg_dL: 0.4,
    });
    expect(answer.result).toMatchObject({
      gfrUsedMlMin: 125,
      capped: true,
      doseMg,
    });
    expect(answer.warnings.join()).toMatch(/capped at 125 mL\/min/);
  });

  /** 90 × 60 ÷ (72 × 0.6) = 125 exactly. */
  it("does not call a clearance of exactly 125 capped", () => {
    const { result } = carboplatin({
      ...man,
      ageYears: 50,
      weightKg: 60,
      creatinine_mg_dL: 0.6,
    });
    expect(result!.capped).toBe(false);
    expect(result!.doseMg).toBeCloseTo(750, 9);
  });

  /** Floor 0.8: 72 × 72 ÷ (72 × 0.8) = 90; without it, 0.6: 120. */
  it("uses a creatinine floor only when one is given, and says so", () => {
    const low = { ...man, creatinine_mg_dL: 0.6 };
    expect(carboplatin(low).result!.crClMlMin).toBeCloseTo(120, 9);
    const floored = carboplatin({ ...low, creatinineFloor_mg_dL: 0.8 });
    expect(floored.result!.crClMlMin).toBeCloseTo(90, 9);
    expect(floored.trail[0]!.text).toMatch(/below the floor of 0\.8 mg\/dL/);
    expect(floored.warnings).toEqual([
      "creatinine_mg_dL: 0.6 mg/dL counts as 0.8 mg/dL, the floor that the clinic sets.",
    ]);
    const above = carboplatin({ ...man, creatinineFloor_mg_dL: 0.8 });
    expect(above.result!.crClMlMin).toBeCloseTo(80, 9);
    expect(above.warnings).toEqual([]);
  });

  it("names every input that is missing; a missing floor is none", () => {
    for (const name of Object.keys(man)) {
      const answer = carboplatin({ ...man, [name]: null });
      expect(answer).toMatchObject({
        status: "incomplete",
        result: null,
        possible: [],
        missing: [name],
        decisive: name,
      });
    }
    expect(carboplatin({}).missing).toEqual(Object.keys(man));
  });

  it("counts completed years", () => {
    const answer = carboplatin({ ...man, ageYears: 68.9 });
    expect(answer.result!.crClMlMin).toBeCloseTo(80, 9);
    expect(answer.warnings.join()).toMatch(/68 completed years/);
  });

  it.each([
    [
      { creatinine_mg_dL: 80 },
      /80 looks like umol\/L; 0\.9047726759 mg\/dL would be the same value/,
    ],
    [{ creatinine_mg_dL: 0 }, /outside the plausible limits/],
    [{ ageYears: 14 }, /^ageYears: .*for adults; check the birth date/],
    [{ ageYears: 17.9 }, /for adults/],
    [{ auc: 0.9 }, /^auc: /],
    [{ auc: 8.1 }, /^auc: /],
    [{ auc: 600 }, /^auc: /],
    [{ sex: "unknown" }, /^sex: .*is not one of male or female/],
    [{ weightKg: Number.NaN }, /not a number/],
    [{ weightKg: "72" }, /not a number/],
    [{ creatinineFloor_mg_dL: 62 }, /looks like µmol\/L/],
    [{ creatinineFloor_mg_dL: 2 }, /outside the plausible limits/],
  ])("refuses %j", (change, reason) => {
    const answer = carboplatin({ ...man, ...change });
    expect(answer.status).toBe("invalid");
    expect(answer.warnings.join()).toMatch(reason);
  });

  it("takes AUC 1 and 8", () => {
    for (const auc of [1, 8])
      expect(carboplatin({ ...man, auc }).status).toBe("ok");
  });

  it("marks every formula as restated", () => {
    for (const { verification } of carboplatin(man).trail)
      expect(verification).toBe("secondary");
  });

  it("answers what the shared schemas promise", () => {
    for (const input of [man, {}, { ...man, auc: 9 }]) {
      const answer = carboplatin(input);
      expect(resultSchema(carboplatinResultSchema).parse(answer)).toEqual(
        answer,
      );
    }
    const area = bsa({ heightCm: 170, weightKg: 70 });
    expect(resultSchema(bsaResultSchema).parse(area)).toEqual(area);
  });
});
