import { describe, expect, it } from "vitest";
import { calgbIndex } from "../../../electron/engine/rules/calgb/calgb-index.ts";
import { calgbStretches } from "../../../electron/engine/rules/calgb/stretches.ts";
import { eortcIndex } from "../../../electron/engine/rules/eortc/eortc-index.ts";
import { eortcStretches } from "../../../electron/engine/rules/eortc/stretches.ts";
import { stripsOf } from "../../../electron/services/prognosis/strips/strips.ts";
import {
  stripSchema,
  type PickedInput,
} from "../../../shared/domain/prognosis-views.ts";
import { picked } from "../../support/picked-inputs.ts";

type Given = Record<string, PickedInput["used"]>;

const byName = (strips: ReturnType<typeof stripsOf>) => {
  for (const strip of strips) stripSchema.parse(strip);
  return (input: string) => strips.find((strip) => strip.input === input)!;
};

/** PS 1, chest pain, no weight loss, hemoglobin below 12.3: leaf 7, group 5. */
const leaf7 = {
  ecog: 1,
  ageYears: 69,
  hemoglobin_g_dL: 12.1,
  wbc_10e9_L: 9.4,
  chestPain: true,
  weightLoss: false,
};
const calgb = (change: Given = {}) => {
  const given: Given = { ...leaf7, ...change };
  return byName(
    stripsOf({
      evaluate: calgbIndex,
      stretches: calgbStretches,
      inputs: Object.entries(given).map(([name, used]) => picked(name, used)),
      given,
      answersOf: ({ possible }) =>
        [...new Set(possible.map(({ group }) => group))].map((group) => ({
          name: `Group ${group} of 6`,
          short: String(group),
          place: group,
        })),
    }),
  );
};

/** A man with ECOG 1 and epithelioid, definite disease: 1.20 points before the white cells. */
const twoFactors = {
  wbc_10e9_L: 8.3,
  ecog: 1,
  histologyCertainty: "definite",
  histology: "epithelioid",
  sex: "male",
};
const eortc = (change: Given = {}) => {
  const given: Given = { ...twoFactors, ...change };
  return byName(
    stripsOf({
      evaluate: eortcIndex,
      stretches: eortcStretches,
      inputs: Object.entries(given).map(([name, used]) => picked(name, used)),
      given,
      answersOf: ({ possible }) =>
        possible.map(({ risk }) =>
          risk === "low"
            ? { name: "Low risk", short: "low risk", place: 1 }
            : { name: "High risk", short: "high risk", place: 2 },
        ),
    }),
  );
};

describe("a strip of the CALGB index", () => {
  it("names the nearest value with another group and the exact distance to it", () => {
    const strip = calgb();
    expect(strip("hemoglobin_g_dL").nearest).toBe(
      "At 12.3 g/dL or more (0.2 more): group 3 of 6.",
    );
    expect(strip("wbc_10e9_L").nearest).toBe(
      "At 15.6 10⁹/L or more (6.2 more): group 6 of 6.",
    );
    expect(strip("chestPain").nearest).toBe("If no: group 4 of 6.");
    expect(strip("ecog").nearest).toBe(
      "At 0: group 3 of 6; at 3 or 4: no group.",
    );
  });

  it("says of a stretch between two cut-offs where it ends", () => {
    const strip = calgb({ weightLoss: true });
    expect(strip("wbc_10e9_L").nearest).toBe(
      "At 9.8 to below 15.6 10⁹/L (0.4 more): group 3 of 6.",
    );
  });

  it("marks where the patient is, with the groups of every stretch", () => {
    const { segments, unit, value } = calgb()("hemoglobin_g_dL");
    expect(unit).toBe("g/dL");
    expect(value).toBe(12.1);
    expect(
      segments.map(({ label, answers, isHere }) => [label, answers, isHere]),
    ).toEqual([
      ["below 11.2", ["Group 5 of 6"], false],
      ["11.2 to below 12.3", ["Group 5 of 6"], true],
      ["12.3 to below 14.6", ["Group 3 of 6"], false],
      ["14.6 or more", ["Group 3 of 6"], false],
    ]);
  });

  it("says that an input off the path does not matter", () => {
    const { matters, nearest } = calgb()("ageYears");
    expect([matters, nearest]).toEqual([false, null]);
    expect(calgb()("weightLoss").matters).toBe(false);
  });

  it("counts a value on a cut-off to the upper side: any less changes the group", () => {
    const wbc = calgb({ chestPain: false, wbc_10e9_L: 8.7 })("wbc_10e9_L");
    expect(wbc.nearest).toBe("Below 8.7 10⁹/L (any less): group 2 of 6.");
    expect(wbc.segments.find(({ isHere }) => isHere)?.label).toBe(
      "8.7 to below 9.8",
    );
  });

  it("takes the nearer of two changes, on either side", () => {
    const at = (wbc: number) =>
      calgb({ chestPain: false, wbc_10e9_L: wbc })("wbc_10e9_L").nearest;
    expect(at(9.1)).toBe("Below 8.7 10⁹/L (0.4 less): group 2 of 6.");
    expect(at(15.3)).toBe("At 15.6 10⁹/L or more (0.3 more): group 6 of 6.");
  });

  it("gives a missing input no place and nothing nearest, and shows that it matters", () => {
    const { segments, matters, nearest, value } = calgb({
      hemoglobin_g_dL: null,
    })("hemoglobin_g_dL");
    expect(segments.some(({ isHere }) => isHere)).toBe(false);
    expect([matters, nearest, value]).toEqual([true, null, null]);
  });

  it("keeps every group open that other missing inputs leave open", () => {
    const { segments } = calgb({ hemoglobin_g_dL: null })("chestPain");
    expect(segments.map(({ answers }) => answers)).toEqual([
      ["Group 4 of 6"],
      ["Group 3 of 6", "Group 5 of 6"],
    ]);
  });

  it("draws as far as the patient's value lies", () => {
    expect(calgb({ wbc_10e9_L: 42.5 })("wbc_10e9_L").drawn).toEqual({
      min: 2,
      max: 42.5,
    });
    expect(calgb()("chestPain").drawn).toBeNull();
  });

  it("gives no group and no change when another input is refused", () => {
    const { segments, nearest } = calgb({ ageYears: 14 })("hemoglobin_g_dL");
    expect(segments.flatMap(({ answers }) => answers)).toEqual([]);
    expect(nearest).toBeNull();
  });
});

describe("a strip of the EORTC score", () => {
  it("counts 8.3 to the lower side: any more is high risk", () => {
    expect(eortc()("wbc_10e9_L").nearest).toBe(
      "Above 8.3 10⁹/L (any more): high risk.",
    );
    expect(eortc({ wbc_10e9_L: 9.4 })("wbc_10e9_L").nearest).toBe(
      "At 8.3 10⁹/L or less (1.1 less): low risk.",
    );
  });

  it("names each word that changes the risk, and both risks of an open subtype", () => {
    expect(eortc()("histology").nearest).toBe(
      "If biphasic: low risk or high risk; if sarcomatoid or desmoplastic: high risk.",
    );
    expect(eortc()("histologyCertainty").nearest).toBe(
      "If probable or possible: high risk.",
    );
    expect(eortc()("sex").nearest).toBeNull();
  });
});
