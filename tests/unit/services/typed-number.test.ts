import { describe, expect, it } from "vitest";
import { readTypedNumber } from "../../../electron/services/observation/typed-number.ts";

describe("readTypedNumber", () => {
  it.each([
    ["12.1", 12.1],
    [" 146 ", 146],
    ["0", 0],
    ["-6", -6],
    ["\u22126", -6],
    ["12,1", 12.1],
    ["12,15", 12.15],
    ["0,123", 0.123],
  ])("reads %j as %d", (typed, value) => {
    expect(readTypedNumber(typed)).toEqual({ ok: true, value });
  });

  it("refuses a comma that could group thousands and offers both readings", () => {
    const read = readTypedNumber("1,234");
    expect(read.ok).toBe(false);
    expect(read).toMatchObject({
      problem: expect.stringMatching(/1234.*1\.234/) as string,
    });
  });

  it.each([
    "",
    "abc",
    "1,234,567",
    "1,234.5",
    "1.234,5",
    "1 234",
    "<5",
    "1e3",
    "12.1 g/dL",
    "NaN",
    "Infinity",
    "١٢",
    "1".repeat(400),
    "--5",
    "12.",
    ".5",
  ])("refuses %j with a way out", (typed) => {
    const read = readTypedNumber(typed);
    expect(read.ok).toBe(false);
    if (!read.ok) {
      expect(read.problem).toMatch(/Type|Write|Check/);
      expect(read.problem.length).toBeLessThan(200);
    }
  });
});
