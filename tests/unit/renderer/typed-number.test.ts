import { describe, expect, it } from "vitest";
import { typedNumber } from "../../../renderer/ui/typed-number.ts";

describe("typedNumber", () => {
  it("reads a point, a comma, a sign and the unit it is told of", () => {
    expect(typedNumber("7.2")).toBe(7.2);
    expect(typedNumber(" 7,2 mm ", "mm")).toBe(7.2);
    expect(typedNumber("7.2MM", "mm")).toBe(7.2);
    expect(typedNumber("0,125")).toBe(0.125);
    expect(typedNumber("\u22126")).toBe(-6);
  });

  it("takes nothing, with or without the unit, as nothing", () => {
    expect(typedNumber("  ")).toBeNull();
    expect(typedNumber("mm", "mm")).toBeNull();
  });

  it("makes no number of what could be another, or is none", () => {
    for (const typed of [
      "1,234",
      "7-8",
      "1e3",
      ".",
      "7.2 mm",
      "∞",
      "9".repeat(400),
    ])
      expect(typedNumber(typed)).toBeUndefined();
  });
});
