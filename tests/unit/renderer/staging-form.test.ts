import { describe, expect, it } from "vitest";
import {
  editionQuestion,
  inForceWithReason,
} from "../../../renderer/features/staging/edition-reason.ts";
import { groupFindings } from "../../../renderer/features/staging/finding-groups.ts";
import {
  isShownAt,
  problemsShown,
  refuseUnread,
} from "../../../renderer/features/staging/shown-problems.ts";
import { typedCategory } from "../../../renderer/features/staging/typed-category.ts";
import {
  readMm,
  sumText,
} from "../../../renderer/features/staging/typed-thickness.ts";
import { blankDerivation } from "../../../electron/services/staging/blank-derivation.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";

describe("typedCategory", () => {
  const codes = ["TX", "T0", "T1", "T1a", "T1b", "T2"];

  it("takes the number, the whole code, or X", () => {
    expect(typedCategory("2", "t", codes)).toBe("T2");
    expect(typedCategory("t2", "t", codes)).toBe("T2");
    expect(typedCategory("x", "t", codes)).toBe("TX");
    expect(typedCategory("1", "t", codes)).toBe("T1");
    expect(typedCategory("1b", "t", codes)).toBe("T1b");
  });

  it("takes a dash or a question mark for not assessed", () => {
    expect(typedCategory("-", "n", ["N0"])).toBeNull();
    expect(typedCategory("?", "n", ["N0"])).toBeNull();
  });

  it("chooses nothing for what no category begins with", () => {
    expect(typedCategory("9", "t", codes)).toBeUndefined();
    expect(typedCategory("t", "t", codes)).toBeUndefined();
  });
});

describe("readMm", () => {
  it("reads digits with point, comma or unit, and nothing as not measured", () => {
    expect(readMm("7.2")).toEqual({ ok: true, value: 7.2 });
    expect(readMm(" 7,2 mm ")).toEqual({ ok: true, value: 7.2 });
    expect(readMm("  ")).toEqual({ ok: true, value: null });
  });

  it("leaves limits to the engine", () => {
    expect(readMm("-3")).toEqual({ ok: true, value: -3 });
    expect(readMm("600")).toEqual({ ok: true, value: 600 });
  });

  it("refuses what is no number, quoting it", () => {
    for (const typed of ["7.2.1", "about 7", "7-8", "1e3", "."]) {
      const read = readMm(typed);
      expect(read.ok).toBe(false);
      expect(!read.ok && read.message).toContain(`“${typed}”`);
    }
  });
});

describe("sumText", () => {
  it("sums tenths exactly", () => {
    expect(sumText([7.2, 5.4, 3.9])).toBe("7.2 + 5.4 + 3.9 = 16.5 mm");
    expect(sumText([0.1, 0.2, 0])).toBe("0.1 + 0.2 + 0 = 0.3 mm");
  });

  it("gives no sum while a level is open", () => {
    expect(sumText([7.2, null, 3.9])).toBe("7.2 + ? + 3.9 mm");
    expect(sumText([null, null, null])).toBe("");
  });
});

describe("inForceWithReason", () => {
  const diagnosed = (
    diagnosedOn: string | null,
    diagnosisYear: number | null = null,
  ) => inForceWithReason({ diagnosedOn, diagnosisYear } as Diagnosis);

  it("goes by the date of diagnosis, else by its year", () => {
    expect(diagnosed("2024-12-31").edition).toBe("8");
    expect(diagnosed("2025-01-01").edition).toBe("9");
    expect(diagnosed("D", 2009)).toEqual({
      edition: "6",
      reason: "Edition 6 was in force at diagnosis (2009).",
    });
  });

  it("names no edition before 2003 or without a year", () => {
    expect(diagnosed(null, 1999).edition).toBeNull();
    expect(diagnosed(null).reason).toContain("not recorded");
  });

  it("asks why another edition is used, but not why another system is", () => {
    const inForce = diagnosed("2025-01-01");
    const question = (system: string, edition: string) =>
      editionQuestion(inForce, { system, edition });
    expect(question("tnm-pleura", "8")).toContain("Why another?");
    expect(question("tnm-pleura", "9")).toBeNull();
    expect(question("tnm-pleura", "")).toBeNull();
    expect(question("butchart", "1976")).toBeNull();
  });
});

describe("groupFindings", () => {
  const finding = (
    name: "rib" | "visceral_pleura" | "diaphragm_muscle",
    group: "chest-wall" | "surfaces" | "extension",
    category: string | null,
  ) => ({
    name,
    group,
    category,
    label: name,
    help: "",
    verification: "verified" as const,
  });
  const findings = [
    finding("rib", "chest-wall", "T4"),
    finding("diaphragm_muscle", "extension", null),
    finding("visceral_pleura", "surfaces", null),
  ];

  it("sets apart what the edition does not use, but always asks the surfaces", () => {
    const { used, unused } = groupFindings(findings, "tnm-pleura");
    expect(used.map(({ group }) => group)).toEqual(["surfaces", "chest-wall"]);
    expect(unused.map(({ name }) => name)).toEqual(["diaphragm_muscle"]);
  });

  it("asks everything for the other systems", () => {
    expect(groupFindings(findings, "brigham").unused).toEqual([]);
  });
});

describe("shown problems", () => {
  it("knows the fields of each way of entry", () => {
    const onFindings = isShownAt({ mode: "findings", system: "tnm-pleura" });
    const onCategories = isShownAt({
      mode: "categories",
      system: "tnm-pleura",
    });
    expect(onFindings("psumLevelsMm.upper")).toBe(true);
    expect(onFindings("nodes.3.station")).toBe(true);
    expect(onFindings("t")).toBe(false);
    expect(onCategories("t")).toBe(true);
    expect(onCategories("findings.rib")).toBe(false);
    expect(onCategories("edition")).toBe(true);
  });

  it("shows the same sentence about a field once", () => {
    const problem = { path: "fmaxMm", message: "Too large." };
    expect(
      problemsShown([problem], [], { fmaxMm: "Too large.", form: "No." }),
    ).toEqual([problem, { path: "form", message: "No." }]);
  });
});

describe("refuseUnread", () => {
  it("leaves nothing of an answer that took an unread number as not measured", () => {
    const answer = {
      ...blankDerivation({
        system: "tnm-pleura",
        edition: "9",
        status: "incomplete",
      }),
      possible: ["IIIB"],
      warnings: ["The only stage still possible is IIIB."],
    };
    const unread = [
      { path: "psumMm", message: "“about four” is not a number." },
    ];
    expect(refuseUnread(answer, unread)).toMatchObject({
      status: "invalid",
      possible: [],
      warnings: [],
      problems: unread,
    });
    expect(refuseUnread(answer, [])).toBe(answer);
  });
});
