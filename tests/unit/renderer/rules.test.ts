import { describe, expect, test } from "vitest";
import {
  checkProblems,
  openingFields,
  toCheck,
} from "../../../renderer/features/rules/check-fields.ts";
import {
  checkText,
  formerTexts,
} from "../../../renderer/features/rules/check-words.ts";
import { rulesByGroup } from "../../../renderer/features/rules/filter-rules.ts";
import { acceptedText } from "../../../renderer/features/rules/accepted-text.ts";
import { rulesSearchSchema } from "../../../renderer/app/rules-search.ts";
import type { RuleLine } from "../../../shared/contract/rules.ts";
import type { RuleCheck } from "../../../shared/domain/rule-check.ts";

const check: RuleCheck = {
  id: "0192f0c1-2d3e-7a4b-8c5d-6e7f80910011",
  rule: "calgb",
  row: "L9",
  ruleVersion: "3",
  checkedBy: "Dr Lind",
  checkedOn: "2026-11-24",
  verdict: "agrees",
  paper: "Herndon 1998, figure 2",
  note: "",
  withdraws: null,
  recordedAt: "2026-11-24T09:00:00.000Z",
  recordedBy: "Nurse Hale",
};

describe("a check in words", () => {
  test("says who compared, when and with what; the finding is never left out", () => {
    expect(checkText(check)).toBe(
      "checked against the paper by Dr Lind on 24-Nov-2026 (Herndon 1998, figure 2)",
    );
    expect(
      checkText({ ...check, verdict: "differs", note: "cut-off 8.3" }),
    ).toBe(
      "differs from the paper: cut-off 8.3 (Herndon 1998, figure 2; compared by Dr Lind on 24-Nov-2026)",
    );
  });

  test("says of each former check how it ended, the latest first", () => {
    const withdrawal = {
      ...check,
      id: "0192f0c1-2d3e-7a4b-8c5d-6e7f80910012",
      withdraws: check.id,
      note: "wrong figure",
    };
    const older = {
      ...check,
      id: "0192f0c1-2d3e-7a4b-8c5d-6e7f80910010",
      ruleVersion: "2",
      recordedAt: "2025-01-01T09:00:00.000Z",
    };
    const beside = {
      ...check,
      id: "0192f0c1-2d3e-7a4b-8c5d-6e7f80910013",
      recordedAt: "2026-11-24T10:00:00.000Z",
    };
    const texts = formerTexts([older, check, withdrawal, beside], "3");
    expect(texts.map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^Version 3: .*another check stands for the row\.$/u,
      ),
      expect.stringMatching(
        /^Version 3: .*Withdrawn by Nurse Hale: wrong figure\.$/u,
      ),
      expect.stringMatching(/^Version 2: .*Made for an older version\.$/u),
    ]);
  });
});

describe("the form of a check", () => {
  const typed = {
    checkedBy: "Dr Lind",
    checkedOn: "24-Nov-2026",
    paper: "Herndon 1998, figure 2",
    verdict: "agrees",
    note: "",
  } as const;
  const row = { rule: "calgb", row: "L9", ruleVersion: "3" };

  test("opens dated today with neither person nor finding chosen", () => {
    const opening = openingFields(null, "2026-11-24");
    expect(opening.checkedOn).toBe("24-Nov-2026");
    expect(Object.keys(checkProblems(opening))).toEqual([
      "checkedBy",
      "paper",
      "verdict",
    ]);
    expect(toCheck(opening, row)).toBeNull();
  });

  test("keeps person, date and paper for the next row, and not the finding or the note", () => {
    const { checkedBy, checkedOn, paper } = typed;
    expect(
      openingFields({ checkedBy, checkedOn, paper }, "2027-01-01"),
    ).toEqual({ ...typed, verdict: "", note: "" });
  });

  test.each(["Nov-2026", "2026", "D+3", "03/04/2026", ""])(
    "refuses %j as the day of a comparison",
    (checkedOn) => {
      expect(checkProblems({ ...typed, checkedOn })).toHaveProperty(
        "checkedOn",
      );
      expect(toCheck({ ...typed, checkedOn }, row)).toBeNull();
    },
  );

  test("asks what the paper gives where the row differs", () => {
    expect(checkProblems({ ...typed, verdict: "differs" })).toHaveProperty(
      "note",
    );
    expect(checkProblems(typed)).toEqual({});
    expect(toCheck(typed, row)).toEqual({
      ...row,
      ...typed,
      checkedOn: "2026-11-24",
    });
  });
});

describe("the list of rules", () => {
  const line = (rule: string, title: string, group: RuleLine["group"]) => ({
    rule,
    title,
    group,
    version: "1",
    rows: 2,
    rowIds: [`${rule}-1`, "L9"],
    unverified: 0,
    checked: 0,
    differs: 0,
    examples: 0,
  });
  const lines = [
    line("units", "Units", "Doses and units"),
    line("calgb", "CALGB prognostic index", "Prognosis"),
    line("tnm.pleura.stage", "Pleural stage", "Staging"),
  ];

  test("stands in the order of work and is found by any of its words", () => {
    expect(rulesByGroup(lines, "").map(({ group }) => group)).toEqual([
      "Staging",
      "Prognosis",
      "Doses and units",
    ]);
    const found = rulesByGroup(lines, "  INDEX calgb ");
    expect(found.flatMap(({ rules }) => rules)).toMatchObject([
      { line: { rule: "calgb" }, row: null },
    ]);
    expect(rulesByGroup(lines, "promise")).toEqual([]);
  });

  test("finds a row by its whole name, and leads to it", () => {
    const found = rulesByGroup(lines, " CALGB-1");
    expect(found.flatMap(({ rules }) => rules)).toMatchObject([
      { line: { rule: "calgb" }, row: "calgb-1" },
    ]);
    expect(
      rulesByGroup(lines, "l9").flatMap(({ rules }) => rules),
    ).toHaveLength(3);
    expect(rulesByGroup(lines, "L")).not.toEqual([]);
  });

  test("drops what is no rule from the address", () => {
    expect(rulesSearchSchema.parse({ rule: 7, row: "L9" })).toEqual({
      rule: undefined,
      row: "L9",
    });
  });

  test("says what an input may be", () => {
    const limits = { min: 0.1, max: 1000 };
    expect(acceptedText({ kind: "number", limits, values: [] })).toBe(
      "0.1 to 1,000",
    );
    expect(acceptedText({ kind: "boolean", limits: null, values: [] })).toBe(
      "yes or no",
    );
    expect(
      acceptedText({ kind: "choice", limits: null, values: ["CR", "PR"] }),
    ).toBe("CR, PR");
  });
});
