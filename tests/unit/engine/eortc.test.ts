import { describe, expect, it } from "vitest";
import { eortcIndex } from "../../../electron/engine/rules/eortc/eortc-index.ts";

const weights = {
  wbc: 55,
  ecog: 60,
  unconfirmed: 52,
  histology: 67,
  male: 60,
} as const;
const combinations = Array.from({ length: 32 }, (_, bits) => ({
  wbc: (bits & 1) > 0,
  ecog: (bits & 2) > 0,
  unconfirmed: (bits & 4) > 0,
  histology: (bits & 8) > 0,
  male: (bits & 16) > 0,
}));
type Combination = (typeof combinations)[number];

function inputOf(
  present: Combination,
  histology: string,
): Record<string, unknown> {
  return {
    wbc_10e9_L: present.wbc ? 8.4 : 8.3,
    ecog: present.ecog ? 1 : 0,
    histologyCertainty: present.unconfirmed ? "probable" : "definite",
    histology,
    sex: present.male ? "male" : "female",
  };
}

function scoreOf(present: Combination): {
  scoreHundredths: number;
  risk: "low" | "high";
} {
  let scoreHundredths = 0;
  for (const key of Object.keys(weights) as (keyof typeof weights)[]) {
    if (present[key]) scoreHundredths += weights[key];
  }
  const count = Object.values(present).filter(Boolean).length;
  return { scoreHundredths, risk: count <= 2 ? "low" : "high" };
}

function refused(input: object): string {
  const answer = eortcIndex(input);
  expect(answer.status).toBe("invalid");
  return answer.warnings.join("\n");
}

describe("EORTC score", () => {
  it.each(["sarcomatoid", "desmoplastic", "epithelioid"])(
    "scores all combinations of the other factors with %s histology",
    (histology) => {
      for (const combination of combinations) {
        if (combination.histology === (histology === "epithelioid")) continue;
        const expected = scoreOf(combination);
        const { status, result, missing, possible } = eortcIndex(
          inputOf(combination, histology),
        );
        expect(status).toBe("ok");
        expect(missing).toEqual([]);
        expect(possible).toEqual([result]);
        expect(result).toMatchObject({
          ...expected,
          conventions: { sarcomatous: expected, nonepithelioid: expected },
          scoreRangeHundredths: {
            min: expected.scoreHundredths,
            max: expected.scoreHundredths,
          },
        });
        const present = Object.fromEntries(
          result!.factors.map((one) => [one.factor, one.present]),
        );
        expect(present).toEqual(combination);
      }
    },
  );

  it.each(["biphasic", "nos"])(
    "counts %s under both conventions",
    (histology) => {
      for (const combination of combinations.filter((one) => !one.histology)) {
        const sarcomatous = scoreOf(combination);
        const nonepithelioid = scoreOf({ ...combination, histology: true });
        const answer = eortcIndex(inputOf(combination, histology));
        const conventions = { sarcomatous, nonepithelioid };
        if (sarcomatous.risk === nonepithelioid.risk) {
          expect(answer.status).toBe("ok");
          expect(answer.result).toMatchObject({ ...sarcomatous, conventions });
        } else {
          expect(answer.status).toBe("incomplete");
          expect(answer.result).toBeNull();
          expect(answer.possible).toMatchObject([
            { ...sarcomatous, conventions },
            { ...nonepithelioid, conventions },
          ]);
          expect(answer.missing).toEqual(
            histology === "nos" ? ["histology"] : [],
          );
          expect(answer.warnings.join()).toMatch(/^histology: /);
        }
      }
    },
  );

  it("takes the cut-offs where they are: 8.3 is not raised, 127 is low, ECOG 1 counts", () => {
    const base = {
      histologyCertainty: "definite",
      histology: "epithelioid",
      sex: "female",
    };
    expect(
      eortcIndex({ ...base, wbc_10e9_L: 8.3, ecog: 0 }).result?.scoreHundredths,
    ).toBe(0);
    expect(
      eortcIndex({ ...base, wbc_10e9_L: 8.300_001, ecog: 0 }).result
        ?.scoreHundredths,
    ).toBe(55);
    expect(
      eortcIndex({ ...base, wbc_10e9_L: 8, ecog: 1 }).result?.scoreHundredths,
    ).toBe(60);
    const exact = eortcIndex({
      ...base,
      wbc_10e9_L: 8,
      ecog: 1,
      histology: "sarcomatoid",
    });
    expect(exact.result).toMatchObject({ scoreHundredths: 127, risk: "low" });
    expect(exact.warnings.join()).toMatch(/exactly 1\.27/);
    expect(exact.warnings.join()).toMatch(/weight 0\.67/);
  });

  it("notes exactly 8.3 and values near it where the risk would change", () => {
    const base = {
      ecog: 1,
      histologyCertainty: "definite",
      histology: "epithelioid",
      sex: "male",
    };
    const warnings = (wbc: number): string =>
      eortcIndex({ ...base, wbc_10e9_L: wbc }).warnings.join("\n");
    expect(warnings(8.3)).toMatch(
      /exactly 8\.3 counts as not raised.*would then be high/,
    );
    expect(warnings(8.4)).toMatch(
      /within 0\.1 of the cut-off 8\.3.*would then be low/,
    );
    expect(warnings(8.5)).toBe("");
  });

  it("gives the risk when every completion has it, with the range of points", () => {
    const high = eortcIndex({
      ecog: 1,
      histologyCertainty: "possible",
      sex: "male",
    });
    expect(high.status).toBe("ok");
    expect(high.result).toMatchObject({
      risk: "high",
      scoreHundredths: 172,
      scoreRangeHundredths: { min: 172, max: 294 },
    });
    expect(
      high.result?.factors.find(({ factor }) => factor === "wbc")?.present,
    ).toBeNull();
    expect(high.trail.at(-1)?.text).toMatch(
      /cannot matter: white cells and histology/,
    );
    const low = eortcIndex({
      wbc_10e9_L: 5,
      ecog: 0,
      histologyCertainty: "definite",
      sex: "female",
    });
    expect(low.result).toMatchObject({
      risk: "low",
      scoreRangeHundredths: { min: 0, max: 67 },
    });
  });

  it("says which score is the least while an agreed risk has no one score", () => {
    const warnings = (input: object) => eortcIndex(input).warnings.join("\n");
    const man = { histologyCertainty: "definite", sex: "male", ecog: 0 };
    const open = { ...man, histology: "epithelioid" };
    expect(warnings(open)).toBe(
      "White cells missing: the score is 0.60 to 1.15; 0.60 is the least.",
    );
    expect(warnings({ ...open, wbc_10e9_L: 5 })).toBe("");
    expect(warnings({ ...man, wbc_10e9_L: 8 })).toMatch(
      /^Histology missing: the score is 0\.60 to 1\.27; 0\.60 is the least/,
    );
    expect(warnings({ ...open, ecog: 1 })).not.toContain("the least");
  });

  it("notes the exact cut-off where a range ends there", () => {
    const { status, warnings } = eortcIndex({
      ecog: 0,
      wbc_10e9_L: 8,
      histologyCertainty: "definite",
      histology: "biphasic",
      sex: "male",
    });
    expect(status).toBe("ok");
    expect(warnings).toContain(
      "Biphasic histology counted in two ways: the score is 0.60 to 1.27; 0.60 is the least.",
    );
    expect(warnings.join()).toMatch(/The score may be exactly 1\.27/);
  });

  it("lists one answer per risk and the inputs that matter when they disagree", () => {
    const answer = eortcIndex({
      ecog: 1,
      histologyCertainty: "definite",
      histology: "epithelioid",
      sex: "male",
    });
    expect(answer.status).toBe("incomplete");
    expect(
      answer.possible.map(({ risk, scoreHundredths }) => [
        risk,
        scoreHundredths,
      ]),
    ).toEqual([
      ["low", 120],
      ["high", 175],
    ]);
    expect(answer.missing).toEqual(["wbc_10e9_L"]);
    expect(answer.decisive).toBe("wbc_10e9_L");
    expect(eortcIndex({}).possible.map(({ risk }) => risk)).toEqual([
      "low",
      "high",
    ]);
  });

  it("refuses what it does not know", () => {
    expect(refused({ histology: "Biphasic" })).toMatch(
      /Did you mean "biphasic"/,
    );
    expect(refused({ sex: "M" })).toMatch(
      /^sex: "M" is not one of male or female/,
    );
    expect(refused({ histologyCertainty: true })).toMatch(
      /definite, probable or possible/,
    );
    expect(refused({ ecog: 5 })).toMatch(/dead/);
    expect(refused({ wbc_10e9_L: 8300 })).toMatch(/looks like cells\/uL/);
    expect(eortcIndex({ ecog: 3 }).warnings.join()).toMatch(
      /ECOG 3 was not among/,
    );
  });
});
