import { describe, expect, it } from "vitest";
import { byDate, inputText } from "../../../renderer/print/input-words.ts";
import { joinGroups } from "../../../renderer/print/join-groups.ts";
import { byStanding } from "../../../renderer/print/open-item-words.ts";
import { lastOf, tighterPlan } from "../../../renderer/print/page-plan.ts";
import type { OpenItem, PickedInput } from "../../../shared/domain/views.ts";

function input(name: string, display: string, on: string | null): PickedInput {
  return {
    name,
    label: name,
    display,
    on,
    ageDays: null,
    state: "picked",
    windowDays: null,
    source: "",
    note: "",
  };
}

function gap(
  item: string,
  owner: string | null,
  requestedOn: string | null,
): OpenItem {
  return { item, owner, requestedOn, dueOn: null, why: "", recorded: true };
}

describe("tighterPlan", () => {
  it("shortens the longer list first and stops where a board still has enough", () => {
    let plan = tighterPlan({ courseRows: 5, optionRows: 2 });
    expect(plan).toEqual({ courseRows: 4, optionRows: 2 });
    const seen = [];
    while (plan !== null) {
      seen.push(plan);
      plan = tighterPlan(plan);
    }
    expect(seen.at(-1)).toEqual({ courseRows: 3, optionRows: 1 });
  });

  it("leaves short lists alone", () => {
    expect(tighterPlan({ courseRows: 2, optionRows: 1 })).toBeNull();
  });
});

describe("lastOf", () => {
  it("keeps the newest in order and counts what is left out", () => {
    expect(lastOf([1, 2, 3, 4], 3)).toEqual({ shown: [2, 3, 4], left: 1 });
    expect(lastOf([1], 3)).toEqual({ shown: [1], left: 0 });
  });
});

describe("inputs on paper", () => {
  it("names values shortly and answers in words", () => {
    expect(inputText(input("wbc_10e9_L", "9.4 10⁹/L", null))).toBe(
      "WBC 9.4 10⁹/L",
    );
    expect(inputText(input("chestPain", "No", null))).toBe("no chest pain");
    expect(inputText(input("histology", "Epithelioid", null))).toBe(
      "epithelioid",
    );
  });

  it("says the date of several values once", () => {
    const groups = byDate([
      input("ecog", "1", "2026-11-12"),
      input("ageYears", "69 y", null),
      input("wbc_10e9_L", "9.4", "2026-11-12"),
    ]);
    expect(groups.map(({ on, inputs }) => [on, inputs.length])).toEqual([
      ["2026-11-12", 2],
      [null, 1],
    ]);
  });
});

describe("joinGroups", () => {
  it("says once what all groups share", () => {
    expect(joinGroups(["Group 1 of 6", "Group 3 of 6", "Group 5 of 6"])).toBe(
      "Group 1, 3 or 5 of 6",
    );
  });

  it("lists groups that differ in more than one word", () => {
    expect(joinGroups(["Low risk (1.20)", "High risk (1.75)"])).toBe(
      "Low risk (1.20) or High risk (1.75)",
    );
    expect(joinGroups([])).toBe("");
  });
});

describe("byStanding", () => {
  it("tells gaps with the same owner and dates together", () => {
    const told = byStanding([
      gap("LDH", "Nurse", "2026-11-18"),
      gap("Sex", null, null),
      gap("Age", null, null),
    ]);
    expect(told).toEqual([
      { standing: "requested 18-Nov-2026, Nurse", items: ["LDH"] },
      { standing: "not requested, no owner", items: ["Sex", "Age"] },
    ]);
  });
});
