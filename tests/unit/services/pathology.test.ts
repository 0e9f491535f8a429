import { describe, expect, it } from "vitest";
import { reviewConflicts } from "../../../electron/services/pathology/review-conflicts.ts";
import {
  agesAtDiagnosis,
  scoreInput,
} from "../../../electron/services/pathology/rule-input.ts";
import { atAnyAge } from "../../../electron/services/dates/at-any-age.ts";
import { mwgs } from "../../../electron/engine/rules/mwgs/mwgs.ts";
import {
  biphasicRule,
  codeConflicts,
  shareConflicts,
} from "../../../electron/services/pathology/subtype-conflicts.ts";
import {
  gradeLines,
  scoreLines,
} from "../../../electron/services/pathology/answer-words.ts";
import { pathologyNotices } from "../../../electron/services/pathology/notices.ts";
import { nuclearGrade } from "../../../electron/engine/rules/nuclear-grade/nuclear-grade.ts";
import { emptySections } from "../../../shared/domain/empty-sections.ts";
import type { Pathology } from "../../../shared/domain/pathology.ts";
import { sampleFile } from "../../support/case-file.ts";
import { sampleCase } from "../../support/sample-case.ts";

const report = (part: Partial<Pathology>): Pathology => ({
  ...emptySections.pathology,
  ...part,
});
const share = (
  histology: Pathology["histology"],
  sarcomatoidPercent: number | null,
  specimen: Pathology["specimen"],
) => shareConflicts(report({ histology, sarcomatoidPercent, specimen }));
const { diagnosis } = sampleCase().sections;

describe("subtype against sarcomatoid share", () => {
  it.each([
    ["epithelioid", 0, "biopsy"],
    ["epithelioid", 9, "resection"],
    ["sarcomatoid", 95, "resection"],
    ["desmoplastic", 100, "cytology"],
    ["biphasic", 10, "resection"],
    ["biphasic", 90, "resection"],
    ["biphasic", 2, "biopsy"],
    ["nos", 40, "biopsy"],
    ["epithelioid", null, "biopsy"],
  ] as const)(
    "finds nothing wrong with %s, %s %% on a %s",
    (subtype, percent, specimen) => {
      expect(share(subtype, percent, specimen)).toEqual([]);
    },
  );

  it.each([
    ["epithelioid", 5, "biopsy"],
    ["epithelioid", 10, "resection"],
    ["epithelioid", 100, "resection"],
    ["epithelioid", 5, "not-recorded"],
    ["sarcomatoid", 90, "resection"],
    ["sarcomatoid", 0, "biopsy"],
    ["biphasic", 9, "resection"],
    ["biphasic", 95, "resection"],
    ["biphasic", 0, "biopsy"],
    ["biphasic", 100, "not-recorded"],
  ] as const)("names %s with %s %% on %s", (subtype, percent, specimen) => {
    const [sentence = ""] = share(subtype, percent, specimen);
    expect(sentence).toContain(subtype);
    expect(sentence).toContain(`${percent} %`);
  });

  it("never calls a tumor biphasic whose other part is too small", () => {
    expect(share("epithelioid", 95, "resection").join()).toContain(
      "exclude each other",
    );
    expect(share("sarcomatoid", 5, "resection").join()).toContain(
      "exclude each other",
    );
    expect(share("epithelioid", 90, "resection").join()).toContain(
      "at least 10 % of each part",
    );
  });

  it("says which rule makes a specimen biphasic", () => {
    const rule = (specimen: Pathology["specimen"]) =>
      biphasicRule(report({ histology: "biphasic", specimen })).join();
    expect(rule("biopsy")).toContain("any amount");
    expect(rule("cytology")).toContain("any amount");
    expect(rule("resection")).toContain("10 %");
    expect(rule("not-recorded")).toContain("specimen is not recorded");
    expect(biphasicRule(report({ histology: "epithelioid" }))).toEqual([]);
  });
});

describe("other contradictions of a report", () => {
  it("holds the subtype against the morphology code", () => {
    expect(codeConflicts("epithelioid", "9053/3").join()).toContain("biphasic");
    expect(codeConflicts("desmoplastic", "9051/3")).toEqual([]);
    expect(codeConflicts("not-recorded", "9053/3")).toEqual([]);
    expect(codeConflicts("epithelioid", "")).toEqual([]);
  });

  it("names both opinions with their dates when reviews disagree", () => {
    const review = {
      reviewer: "Dr Trial",
      reportedOn: "2026-10-20",
      centralReview: "yes",
      histology: "biphasic",
      certainty: "definite",
      sarcomatoidPercent: null,
      note: "",
      source: "",
    } as const;
    const own = report({
      reviewer: "Dr Sample",
      reportedOn: "2026-10-08",
      histology: "epithelioid",
      certainty: "definite",
    });
    const [sentence = ""] = reviewConflicts({ ...own, reviews: [review] });
    for (const said of [
      "Dr Sample, 08-Oct-2026",
      "Dr Trial, 20-Oct-2026",
      "epithelioid",
      "biphasic",
    ])
      expect(sentence).toContain(said);
    const agreeing = (part: object) =>
      reviewConflicts({ ...own, reviews: [{ ...review, ...part }] });
    expect(agreeing({ histology: "epithelioid" })).toEqual([]);
    expect(agreeing({ histology: "nos" })).toEqual([]);
    expect(
      agreeing({ histology: "epithelioid", certainty: "possible" }),
    ).toHaveLength(1);
  });

  it("holds the reported grade against what the features leave possible", () => {
    const features = { histology: "epithelioid", atypia: "severe" } as const;
    const notices = (
      grade: Pathology["grade"],
      mitosesPer2Mm2: number | null,
    ) =>
      pathologyNotices(report({ ...features, grade, mitosesPer2Mm2 }), {
        morphology: "9052/3",
        derived: nuclearGrade({ ...features, mitosesPer2Mm2 }),
      });
    expect(notices("low", 9).join()).toContain("low grade");
    expect(notices("high", 9)).toEqual([]);
    expect(notices("low", null)).toEqual([]);
  });
});

describe("the score of a case", () => {
  const known = report({
    histology: "biphasic",
    necrosis: "absent",
    atypia: "moderate",
    mitosesPer2Mm2: 3,
    markers: [{ name: "BAP1", result: "lost", assay: "IHC" }],
  });

  const scoreAtAges = (body: Pathology, ages: number[]) =>
    atAnyAge(ages, (ageYears) => mwgs({ ...scoreInput(body), ageYears }))
      .answer;

  it("never reads BAP1 from a free-text marker", () => {
    expect(scoreInput(known).bap1).toBeNull();
    expect(scoreAtAges(known, [60]).missing).toEqual(["bap1"]);
  });

  it("stays open for a BAP1 that is pending or indeterminate", () => {
    for (const bap1 of ["pending", "indeterminate", "not-done"] as const)
      expect(
        scoreInput({ ...known, molecular: { ...known.molecular, bap1 } }).bap1,
      ).toBeNull();
  });

  it("takes the age at diagnosis, and leaves it open when two possible ages differ", () => {
    const whole = report({
      ...known,
      molecular: { ...known.molecular, bap1: "lost" },
    });
    expect(scoreAtAges(whole, [70, 71])).toMatchObject({
      status: "ok",
      result: { score: 3, band: "low" },
    });
    expect(scoreAtAges(whole, [74, 75])).toMatchObject({
      status: "incomplete",
      missing: ["ageYears"],
    });
    expect(scoreAtAges(whole, [])).toMatchObject({ status: "incomplete" });
  });

  it("counts the age from birth to diagnosis, else takes the one recorded", () => {
    const file = (identity: object, at: object = {}) =>
      sampleFile({
        identity,
        sections: { diagnosis: { ...diagnosis, ...at } },
      });
    const born = { birthDate: "1951-03-04" };
    expect(agesAtDiagnosis(file(born, { diagnosedOn: "2026-03-03" }))).toEqual([
      74,
    ]);
    expect(
      agesAtDiagnosis(file(born, { diagnosedOn: "D", diagnosisYear: 2026 })),
    ).toEqual([74, 75]);
    expect(
      agesAtDiagnosis(
        file(
          { birthDate: null, ageAtDiagnosisYears: 61 },
          { diagnosedOn: "D", diagnosisYear: null },
        ),
      ),
    ).toEqual([61]);
    expect(agesAtDiagnosis(file({ birthDate: null }))).toEqual([]);
  });

  it("words answers: scores of one band in one line, each grade once", () => {
    expect(
      scoreLines([
        { score: 3, scoreRange: { min: 3, max: 3 }, band: "low" },
        { score: 4, scoreRange: { min: 4, max: 5 }, band: "intermediate" },
      ]),
    ).toEqual(["3 points, low", "4 to 5, intermediate"]);
    expect(
      gradeLines([
        { nuclearGrade: "II", grade: "low" },
        { nuclearGrade: "II", grade: "high" },
      ]),
    ).toEqual(["II, low grade", "II, high grade"]);
  });
});
