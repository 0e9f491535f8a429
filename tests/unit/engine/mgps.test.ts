import { describe, expect, it } from "vitest";
import { mgpsResultSchema } from "../../../shared/domain/prognosis.ts";
import { resultSchema } from "../../../shared/domain/result.ts";
import { mgpsEntry } from "../../../electron/engine/rules/mgps/entry.ts";
import { mgps } from "../../../electron/engine/rules/mgps/mgps.ts";
import { mgpsStretches } from "../../../electron/engine/rules/mgps/stretches.ts";

describe("modified Glasgow Prognostic Score", () => {
  it.each([
    [0, 40, 0],
    [9.9, 40, 0],
    [10, 40, 0],
    [10, 20, 0],
    [0, 34.9, 0],
    [10.01, 35, 1],
    [11, 50, 1],
    [300, 35, 1],
    [10.01, 34.99, 2],
    [300, 20, 2],
  ])(
    "CRP %s mg/L and albumin %s g/L: score %s",
    (crp_mg_L, albumin_g_L, score) => {
      const answer = mgps({ crp_mg_L, albumin_g_L });
      expect(answer).toMatchObject({ status: "ok", result: { score } });
      for (const { source, verification } of answer.trail)
        if (source !== "As given") expect(verification).toBe("secondary");
    },
  );

  it("needs no albumin while CRP is 10 or less", () => {
    const answer = mgps({ crp_mg_L: 10 });
    expect(answer).toMatchObject({
      status: "ok",
      result: { score: 0 },
      missing: [],
    });
    expect(answer.trail.at(-1)?.text).toMatch(/without effect/);
  });

  it.each([
    [{}, [0, 1, 2], ["crp_mg_L", "albumin_g_L"], "crp_mg_L"],
    [{ crp_mg_L: 12 }, [1, 2], ["albumin_g_L"], "albumin_g_L"],
    [{ albumin_g_L: 35 }, [0, 1], ["crp_mg_L"], "crp_mg_L"],
    [{ albumin_g_L: 34 }, [0, 2], ["crp_mg_L"], "crp_mg_L"],
  ])("%j leaves %j possible", (input, scores, missing, decisive) => {
    const answer = mgps(input);
    expect(answer.status).toBe("incomplete");
    expect(answer.possible.map(({ score }) => score)).toEqual(scores);
    expect(answer.missing).toEqual(missing);
    expect(answer.decisive).toBe(decisive);
  });

  it("asks for the unit when albumin looks like g/dL, and converts nothing", () => {
    const answer = mgps({ crp_mg_L: 20, albumin_g_L: 4.1 });
    expect(answer.status).toBe("invalid");
    expect(answer.warnings).toEqual([
      "albumin_g_L: 4.1 is outside the plausible limits 5 to 70 g/L. 4.1 looks like g/dL; 41 g/L would be the same value: convert it first.",
    ]);
    expect(mgps({ crp_mg_L: 400, albumin_g_L: 30 }).warnings.join()).toMatch(
      /crp_mg_L: CRP 400 mg\/L is unusual/,
    );
  });

  it.each([
    { crp_mg_L: "12" },
    { crp_mg_L: -1 },
    { crp_mg_L: 701 },
    { crp_mg_L: Number.POSITIVE_INFINITY },
    { crp_mg_L: Number.NaN },
    { albumin_g_L: [40] },
    { albumin_g_L: true },
    { albumin_g_L: 400 },
    [[]],
    null,
    "1",
  ])("refuses %j", (input) => {
    const answer = mgps(input);
    expect(answer.status).toBe("invalid");
    expect(answer.warnings.join()).toMatch(/^\w+: /);
  });

  it("names a field it does not know", () => {
    expect(mgps({ crp_mg_L: 1, alb: 40 }).warnings.join()).toMatch(
      /"alb" is not an input/,
    );
  });

  it("says that no survival of mesothelioma was read, and never claims the validation", () => {
    expect(mgpsEntry.limits.join()).toMatch(/No survival figures/);
    expect(
      mgpsEntry.validation.map(({ verification }) => verification),
    ).toEqual(["unverified"]);
  });

  it("has its cut-offs on the right side: 10 is not raised, 35 is not low", () => {
    const [crp, albumin] = mgpsStretches;
    expect(crp!.stretches.map(({ holds }) => holds(10))).toEqual([true, false]);
    expect(albumin!.stretches.map(({ holds }) => holds(35))).toEqual([
      false,
      true,
    ]);
  });

  it("answers what the shared schema promises", () => {
    for (const input of [{ crp_mg_L: 5 }, {}, 7]) {
      const answer = mgps(input);
      expect(resultSchema(mgpsResultSchema).parse(answer)).toEqual(answer);
    }
  });
});
