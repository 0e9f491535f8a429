import { describe, expect, it } from "vitest";
import { calgbIndex } from "../../../electron/engine/rules/calgb/calgb-index.ts";
import { calgbStretches } from "../../../electron/engine/rules/calgb/stretches.ts";
import { eortcIndex } from "../../../electron/engine/rules/eortc/eortc-index.ts";
import { eortcStretches } from "../../../electron/engine/rules/eortc/stretches.ts";
import { agreementOf } from "../../../electron/services/prognosis/agreement/agreement.ts";
import { stripsOf } from "../../../electron/services/prognosis/strips/strips.ts";
import { agreementSchema } from "../../../shared/domain/agreement.ts";
import {
  type IndexView,
  type PickedInput,
} from "../../../shared/domain/prognosis-views.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { picked } from "../../support/picked-inputs.ts";

type Given = Record<string, PickedInput["used"]>;

const labels: Record<string, string> = {
  ecog: "ECOG performance status",
  wbc_10e9_L: "White blood cells",
  hemoglobin_g_dL: "Hemoglobin",
  sex: "Sex",
  histology: "Histology",
};
const inputsOf = (given: Given) =>
  Object.entries(given).map(([name, used]) =>
    picked(name, used, { label: labels[name] ?? name }),
  );
const view = (change: Partial<IndexView>) =>
  ({
    isShownOnly: false,
    status: "ok",
    strips: [],
    possibleGroups: [],
    shortAnswer: "",
    ...change,
  }) as unknown as IndexView;
/** An index in one of so many groups, without inputs. */
const placedAt = (name: string, place: number, of: number) => {
  const allGroups = Array.from(
    { length: of },
    (_, one) => `${name} ${one + 1}`,
  );
  const group = allGroups[place - 1]!;
  return view({ name, allGroups, group, places: [place], shortAnswer: group });
};

/** What an answer leaves possible, as the strips take it. */
const outcomes = (names: string[], groups: string[]) =>
  names.map((name) => ({
    name,
    short: name,
    place: groups.indexOf(name) + 1,
  }));

const sixGroups = [1, 2, 3, 4, 5, 6].map((group) => `Group ${group} of 6`);
const groupsIn = (possible: readonly { group: number }[]) =>
  [...new Set(possible.map(({ group }) => group))].map(
    (group) => `Group ${group} of 6`,
  );
const risksIn = (possible: readonly { risk: string }[]) =>
  possible.map(({ risk }) => (risk === "low" ? "Low risk" : "High risk"));
const calgb = (given: Given) => {
  const request = {
    evaluate: calgbIndex,
    stretches: calgbStretches,
    inputs: inputsOf(given),
    given,
    answersOf: ({ possible }: ReturnType<typeof calgbIndex>) =>
      outcomes(groupsIn(possible), sixGroups),
  };
  const groups = groupsIn(calgbIndex(given).possible);
  return view({
    rule: "calgb",
    name: "CALGB",
    allGroups: sixGroups,
    group: groups.length === 1 ? groups[0]! : null,
    possibleGroups: groups.length === 1 ? [] : groups,
    status: groups.length === 1 ? "ok" : "incomplete",
    isNarrowed: true,
    shortAnswer: `${groups.join(" or ")} still possible`,
    places: groups.map((group) => sixGroups.indexOf(group) + 1),
    strips: stripsOf(request),
  });
};
const eortc = (given: Given) => {
  const risks = ["Low risk", "High risk"];
  const request = {
    evaluate: eortcIndex,
    stretches: eortcStretches,
    inputs: inputsOf(given),
    given,
    answersOf: ({ possible }: ReturnType<typeof eortcIndex>) =>
      outcomes(risksIn(possible), risks),
  };
  const found = risksIn(eortcIndex(given).possible);
  return view({
    rule: "eortc",
    name: "EORTC",
    allGroups: risks,
    group: found.length === 1 ? found[0]! : null,
    possibleGroups: found.length === 1 ? [] : found,
    status: found.length === 1 ? "ok" : "incomplete",
    isNarrowed: true,
    shortAnswer: `${found.join(" or ")} still possible`,
    places: found.map((risk) => risks.indexOf(risk) + 1),
    strips: stripsOf(request),
  });
};
const stage = (change: Partial<StagingEvent>) =>
  ({
    on: "2026-10-30",
    system: "tnm-pleura",
    edition: "9",
    derivedStage: null,
    possibleStages: [],
    recordedStage: null,
    ...change,
  }) as unknown as StagingEvent;
const agreed = (indices: IndexView[], of: StagingEvent | null = null) =>
  agreementSchema.parse(agreementOf(indices, of));

/** PS 0, hemoglobin 14.6 or more: group 1. */
const fit = {
  ecog: 0,
  ageYears: 60,
  hemoglobin_g_dL: 15,
  wbc_10e9_L: 9.4,
  chestPain: false,
  weightLoss: false,
};
/** White cells 0.55, sarcomatoid 0.67, male 0.60: 1.82, high; without any one of them 1.27 at the most, low. */
const threeFactors = {
  wbc_10e9_L: 9.4,
  ecog: 0,
  histologyCertainty: "definite",
  histology: "sarcomatoid",
  sex: "male",
};
const lowRisk = { ...threeFactors, sex: "female", histology: "epithelioid" };

describe("agreement of two indices", () => {
  it("is apart when one is in the better third and the other in the worse", () => {
    const { verdict, sentence, basis, points } = agreed([
      calgb(fit),
      eortc(threeFactors),
    ]);
    expect(verdict).toBe("apart");
    expect(sentence).toBe("Better end: CALGB. Worse end: EORTC.");
    expect(basis).toContain("MesoBoard's own convention, not published");
    expect(points).toHaveLength(1);
    expect(points[0]!.between).toEqual(["CALGB", "EORTC"]);
  });

  it("names the inputs that cause it, and how the other reads what both use", () => {
    const [point] = agreed([calgb(fit), eortc(threeFactors)]).points;
    expect(point!.inputs).toEqual(["Histology", "Sex", "White blood cells"]);
    expect(point!.sentence).toBe(
      "EORTC turns on histology (sarcomatoid) and sex (male), not used by CALGB. Both use white blood cells (9.4), but the answer of CALGB is the same whatever it is. Another answer to any one of them could change that.",
    );
  });

  it("says so when no single input is the cause", () => {
    const all = { ...threeFactors, ecog: 1, histologyCertainty: "probable" };
    const noPain = { ...fit, ecog: 1, wbc_10e9_L: 8.5 };
    const [point] = agreed([calgb(noPain), eortc(all)]).points;
    expect(point!.sentence).toContain(
      "No single input alone would take EORTC out of its worse end.",
    );
    expect(point!.inputs).toContain("Sex");
  });

  it("differs in degree when one is at an end and the other in the middle", () => {
    const middle = { ...fit, hemoglobin_g_dL: 14.5 };
    const { verdict, sentence, points } = agreed([
      calgb(middle),
      eortc(threeFactors),
    ]);
    expect(verdict).toBe("degree");
    expect(sentence).toBe("Middle: CALGB. Worse end: EORTC.");
    expect(points[0]!.between).toEqual(["CALGB", "EORTC"]);
    expect(points[0]!.inputs).toContain("Sex");
  });

  it("differs in degree for a woman with ECOG 1, white cells 9 and no pain", () => {
    const woman = { ecog: 1, wbc_10e9_L: 9, hemoglobin_g_dL: 12.5 };
    const low = eortc({ ...lowRisk, ecog: 1, wbc_10e9_L: 9 });
    const four = calgb({ ...fit, ...woman });
    expect([low.group, four.group]).toEqual(["Low risk", "Group 4 of 6"]);
    const { verdict, sentence, points } = agreed([low, four]);
    expect(verdict).toBe("degree");
    expect(sentence).toBe("Better end: EORTC. Middle: CALGB.");
    expect(points).toHaveLength(1);
    expect(points[0]!.between).toEqual(["EORTC", "CALGB"]);
    expect(points[0]!.sentence).not.toContain("worse end");
  });

  it("agrees when two lie in one third and nothing is open", () => {
    const shown = view({ name: "NLR", isShownOnly: true, places: [] });
    const two = [eortc(threeFactors), placedAt("mGPS", 3, 3), shown];
    expect(agreed(two)).toMatchObject({
      verdict: "agree",
      sentence: "All at the worse end: EORTC and mGPS.",
      notCounted: [],
      points: [],
    });
    expect(
      agreed([placedAt("CALGB", 3, 6), placedAt("LENT", 2, 3)]),
    ).toMatchObject({
      verdict: "agree",
      sentence: "All in the middle: CALGB and LENT.",
    });
  });

  it("never agrees while an index that applies is open, and names it", () => {
    const open = { ...threeFactors, sex: null };
    const two = [placedAt("CALGB", 6, 6), placedAt("mGPS", 3, 3)];
    expect(agreed([...two, eortc(open)])).toMatchObject({
      verdict: "open",
      sentence:
        "So far all at the worse end: CALGB and mGPS. Not counted: EORTC (Low risk or High risk still possible).",
    });
    for (const change of [
      { status: "incomplete" as const, shortAnswer: "needs ECOG, sex and age" },
      { status: "invalid" as const, shortAnswer: "cannot be computed" },
    ])
      expect(
        agreed([...two, view({ name: "LENT", places: [], ...change })]),
      ).toMatchObject({
        verdict: "open",
        notCounted: [
          {
            name: "LENT",
            why:
              change.status === "incomplete"
                ? "inputs missing"
                : change.shortAnswer,
          },
        ],
      });
  });

  it("agrees beside an index that gives no group, which it names", () => {
    const none = view({
      name: "MMPS",
      status: "not-applicable",
      shortAnswer: "no group here",
      places: [],
    });
    const { verdict, sentence } = agreed([
      placedAt("CALGB", 6, 6),
      placedAt("mGPS", 3, 3),
      none,
    ]);
    expect(verdict).toBe("agree");
    expect(sentence).toMatch(/ Not counted: MMPS \(no group here\)\.$/u);
  });

  it("names the ones not counted beside those that point apart", () => {
    const open = calgb({ ...fit, hemoglobin_g_dL: null });
    const { verdict, sentence } = agreed([
      open,
      eortc(threeFactors),
      placedAt("mGPS", 1, 3),
    ]);
    expect(verdict).toBe("apart");
    expect(sentence).toMatch(
      /^Better end: mGPS\. Worse end: EORTC\. Not counted: CALGB/u,
    );
  });

  it("is open while an index may still lie in another third", () => {
    const open = calgb({ ...fit, hemoglobin_g_dL: null });
    expect(open.places).toEqual([1, 3]);
    const { verdict, points, places } = agreed([open, eortc(threeFactors)]);
    expect([verdict, points]).toEqual(["open", []]);
    expect(places.map(({ name, places: at, of }) => [name, at, of])).toEqual([
      ["CALGB", [1, 3], 6],
      ["EORTC", [2], 2],
    ]);
    expect(agreed([]).verdict).toBe("open");
  });

  it("is open while an index may still give no group at all", () => {
    const mayBeNone = view({
      name: "Brims",
      status: "incomplete",
      allGroups: ["Risk group 1", "Risk group 4d"],
      group: null,
      possibleGroups: ["Risk group 1", "no group (leaf not verified)"],
      places: [],
    });
    expect(agreed([mayBeNone, eortc(threeFactors)]).verdict).toBe("open");
    const oneStage = stage({ possibleStages: ["IV"] });
    expect(agreed([eortc(lowRisk)], oneStage).verdict).toBe("open");
  });

  it("leaves out what is only shown and what gives no group", () => {
    const shown = { ...calgb(fit), isShownOnly: true };
    const none = view({ name: "LENT", allGroups: ["a", "b"], places: [] });
    expect(agreed([shown, none, eortc(threeFactors)]).places).toHaveLength(1);
  });

  it("recommends nothing", () => {
    const { sentence, points } = agreed([calgb(fit), eortc(threeFactors)]);
    const all = [sentence, ...points.map((point) => point.sentence)].join(" ");
    expect(all).not.toMatch(/\b(?:should|recommend|trust|prefer|ignore)/iu);
  });
});

describe("agreement with the stage", () => {
  it("says what the stage does not use when it lies at the worse end", () => {
    const { verdict, points } = agreed(
      [eortc(lowRisk)],
      stage({ derivedStage: "IV" }),
    );
    expect(verdict).toBe("apart");
    expect(points[0]!.between).toEqual(["EORTC", "Stage (AJCC 9)"]);
    expect(points[0]!.sentence).toBe(
      "The stage counts the extent of the tumor, which EORTC does not use; it uses no blood value and no performance status.",
    );
  });

  it("names the inputs of an index at its worse end beside an early stage", () => {
    const [point] = agreed(
      [eortc(threeFactors)],
      stage({ derivedStage: "I" }),
    ).points;
    expect(point!.inputs).toEqual(["White blood cells", "Histology", "Sex"]);
    expect(point!.sentence).toMatch(
      /no blood value and no performance status/u,
    );
  });

  it("places the stage among the stages of its own edition", () => {
    const placed = (change: Partial<StagingEvent>) => {
      const [only] = agreed([], stage(change)).places;
      return only === undefined ? null : [only.places, only.of];
    };
    expect(placed({ derivedStage: "IIIB" })).toEqual([[4], 5]);
    expect(placed({ edition: "8", derivedStage: "IIIB" })).toEqual([[5], 6]);
    expect(placed({ edition: "7", derivedStage: "I" })).toEqual([[1, 2], 5]);
    expect(placed({ possibleStages: ["II", "IIIA"] })).toEqual([[2, 3], 5]);
    expect(placed({ recordedStage: "III" })).toEqual([[3, 4], 5]);
    expect(
      placed({ system: "yan", edition: "2011", derivedStage: "III" }),
    ).toEqual([[3], 3]);
  });

  it("does not place a stage without a table of its own, or with a name the table lacks", () => {
    for (const change of [
      { edition: "5", recordedStage: "II" },
      { edition: "7", recordedStage: "IIIB" },
      { recordedStage: null },
      { recordedStage: "advanced" },
    ])
      expect(agreed([], stage(change)).places).toEqual([]);
  });

  it("counts stage II of AJCC 9 to the better third and IIIA to the middle", () => {
    const verdictAt = (derivedStage: string) =>
      agreed([eortc(threeFactors)], stage({ derivedStage })).verdict;
    expect(verdictAt("II")).toBe("apart");
    expect(verdictAt("IIIA")).toBe("degree");
  });
});
