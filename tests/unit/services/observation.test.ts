import { describe, expect, it } from "vitest";
import { kindRules } from "../../../electron/services/observation/kinds.ts";
import { readTyped } from "../../../electron/services/observation/read-typed.ts";
import {
  observationKindSchema,
  type ObservationKind,
} from "../../../shared/domain/observation.ts";

const read = (kind: ObservationKind, typedValue: string, typedUnit = "") =>
  readTyped({ kind, typedValue, typedUnit });

const refused = (kind: ObservationKind, value: string, unit = "") => {
  const reading = read(kind, value, unit);
  if (reading.ok) throw new Error(`${kind} ${value} ${unit} was accepted`);
  return reading.problem;
};

describe("laboratory values", () => {
  it("converts 146 g/L of hemoglobin to 14.6 g/dL", () => {
    expect(read("hemoglobin", "146", "g/L")).toEqual({
      ok: true,
      read: { value: 14.6, unit: "g/dL", answer: null },
    });
  });

  it("refuses 146 g/dL of hemoglobin and points to g/L", () => {
    const { path, message } = refused("hemoglobin", "146", "g/dL");
    expect(path).toBe("observation.typedValue");
    expect(message).toMatch(/looks like g\/L \(14\.6 g\/dL\): choose g\/L/);
  });

  it("refuses a white count of 8300 without a unit and asks for the unit", () => {
    const { path, message } = refused("wbc", "8300");
    expect(path).toBe("observation.typedUnit");
    expect(message).toMatch(/has no unit\. Choose 10⁹\/L/);
    expect(message).toMatch(/looks like cells\/µL \(8\.3 10⁹\/L\)/);
  });

  it("takes 8300 cells/µL as 8.3 10e9/L, whichever micro sign is typed", () => {
    for (const unit of ["cells/uL", "/\u00b5L", "/\u03bcL"]) {
      expect(read("wbc", "8300", unit)).toMatchObject({
        read: { value: 8.3, unit: "10e9/L" },
      });
    }
  });

  it("refuses an unknown unit and names the known ones", () => {
    const { path, message } = refused("creatinine", "1.1", "stone");
    expect(path).toBe("observation.typedUnit");
    expect(message).toContain("mg/dL");
  });

  it("refuses a negative value", () => {
    expect(refused("crp", "-3", "mg/L").path).toBe("observation.typedValue");
  });
});

describe("units offered for an implausible value", () => {
  const offers = (kind: ObservationKind, value: string, unit: string) =>
    (refused(kind, value, unit).offers ?? []).map(({ label }) => label);

  it.each([
    ["albumin", "41", "g/dL", ["Use g/L"]],
    ["crp", "80", "mg/dL", ["Use mg/L"]],
    ["platelets", "350000", "10^9/L", ["Use cells/µL (350 10⁹/L)"]],
    ["neutrophils", "5600", "", ["Use cells/µL (5.6 10⁹/L)"]],
    ["weight", "650", "kg", ["Use lb (294.8350405 kg)"]],
    ["tumor-volume", "0.4", "mL", ["Use L (400 mL)"]],
  ] as const)("%s %s %s", (kind, value, unit, labels) => {
    expect(offers(kind, value, unit)).toEqual(labels);
  });

  it("are none where no unit makes sense of the number, and each meaning once", () => {
    expect(offers("hemoglobin", "0", "g/dL")).toEqual([]);
    expect(offers("wbc", "0.004", "10^9/L")).toEqual([]);
    expect(offers("wbc", "7.1", "cells/uL")).toEqual(["Use 10⁹/L"]);
  });
});

describe("scales", () => {
  it.each(["0", "3", "5"])("takes ECOG %s", (value) => {
    expect(read("ecog", value)).toMatchObject({
      read: { value: Number(value), unit: "" },
    });
  });

  it.each(["6", "-1", "1.5", "70"])("refuses ECOG %s", (value) => {
    expect(refused("ecog", value).message).toContain("from 0 to 5");
  });

  it("takes Karnofsky 80 and refuses 85 and 110", () => {
    expect(read("karnofsky", "80", "%")).toMatchObject({ ok: true });
    expect(refused("karnofsky", "85").message).toContain("steps of 10");
    expect(refused("karnofsky", "110").path).toBe("observation.typedValue");
  });
});

describe("answers", () => {
  it.each(["yes", "No", "UNKNOWN"])("takes %s", (typed) => {
    expect(read("chest-pain", typed)).toMatchObject({
      read: { value: null, answer: typed.toLowerCase() },
    });
  });

  it("refuses a percentage as weight loss and names the right place", () => {
    expect(refused("weight-loss", "6 %").message).toContain("Weight change");
  });

  it("refuses a unit", () => {
    expect(refused("chest-pain", "yes", "mg").path).toBe(
      "observation.typedUnit",
    );
  });
});

describe("quantities", () => {
  it.each([
    ["height", "1.78", "m", [178, "cm"]],
    ["weight", "180", "lb", [81.6466266, "kg"]],
    ["weight-change-percent", "-6", "%", [-6, "%"]],
    ["creatinine-clearance", "74", "mL/min", [74, "mL/min"]],
    ["suv-max", "11.2", "", [11.2, "SUV"]],
    ["mesothelin", "1.4", "nmol/L", [1.4, "nmol/L"]],
  ] as const)("reads %s %s %s", (kind, value, unit, [stored, storedUnit]) => {
    const reading = read(kind, value, unit);
    expect(reading.ok && reading.read.value).toBeCloseTo(stored, 5);
    expect(reading.ok && reading.read.unit).toBe(storedUnit);
  });

  it("refuses a height of 1.78 cm and a weight without a unit", () => {
    expect(refused("height", "1.78", "cm").path).toBe("observation.typedValue");
    expect(refused("weight", "81").path).toBe("observation.typedUnit");
  });
});

it("has a rule for every kind and accepts no kind without thinking about the unit", () => {
  for (const kind of observationKindSchema.options) {
    const { form } = kindRules[kind];
    const hopeless = read(kind, "\u0000", "\u0000");
    expect(hopeless.ok, `${kind} (${form})`).toBe(false);
  }
});
