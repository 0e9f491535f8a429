import { describe, expect, it } from "vitest";
import {
  checkFields,
  emptyFields,
  nextFields,
  placeErrors,
  toObservation,
} from "../../../renderer/features/record-value/record-fields.ts";
import {
  recordedDetail,
  recordedTitle,
} from "../../../renderer/features/record-value/recorded-words.ts";
import { unitChoices } from "../../../renderer/features/record-value/unit-choices.ts";
import { dateHint } from "../../../renderer/ui/date-hint.ts";
import { observation } from "../../support/sample-case.ts";
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
    ["23.11.2026", "2026-11-23"],
    ["11/23/2026", "2026-11-23"],
  ])("reads %s", (typed, date) => {
    expect(parseDate(typed)).toEqual({ ok: true, date });
  });

  it.each([
    "",
    "31-Feb-2026",
    "12-Foo-2026",
    "03/04/2026",
    "3.4.26",
    "23.11.26",
    "31.02.2026",
    "23.13.2026",
    "yesterday",
  ])("refuses %s with a way out", (typed) => {
    const parsed = parseDate(typed);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? "" : parsed.message).toContain("12-Nov-2026");
  });
});

describe("dateHint", () => {
  it("says how to write a date, how it was read, or what is wrong", () => {
    expect(dateHint("")).toBe("Write it like 12-Nov-2026");
    expect(dateHint("24 nov 2026")).toBe("Read as 24-Nov-2026");
    expect(dateHint("3/4/2026")).toMatch(/could be swapped/u);
  });
});

describe("the form of one value", () => {
  const typed = {
    ...emptyFields("hemoglobin"),
    value: "12.1",
    unit: "g/L",
    on: "4-Nov-2026",
    source: "Lab",
  };

  it("sends what was typed, with the date understood", () => {
    expect(checkFields(typed)).toEqual({});
    expect(toObservation(typed)).toEqual({
      kind: "hemoglobin",
      on: "2026-11-04",
      typedValue: "12.1",
      typedUnit: "g/L",
      source: "Lab",
      note: "",
      confirmed: [],
    });
  });

  it("sends no unit for a value that has none", () => {
    const sent = toObservation({ ...typed, kind: "ecog" });
    expect(sent?.typedUnit).toBe("");
  });

  it("never fills a unit in and refuses everything that is missing at once", () => {
    expect(emptyFields("hemoglobin").unit).toBe("");
    expect(
      checkFields({ ...emptyFields("hemoglobin"), on: "3.4.2026" }),
    ).toEqual({
      value: "Type the value.",
      unit: "Give the unit: g/dL, g/L or mmol/L.",
      on: "Day and month could be swapped. Write the month as a word: 12-Nov-2026.",
      source: "Say where the value stands.",
    });
    expect(Object.keys(checkFields(emptyFields("ecog")))).toEqual([
      "value",
      "on",
      "source",
    ]);
  });

  it("keeps date and source for the next value, and nothing else", () => {
    expect(nextFields({ ...typed, note: "hemolytic" })).toEqual({
      kind: "hemoglobin",
      value: "",
      unit: "",
      on: "4-Nov-2026",
      source: "Lab",
      note: "",
    });
  });

  it("offers units in the writing of screen and print", () => {
    expect(unitChoices("wbc")).toBe("10⁹/L, /µL or 10³/µL");
    expect(unitChoices("weight")).toBe("kg");
  });

  it("says what was recorded, and what was typed when it was converted", () => {
    const stored = observation({
      kind: "hemoglobin",
      on: "2026-11-24",
      value: 11.8,
      unit: "g/dL",
      originalValue: "118",
      originalUnit: "g/L",
      source: "Lab",
    });
    expect(recordedTitle(stored)).toBe("Hemoglobin 11.8 g/dL recorded");
    expect(recordedDetail(stored)).toBe("24-Nov-2026, Lab, typed as 118 g/L");
    expect(recordedDetail({ ...stored, originalUnit: "g/dL" })).toBe(
      "24-Nov-2026, Lab",
    );
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
      at: [{ field: "unit", message: "Unknown unit.", offers: [] }],
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

  it("says that it is not requested yet", () => {
    expect(gapText("crp", [{ ...item, recorded: true }])).toBe(
      "not requested yet",
    );
  });
});

describe("ageText", () => {
  it("says how far a value lies from the reference date", () => {
    expect(ageText({ ageDays: 0 })).toBe("same day");
    expect(ageText({ ageDays: 40 })).toBe("40 days");
    expect(ageText({ ageDays: -1 })).toBe("1 day later");
    expect(ageText({ ageDays: null })).toBe("");
  });
});
