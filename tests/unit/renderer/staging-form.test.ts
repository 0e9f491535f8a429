import { describe, expect, it } from "vitest";
import { decisiveSentence } from "../../../renderer/features/staging/decisive-sentence.ts";
import { inForceWithReason } from "../../../renderer/features/staging/edition-reason.ts";
import { saveErrors } from "../../../renderer/features/staging/save-errors.ts";
import { typedCategory } from "../../../renderer/features/staging/typed-category.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { StageDerivation } from "../../../shared/domain/views.ts";

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

function derivation(changes: Partial<StageDerivation>): StageDerivation {
  return {
    edition: "9",
    status: "incomplete",
    stage: null,
    possible: ["II", "IIIA"],
    missing: ["N"],
    decisive: "N",
    trail: [],
    warnings: [],
    ruleVersion: "2026.1",
    grid: [
      { t: "T1", n: "N0", stage: "I", possible: false },
      { t: "T2", n: "N0", stage: "II", possible: true },
      { t: "T2", n: "N1", stage: "IIIA", possible: true },
      { t: "T2", n: "N2", stage: "IIIA", possible: true },
    ],
    comparisons: [],
    ...changes,
  };
}

describe("decisiveSentence", () => {
  it("says what each finding of the missing axis would mean", () => {
    expect(decisiveSentence(derivation({}))).toEqual({
      title: "One finding decides.",
      sentence:
        "N, the lymph nodes, is not assessed. N0: stage II. N1 or N2: stage IIIA.",
    });
  });

  it("sets metastasis against none when M is missing", () => {
    const sentence = decisiveSentence(
      derivation({ missing: ["M", "N"], decisive: "M" }),
    );
    expect(sentence?.title).toBe("This finding narrows it most.");
    expect(sentence?.sentence).toContain("M0: stage II or IIIA. M1: stage IV.");
  });

  it("says nothing once the stage is derived", () => {
    expect(
      decisiveSentence(derivation({ status: "ok", decisive: null })),
    ).toBeNull();
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
});

describe("saveErrors", () => {
  it("puts each refusal at its field and the rest at the button", () => {
    const errors = saveErrors({
      code: "validation",
      message: "Not stored.",
      fields: [
        { path: "on", message: "In the future." },
        { path: "on", message: "Before birth." },
        { path: "caseId", message: "Unknown case." },
      ],
    });
    expect(errors).toEqual({
      on: "In the future. Before birth.",
      form: "Unknown case.",
    });
    expect(
      saveErrors({ code: "conflict", message: "Stale.", fields: [] }),
    ).toEqual({
      form: "Stale.",
    });
  });
});
