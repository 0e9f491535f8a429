import { describe, expect, it } from "vitest";
import {
  ecog,
  inputOf,
  lab,
  ldh,
  lymphocytes,
  neutrophils,
  of,
} from "../../support/index-values.ts";
import { number } from "../../support/prognosis-of.ts";

describe("the neutrophil-to-lymphocyte ratio", () => {
  it("is shown with its side of 5 and makes no group", () => {
    const nlr = of([neutrophils, lymphocytes]).find("nlr");
    expect(nlr).toMatchObject({
      status: "ok",
      group: "4.2",
      groupKey: null,
      groupDetail: "below 5",
      isShownOnly: true,
      allGroups: [],
      places: [],
      strips: [],
      own: null,
    });
  });

  it("is never rounded onto or across a cut-off", () => {
    const ratio = (upper: number, lower: number) =>
      of([
        lab("neutrophils", upper, "10e9/L"),
        lab("lymphocytes", lower, "10e9/L"),
      ]).find("nlr");
    expect(ratio(4.99, 1)).toMatchObject({
      group: "4.99",
      groupDetail: "below 5",
    });
    expect(ratio(5, 1)).toMatchObject({ group: "5", groupDetail: "5 or more" });
    expect(ratio(2.7, 0.3).group).toBe("9");
    expect(ratio(9.004, 1).group).toBe("9.004");
  });

  it("is not formed from counts of different days", () => {
    const earlier = { ...lymphocytes, on: "2026-11-12" };
    const view = of([neutrophils, earlier, ecog, ldh]);
    const nlr = view.find("nlr");
    expect(nlr).toMatchObject({ status: "incomplete", group: null });
    expect(inputOf(nlr, "lymphocytes_10e9_L")).toMatchObject({
      state: "missing",
      used: null,
      display: "1.5 10⁹/L",
    });
    expect(inputOf(nlr, "lymphocytes_10e9_L").note).toContain(
      "Not of the day of the neutrophils (14-Nov-2026)",
    );
    expect(inputOf(view.find("lent"), "nlr")).toMatchObject({
      state: "missing",
      used: null,
    });
  });

  it("takes the lymphocytes of the day of the neutrophils, not newer ones", () => {
    const newer = { ...lymphocytes, on: "2026-11-20", value: 0.5 };
    const nlr = of([neutrophils, lymphocytes, newer]).find("nlr");
    expect(nlr.group).toBe("4.2");
  });

  it("does not take two counts of one month for one differential", () => {
    const inMonth = [neutrophils, lymphocytes].map((one) => ({
      ...one,
      on: "2026-11",
    }));
    const nlr = of(inMonth).find("nlr");
    expect(nlr.status).toBe("incomplete");
    expect(inputOf(nlr, "lymphocytes_10e9_L").note).toContain("without a day");
  });
});

describe("LENT from the record", () => {
  it("adds the points with both counts in sight, and says whose survival it is", () => {
    const lent = of([ldh, ecog, neutrophils, lymphocytes]).find("lent");
    expect(lent).toMatchObject({
      status: "ok",
      group: "Moderate risk (2–4)",
      groupKey: "moderate",
      groupDetail: "Score 2 of 7",
      verification: "secondary",
      places: [2],
    });
    expect(inputOf(lent, "nlr")).toMatchObject({
      display: "4.2 (neutrophils 6.3 10⁹/L, lymphocytes 1.5 10⁹/L)",
      used: 4.2,
    });
    expect(inputOf(lent, "tumour")).toMatchObject({
      display: "Mesothelioma",
      used: "mesothelioma",
    });
    expect(lent.published[0]).toMatchObject({
      row: "moderate.median",
      value: "130 days",
      interval: "47–467 (interquartile range)",
      percent: null,
    });
    expect(lent.notices[0]).toContain("not of mesothelioma");
  });

  it("says that sources disagree on a value exactly on a cut-off", () => {
    const lent = of([
      lab("pleural-ldh", 1500, "U/L"),
      ecog,
      neutrophils,
      lymphocytes,
    ]).find("lent");
    expect(lent.group).toBe("Low risk (0–1)");
    expect(lent.notices.join()).toContain("exactly 1,500, the cut-off");
  });

  it("does not let Karnofsky stand for ECOG", () => {
    const lent = of([
      ldh,
      number("karnofsky", 80),
      neutrophils,
      lymphocytes,
    ]).find("lent");
    expect(lent.status).toBe("incomplete");
    expect(inputOf(lent, "ecog")).toMatchObject({ used: null });
    expect(inputOf(lent, "ecog").note).toContain("never converted");
  });
});
