import { describe, expect, it } from "vitest";
import type { PrognosisSource } from "../../../electron/services/prognosis/source.ts";
import {
  indices,
  number,
  values,
  withValues,
} from "../../support/prognosis-of.ts";
import { sampleFile } from "../../support/case-file.ts";

type Check = NonNullable<ReturnType<PrognosisSource["checkOf"]>>;

const check = (part: Partial<Check> = {}): Check => ({
  verdict: "agrees",
  checkedBy: "A. Reader",
  checkedOn: "2026-11-10",
  paper: "Herndon 1998, figure 2",
  ...part,
});
/** A source whose rows are checked as given, by "rule row". */
const checks = (rows: Record<string, Check>): Partial<PrognosisSource> => ({
  checkOf: (rule, row) => rows[`${rule} ${row}`] ?? null,
});
const calgb = (rows: Record<string, Check>) =>
  withValues({}, {}, checks(rows)).calgb;

describe("a row compared with the paper", () => {
  it("stands for the group, with who checked it and when, and silences the short notice", () => {
    expect(calgb({})).toMatchObject({ checked: null });
    const checked = calgb({ "calgb L7": check() });
    expect(checked).toMatchObject({
      verification: "unverified",
      checked: { by: "A. Reader", on: "2026-11-10" },
      notices: [],
    });
    expect(checked.warnings.at(-1)).toBe(
      "Compared with the paper since, and agreeing: L7 (A. Reader, 10-Nov-2026).",
    );
  });

  it("marks the figure of its own row and no other", () => {
    const [median, oneYear] = calgb({ "calgb G5.median": check() }).published;
    expect(median).toMatchObject({
      row: "G5.median",
      checked: { by: "A. Reader" },
    });
    expect(oneYear).toMatchObject({
      row: "G5.1y",
      percent: 6,
      checked: null,
    });
  });

  it("is of another rule or row without effect", () => {
    const other = calgb({ "calgb L9": check(), "eortc L7": check() });
    expect(other.checked).toBeNull();
    expect(other.notices).toEqual([
      "Leaf L7 recalled, not checked against the paper.",
    ]);
  });

  it("comes first of all notices where the paper says otherwise", () => {
    const differs = calgb({ "calgb L7": check({ verdict: "differs" }) });
    expect(differs.checked).toBeNull();
    expect(differs.notices[0]).toBe(
      "Row L7 differs from the paper (checked by A. Reader on 10-Nov-2026).",
    );
    expect(differs.warnings[0]).toBe(differs.notices[0]);
    expect(differs.notices.join(" ")).not.toContain("not checked");
  });

  it("names a figure that the paper contradicts", () => {
    const differs = calgb({ "calgb G5.1y": check({ verdict: "differs" }) });
    expect(differs.notices[0]).toContain("Row G5.1y differs");
    expect(differs.published[1]?.checked).toBeNull();
  });
});

describe("a group that rests on several rows", () => {
  const eortcRows = ["cutoff", "wbc", "ecog", "male"];
  const eortc = (rows: readonly string[], last: Partial<Check> = {}) =>
    withValues(
      {},
      {},
      checks(
        Object.fromEntries(
          rows.map((row, at) => [
            `eortc ${row}`,
            at === rows.length - 1 ? check(last) : check(),
          ]),
        ),
      ),
    ).eortc;

  it("is checked when all of them are, with the latest name and date", () => {
    expect(
      eortc(eortcRows, { checkedBy: "B. Later", checkedOn: "2026-11-20" })
        .checked,
    ).toEqual({ by: "B. Later", on: "2026-11-20" });
  });

  it("is not while one is not, or one differs", () => {
    expect(eortc(eortcRows.slice(1)).checked).toBeNull();
    expect(eortc(eortcRows, { verdict: "differs" }).checked).toBeNull();
  });

  it("counts every leaf that a missing input leaves open within the group", () => {
    const file = sampleFile({
      observations: [
        values.ecog,
        number("wbc", 9.4, "10e9/L"),
        values.pain,
        number("hemoglobin", 11, "g/dL"),
      ],
    });
    const group = (rows: Record<string, Check>) =>
      indices(file, checks(rows)).calgb;
    expect(group({})).toMatchObject({ status: "ok", group: "Group 5 of 6" });
    expect(group({ "calgb L7": check() }).checked).toBeNull();
    expect(
      group({ "calgb L7": check(), "calgb L8": check() }).checked,
    ).toMatchObject({ by: "A. Reader" });
  });
});

describe("the clinic's own cases", () => {
  it("are asked for by rule and group, and only where there is a group", () => {
    const asked: string[] = [];
    const own: PrognosisSource["own"] = (rule, groupKey) => {
      asked.push(`${rule} ${groupKey}`);
      return {
        cases: 0,
        minimum: 10,
        leftOut: 0,
        leftOutDeaths: 0,
        figures: [],
        withheld: "",
        basis: "",
      };
    };
    const { calgb: open } = withValues({ hb: null }, {}, { own });
    expect(open.own).toBeNull();
    expect(asked).toContain("eortc high");
    expect(asked.some((one) => one.startsWith("calgb"))).toBe(false);
  });
});
