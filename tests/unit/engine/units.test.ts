import { describe, expect, it } from "vitest";
import { convertUnit } from "../../../electron/engine/rules/units/convert-unit.ts";
import {
  divide,
  multiply,
  parseDecimal,
  toNumber,
} from "../../../electron/engine/rules/units/decimal.ts";

const conversions: [string, number, string, number, string][] = [
  ["hb", 14.6, "g/dL", 14.6, "g/dL"],
  ["hb", 146, "g/L", 14.6, "g/dL"],
  ["hb", 9, "mmol/L", 14.502_094_75, "g/dL"],
  ["wbc", 8.3, "10*9/L", 8.3, "10e9/L"],
  ["wbc", 8.3, "10^9/L", 8.3, "10e9/L"],
  ["wbc", 8.3, "x10E9/L", 8.3, "10e9/L"],
  ["wbc", 8.3, "10⁹/L", 8.3, "10e9/L"],
  ["wbc", 8.3, "×10⁹/l", 8.3, "10e9/L"],
  ["wbc", 8.3, "10*3/uL", 8.3, "10e9/L"],
  ["wbc", 8.3, "K/µL", 8.3, "10e9/L"],
  ["wbc", 8.3, "10^3/mcL", 8.3, "10e9/L"],
  ["wbc", 8300, "/uL", 8.3, "10e9/L"],
  ["wbc", 8300, "cells/uL", 8.3, "10e9/L"],
  ["wbc", 8300, " Cells / μL ", 8.3, "10e9/L"],
  ["wbc", 8300, "/mm3", 8.3, "10e9/L"],
  ["hb", 14.6, "gm%", 14.6, "g/dL"],
  ["wbc", 8.3, "G/L", 8.3, "10e9/L"],
  ["wbc", 8.3, "Tsd/µL", 8.3, "10e9/L"],
  ["wbc", 8.3, "thousand/uL", 8.3, "10e9/L"],
  ["wbc", 8300, "/cumm", 8.3, "10e9/L"],
  ["platelets", 250_000, "/mm3", 250, "10e9/L"],
  ["platelets", 250, "K/uL", 250, "10e9/L"],
  ["neutrophils", 5100, "/uL", 5.1, "10e9/L"],
  ["lymphocytes", 1200, "/uL", 1.2, "10e9/L"],
  ["albumin", 4.1, "g/dL", 41, "g/L"],
  ["albumin", 41, "g/L", 41, "g/L"],
  ["crp", 1.2, "mg/dL", 12, "mg/L"],
  ["crp", 0, "mg/L", 0, "mg/L"],
  ["creatinine", 88.42, "umol/L", 1, "mg/dL"],
  ["creatinine", 100, "µmol/L", 1.130_965_845, "mg/dL"],
  ["creatinine", 0.9, "mg/dL", 0.9, "mg/dL"],
  ["ldh", 5, "ukat/L", 300, "U/L"],
  ["ldh", 300, "IU/L", 300, "U/L"],
  ["pleuralLdh", 1500, "U/L", 1500, "U/L"],
];

function refused(input: object): string {
  const answer = convertUnit(input);
  expect(answer.status).toBe("invalid");
  expect(answer.result).toBeNull();
  return answer.warnings.join("\n");
}

describe("unit conversion", () => {
  it.each(conversions)("%s %d %s is %d %s", (lab, value, unit, ...expected) => {
    const [inRuleUnit, ruleUnit] = expected;
    const answer = convertUnit({ lab, value, unit });
    expect(answer.status).toBe("ok");
    expect(answer.result).toEqual({ value: inRuleUnit, unit: ruleUnit });
  });

  it("asks for a missing unit and never assumes one", () => {
    expect(refused({ lab: "wbc", value: 8300 })).toBe(
      "unit: white cells 8300 without a unit is not used. Say whether it is in 10^9/L, 10^3/uL or cells/uL.",
    );
    expect(refused({ lab: "wbc", value: 8300, unit: "" })).toMatch(
      /without a unit/,
    );
  });

  it("names the known units when one is unknown", () => {
    expect(refused({ lab: "hb", value: 14, unit: "mg/dL" })).toBe(
      'unit: "mg/dL" is not a known unit of hemoglobin. Known are g/dL, g/L or mmol/L.',
    );
    expect(refused({ lab: "hb", value: 14, unit: 3 })).toMatch(/^unit: 3/);
    expect(refused({ lab: "hb", value: 14, unit: "constructor" })).toMatch(
      /not a known unit/,
    );
  });

  it("checks the converted value against the limits and asks what was meant", () => {
    expect(refused({ lab: "hb", value: 146, unit: "g/dL" })).toMatch(
      /2 to 25 g\/dL\. 146 looks like g\/L; 14\.6 g\/dL would be the same value/,
    );
    expect(refused({ lab: "albumin", value: 4.1, unit: "g/L" })).toMatch(
      /4\.1 looks like g\/dL; 41 g\/L/,
    );
    expect(refused({ lab: "albumin", value: 41, unit: "g/dL" })).toMatch(
      /41 looks like g\/L: check the unit/,
    );
    expect(refused({ lab: "wbc", value: -1, unit: "10*9/L" })).toMatch(
      /outside the plausible limits/,
    );
    expect(refused({ lab: "wbc", value: 1e308, unit: "10*9/L" })).toMatch(
      /outside/,
    );
  });

  it("refuses unknown values, names and kinds", () => {
    expect(refused({ lab: "mesothelin", value: 1, unit: "nmol/L" })).toMatch(
      /^lab: "mesothelin"/,
    );
    expect(refused({ value: 1, unit: "g/L" })).toMatch(/^lab: missing/);
    for (const lab of ["", "iron"])
      expect(refused({ lab, value: 1, unit: "g/L" })).not.toContain("empty");
    expect(refused({ lab: "hb", value: "14", unit: "g/dL" })).toMatch(
      /^value: "14" is not a number/,
    );
    expect(convertUnit({ lab: "hb", value: null, unit: "g/dL" })).toMatchObject(
      {
        status: "incomplete",
        missing: ["value"],
        decisive: "value",
      },
    );
  });

  it("warns of unusual values", () => {
    expect(
      convertUnit({ lab: "hb", value: 55, unit: "g/L" }).warnings.join(),
    ).toMatch(/unusual/);
  });
});

describe("decimal arithmetic", () => {
  it("is exact where floating point is not", () => {
    expect(0.1 * 3).not.toBe(0.3);
    expect(toNumber(multiply(parseDecimal(0.1), parseDecimal(3)))).toBe(0.3);
    expect(
      toNumber(multiply(parseDecimal("1.5e3"), parseDecimal("2e-3"))),
    ).toBe(3);
  });

  it("rounds quotients half away from zero to ten digits", () => {
    expect(toNumber(divide(parseDecimal(2), parseDecimal(3)))).toBe(
      0.666_666_666_7,
    );
    expect(toNumber(divide(parseDecimal(-2), parseDecimal(3)))).toBe(
      -0.666_666_666_7,
    );
    expect(toNumber(divide(parseDecimal(0), parseDecimal(3)))).toBe(0);
    expect(toNumber(divide(parseDecimal("1e-30"), parseDecimal(8)))).toBe(
      1.25e-31,
    );
  });
});
