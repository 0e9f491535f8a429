import { describe, expect, it } from "vitest";
import { onePatient, sentences, theCase } from "../../support/tcga/rows.ts";

describe("performance status", () => {
  const ecog = "eastern_cancer_oncology_group";
  const karnofsky = "karnofsky_performance_score";
  const timing = "performance_status_scale_timing";

  it("taken before the operation belongs to the diagnosis, both scales apart", () => {
    const { observations } = theCase(
      onePatient({ [ecog]: "1", [karnofsky]: "80", [timing]: "preoperative" }),
    );
    expect(
      observations.map(({ kind, on, value }) => [kind, on, value]),
    ).toEqual([
      ["ecog", "D", 1],
      ["karnofsky", "D", 80],
    ]);
    expect(observations[0]?.source).toContain("(preoperative)");
  });

  it.each(["post-adjuvant therapy", "pre-adjuvant therapy", "other"])(
    "timed %s is no baseline: an undated line of the course",
    (when) => {
      const cohort = onePatient({ [ecog]: "2", [timing]: when });
      expect(theCase(cohort).observations).toEqual([]);
      expect(theCase(cohort).events).toContainEqual(
        expect.objectContaining({
          kind: "other",
          on: null,
          text: `Performance status ECOG 2, timing "${when}", day not recorded.`,
        }),
      );
      expect(sentences(cohort, "performance-timing")).toHaveLength(1);
    },
  );

  it("without a timing is kept with that note", () => {
    const cohort = onePatient({ [ecog]: "1" });
    expect(theCase(cohort).observations[0]).toMatchObject({
      on: "D",
      note: "Timing on the form: timing not stated.",
    });
    expect(sentences(cohort, "performance-untimed")).toHaveLength(1);
  });

  it("of Karnofsky 0 or ECOG 5 means dead and is not imported", () => {
    const cohort = onePatient({ [karnofsky]: "0", [timing]: "preoperative" });
    expect(theCase(cohort).observations).toEqual([]);
    expect(sentences(cohort, "performance-zero")).toEqual([
      "Karnofsky 0 means dead, and the baseline form follows the patient to day 500: it is not imported as a performance status; check the form.",
    ]);
    expect(
      sentences(onePatient({ [ecog]: "5" }), "performance-zero")[0],
    ).toContain("ECOG 5 means dead");
  });
});

const givenCreatinine = (value: string, low: string, high: string) =>
  onePatient({
    creatinine_prior_tx: value,
    creatinine_norm_range_lower: low,
    creatinine_norm_range_upper: high,
  });

describe("creatinine", () => {
  it("in umol/L by its range is converted, with the value of the source beside it", () => {
    const cohort = givenCreatinine("126", "35", "125");
    const [creatinine] = theCase(cohort).observations;
    expect(creatinine).toMatchObject({
      kind: "creatinine",
      unit: "mg/dL",
      originalValue: "126",
      originalUnit: "umol/L",
      range: { low: 35, high: 125 },
    });
    expect(creatinine?.value).toBeCloseTo(126 / 88.42, 2);
    expect(sentences(cohort, "creatinine-unit")).toEqual([
      "Creatinine 126 has no unit: umol/L is inferred from its reference range 35 to 125.",
    ]);
  });

  it("in mg/dL by its range keeps its number and its wording", () => {
    const [creatinine] = theCase(
      givenCreatinine("0.90", "0.5", "1.20"),
    ).observations;
    expect(creatinine).toMatchObject({
      value: 0.9,
      unit: "mg/dL",
      originalValue: "0.90",
    });
    expect(creatinine?.note).toContain(
      "inferred from the reference range 0.5 to 1.2",
    );
  });

  it.each([
    ["9", "5", "20"],
    ["0.9", "", ""],
    ["0.9", "1.3", "0.5"],
    ["0.9", "0.6", "125"],
    ["68", "0.5", "1.3"],
  ])("of %s with the range %s to %s is not imported", (value, low, high) => {
    const cohort = givenCreatinine(value, low, high);
    expect(theCase(cohort).observations).toEqual([]);
    expect(sentences(cohort, "creatinine-unclear")).toHaveLength(1);
  });
});

it("keeps mesothelin with its range and the unit not stated, and the SUV", () => {
  const cohort = onePatient({
    serum_mesothelin_prior_tx: "2.1",
    serum_mesothelin_lower_limit: "0.0",
    serum_mesothelin_upper_limit: "1.5",
    suv_of_pleura_max: "7.7",
  });
  expect(theCase(cohort).observations).toMatchObject([
    {
      kind: "mesothelin",
      value: 2.1,
      unit: "not stated",
      range: { low: 0, high: 1.5 },
    },
    { kind: "suv-max", value: 7.7, unit: "" },
  ]);
  expect(sentences(cohort, "mesothelin-unit")).toHaveLength(1);
});
