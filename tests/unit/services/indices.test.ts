import { describe, expect, it } from "vitest";
import { evaluate } from "../../../electron/engine/evaluate.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { answerWords } from "../../../electron/services/prognosis/view/answer-words.ts";
import { defaultFreshnessDays } from "../../../shared/domain/freshness.ts";
import { fileOfDraft, sampleFile } from "../../support/case-file.ts";
import {
  albumin,
  crp,
  ecog,
  inputOf,
  lab,
  ldh,
  lymphocytes,
  neutrophils,
  of,
  said,
} from "../../support/index-values.ts";
import { indices, number, today } from "../../support/prognosis-of.ts";
import { observation, sampleCase } from "../../support/sample-case.ts";

const { sections } = sampleCase();

describe("mGPS from the record", () => {
  it("gives the score with its condition, and no survival because none was read", () => {
    const mgps = of([crp, albumin]).find("mgps");
    expect(mgps).toMatchObject({
      status: "ok",
      group: "Score 2 of 2",
      groupKey: "2",
      groupDetail: "CRP above 10 mg/L and albumin below 35 g/L",
      verification: "secondary",
      places: [3],
      published: [],
      isCore: false,
    });
  });

  it("needs no albumin while CRP is 10 or less, and 10 itself is not raised", () => {
    const mgps = of([lab("crp", 10, "mg/L")]).find("mgps");
    expect(mgps).toMatchObject({ status: "ok", group: "Score 0 of 2" });
  });

  it("says which test would decide between which scores", () => {
    expect(of([crp]).find("mgps")).toMatchObject({
      status: "incomplete",
      group: null,
      possibleGroups: ["Score 1 of 2", "Score 2 of 2"],
      places: [2, 3],
      missing: ["Albumin"],
      decisiveSentence: "An albumin would decide between scores 1 and 2.",
    });
    expect(of([albumin]).find("mgps").decisiveSentence).toBe(
      "A CRP would decide between scores 0 and 2.",
    );
  });

  it("does not use a CRP older than its window, and says how old it is", () => {
    const old = { ...crp, on: "2026-10-26" };
    const mgps = of([old, albumin]).find("mgps");
    expect(inputOf(mgps, "crp_mg_L")).toMatchObject({
      state: "stale",
      ageDays: 29,
      used: null,
      display: "41 mg/L",
    });
    expect(mgps.decisiveSentence).toBe(
      "A new CRP (the last is 29 days old) would decide between scores 0 and 2.",
    );
  });

  it("follows the window that the clinic has set, in both directions", () => {
    const file = sampleFile({
      observations: [{ ...crp, on: "2026-10-26" }, albumin],
    });
    const statusAt = (days: number) =>
      indices(file, {
        windows: { ...defaultFreshnessDays, crp: days },
      }).find("mgps").status;
    expect([28, 29, 28].map(statusAt)).toEqual([
      "incomplete",
      "ok",
      "incomplete",
    ]);
  });

  it("shows an albumin reported in g/dL with its conversion", () => {
    const reported = {
      ...albumin,
      value: 41,
      originalValue: "4.1",
      originalUnit: "g/dL",
    };
    const input = inputOf(of([crp, reported]).find("mgps"), "albumin_g_L");
    expect(input).toMatchObject({
      display: "41 g/L (4.1 g/dL as reported)",
      used: 41,
    });
  });
});

describe("the Brims tree from the record", () => {
  const hb = (value: number) => lab("hemoglobin", value, "g/dL");
  const noLoss = said("weight-loss", "no");

  it("gives leaf 1 with the hemoglobin converted in sight, and its natural frequency", () => {
    const brims = of([noLoss, hb(15.4), lab("albumin", 44, "g/L")]).find(
      "brims",
    );
    expect(brims).toMatchObject({
      status: "ok",
      group: "Risk group 1",
      verification: "verified",
    });
    expect(inputOf(brims, "hemoglobin_g_L")).toMatchObject({
      display: "15.4 g/dL = 154 g/L",
      used: 154,
    });
    expect(brims.published[0]).toMatchObject({
      value: "86.7 %",
      percent: 86.7,
    });
  });

  it("gives no group on the cut-off itself, and says that the leaf is not verified", () => {
    const brims = of([noLoss, hb(15.3), lab("albumin", 44, "g/L")]).find(
      "brims",
    );
    expect(brims).toMatchObject({ status: "not-applicable", group: null });
    expect(brims.notices[0]).toContain("not verified");
  });

  it("takes no place among the groups while an unread leaf may still come out", () => {
    const brims = of([noLoss, hb(15.4)]).find("brims");
    expect(brims.possibleGroups).toEqual([
      "Risk group 1",
      "no group (leaf not verified)",
    ]);
    expect(brims.places).toEqual([]);
    expect(brims.decisiveSentence).toBe(
      "An albumin would decide between risk group 1 and a group that is not verified here.",
    );
  });
});

describe("ECOG and Karnofsky", () => {
  it("stand beside each other, the newest Karnofsky with its date", () => {
    const { calgb } = of([
      ecog,
      observation({ kind: "karnofsky", on: "2026-11-10", value: 80 }),
      observation({ kind: "karnofsky", on: "2026-08-01", value: 90 }),
    ]);
    expect(inputOf(calgb, "ecog")).toMatchObject({ used: 1, display: "1" });
    expect(inputOf(calgb, "ecog").note).toBe(
      "Karnofsky 80 (10-Nov-2026) is recorded and never converted.",
    );
  });
});

describe("death and ECOG 5", () => {
  it("leave no index a group, whatever it reads", () => {
    const all = [crp, albumin, neutrophils, lymphocytes, ldh];
    const dead = of([...all, ecog], {
      sections: {
        outcome: { ...sections.outcome, status: "dead", diedOn: null },
      },
    });
    const five = of([...all, number("ecog", 5)]);
    for (const index of [...dead.view.indices, ...five.view.indices]) {
      expect(index).toMatchObject({
        status: "not-applicable",
        group: null,
        groupKey: null,
        places: [],
        strips: [],
      });
      expect(index.notices.join()).toMatch(/died/iu);
    }
  });
});

describe("what the engine was given", () => {
  const { drafts } = buildDemo(today);
  it.each(drafts.map((draft) => [draft.identity.familyName, draft] as const))(
    "gives the same answers again in the case of %s",
    (_, draft) => {
      for (const index of indices(fileOfDraft(draft)).view.indices) {
        if (index.notices.some((one) => one.includes("no group is given")))
          continue;
        const given = Object.fromEntries(
          index.inputs.map(({ name, used }) => [name, used]),
        );
        const { group, groupKey, possibleGroups, groupDetail } = index;
        expect(
          answerWords(index.rule, evaluate(index.rule, given), given),
        ).toEqual({
          group,
          groupKey,
          possibleGroups,
          groupDetail,
        });
      }
    },
  );

  it("has no words for a rule that is no index, or an answer it cannot read", () => {
    const none = { group: null, groupKey: null, possibleGroups: [] };
    expect(answerWords("units", evaluate("units", {}), {})).toMatchObject(none);
    const odd = { ...evaluate("calgb", {}), possible: [{ group: 9 }, null] };
    expect(answerWords("calgb", odd, {}).group).toBeNull();
  });
});
