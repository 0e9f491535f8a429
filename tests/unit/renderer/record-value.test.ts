import { describe, expect, it } from "vitest";
import {
  emptyFields,
  placeErrors,
  toObservation,
} from "../../../renderer/features/record-value/record-fields.ts";
import { gapText } from "../../../renderer/features/summary/lab-gap.ts";
import { ageText } from "../../../renderer/features/prognosis/input-age.ts";
import { parseDate } from "../../../shared/parse-date.ts";

describe("parseDate", () => {
  it.each([
    ["12-Nov-2026", "2026-11-12"],
    ["4 nov 2026", "2026-11-04"],
    ["2026-11-12", "2026-11-12"],
    ["November 2026", "2026-11"],
    ["2026", "2026"],
    ["D+52", "D+52"],
    ["d -8", "D-8"],
    ["D", "D"],
  ])("reads %s", (typed, date) => {
    expect(parseDate(typed)).toEqual({ ok: true, date });
  });

  it.each([
    "",
    "31-Feb-2026",
    "12-Foo-2026",
    "03/04/2026",
    "3.4.26",
    "yesterday",
  ])("refuses %s with a way out", (typed) => {
    const parsed = parseDate(typed);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? "" : parsed.message).toContain("12-Nov-2026");
  });
});

describe("the form of one value", () => {
  it("sends what was typed, with the date understood", () => {
    const fields = {
      ...emptyFields("hemoglobin"),
      value: "12.1",
      on: "4-Nov-2026",
      source: "Lab",
    };
    expect(toObservation(fields)).toEqual({
      ok: true,
      observation: {
        kind: "hemoglobin",
        on: "2026-11-04",
        typedValue: "12.1",
        typedUnit: "g/dL",
        source: "Lab",
        note: "",
      },
    });
  });

  it("sends no unit for a value that has none", () => {
    const sent = toObservation({
      ...emptyFields("ecog"),
      unit: "g/L",
      on: "2026",
      value: "1",
    });
    expect(sent.ok && sent.observation.typedUnit).toBe("");
  });

  it("puts refusals at the field that was typed", () => {
    const placed = placeErrors({
      code: "validation",
      message: "Nothing was stored.",
      fields: [
        { path: "observation.typedUnit", message: "Unknown unit." },
        { path: "caseId", message: "Unknown case." },
      ],
    });
    expect(placed).toEqual({
      at: [{ field: "unit", message: "Unknown unit." }],
      rest: ["Unknown case."],
    });
  });
});

describe("gapText", () => {
  const item = {
    item: "LDH, pleural",
    owner: "Nurse",
    requestedOn: "2026-11-18",
    dueOn: null,
    why: "",
  };

  it("says who gets the value and since when", () => {
    expect(gapText("ldh", [{ ...item, recorded: true }])).toBe(
      "requested 18-Nov-2026, Nurse",
    );
  });

  it("says that nobody asked yet", () => {
    expect(gapText("crp", [{ ...item, recorded: true }])).toBe(
      "nobody asked yet",
    );
  });
});

describe("ageText", () => {
  it("says how old a value is, and the limit when it is too old", () => {
    expect(ageText({ ageDays: 0, windowDays: 30, state: "picked" })).toBe(
      "same day",
    );
    expect(ageText({ ageDays: 40, windowDays: 30, state: "stale" })).toBe(
      "40 days, limit 30 days",
    );
    expect(ageText({ ageDays: null, windowDays: null, state: "missing" })).toBe(
      "",
    );
  });
});
