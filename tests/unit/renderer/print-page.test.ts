import { describe, expect, it } from "vitest";
import {
  byDate,
  inputText,
  notUsedTexts,
} from "../../../renderer/print/input-words.ts";
import { joinGroups } from "../../../renderer/print/join-groups.ts";
import { byStanding } from "../../../renderer/print/open-item-words.ts";
import {
  fewestOf,
  lastOf,
  tighterPlan,
} from "../../../renderer/print/page-plan.ts";
import type { PickedInput } from "../../../shared/domain/prognosis-views.ts";
import type { OpenItem, PrintModel } from "../../../shared/domain/views.ts";

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
    used: null,
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
  const fewest = { courseRows: 3, wantedOptionRows: 3, optionRows: 1 };

  it("shortens the longer list first, then gives up the values of further indices before randomized trials", () => {
    let plan = tighterPlan(
      { courseRows: 5, optionRows: 4, otherValues: true },
      fewest,
    );
    const seen = [];
    while (plan !== null) {
      seen.push([plan.courseRows, plan.optionRows, plan.otherValues]);
      plan = tighterPlan(plan, fewest);
    }
    expect(seen).toEqual([
      [4, 4, true],
      [3, 4, true],
      [3, 3, true],
      [3, 3, false],
      [3, 2, false],
      [3, 1, false],
    ]);
  });

  it("leaves short lists alone", () => {
    expect(
      tighterPlan({ courseRows: 2, optionRows: 1, otherValues: false }, fewest),
    ).toBeNull();
  });

  it("wants every randomized trial", () => {
    const options = [true, true, false].map((randomised) => ({ randomised }));
    expect(fewestOf({ options } as unknown as PrintModel)).toEqual({
      courseRows: 3,
      wantedOptionRows: 2,
      optionRows: 1,
    });
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

  it("says of stale values how old they are, and what is missing or was answered unknown", () => {
    const state = (
      name: string,
      change: Partial<PickedInput>,
    ): PickedInput => ({ ...input(name, "2", "2026-07-25"), ...change });
    expect(
      notUsedTexts({
        inputs: [
          state("ecog", { state: "stale", ageDays: 122 }),
          state("wbc_10e9_L", { state: "stale", ageDays: 122 }),
          state("Sex", { state: "missing", display: null }),
          state("Albumin", { state: "missing", display: null }),
          state("Chest pain", { state: "unknown-answer" }),
        ],
        missing: ["Sex", "Chest pain"],
      }),
    ).toEqual([
      "ECOG 2, WBC 2 (25-Jul-2026, 122 days old: not used)",
      "missing: Sex",
      "answer unknown: Chest pain",
    ]);
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

  it("sets apart an outcome that is no group", () => {
    expect(
      joinGroups(["Group 1 of 6", "Group 3 of 6", "no group (ECOG 3-4)"]),
    ).toBe("Group 1 or 3 of 6 or no group (ECOG 3-4)");
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
