import { describe, expect, it } from "vitest";
import { ruleCatalogue } from "../../../electron/engine/catalogue.ts";
import { evaluate } from "../../../electron/engine/evaluate.ts";
import type { InputStretches } from "../../../electron/engine/rule.ts";
import { brimsStretches } from "../../../electron/engine/rules/brims/stretches.ts";
import { calgbStretches } from "../../../electron/engine/rules/calgb/stretches.ts";
import { eortcStretches } from "../../../electron/engine/rules/eortc/stretches.ts";
import { kusamuraStretches } from "../../../electron/engine/rules/kusamura/stretches.ts";
import { lentStretches } from "../../../electron/engine/rules/lent/stretches.ts";
import { mgpsStretches } from "../../../electron/engine/rules/mgps/stretches.ts";
import { mmpsStretches } from "../../../electron/engine/rules/mmps/stretches.ts";
import { mwgsStretches } from "../../../electron/engine/rules/mwgs/stretches.ts";
import { scale } from "../../../electron/engine/stretches.ts";

type Value = number | string | boolean;

const tables: [string, readonly InputStretches[]][] = [
  ["calgb", calgbStretches],
  ["eortc", eortcStretches],
  ["mwgs", mwgsStretches],
  ["kusamura", kusamuraStretches],
  ["lent", lentStretches],
  ["mgps", mgpsStretches],
  ["mmps", mmpsStretches],
  ["brims", brimsStretches],
];
const wholeNumbers = new Set(["ecog", "mitosesPer2Mm2", "pci"]);

/** Values on, just below and just above each end, the limits of the input, and every word of a choice. */
function probes(rule: string, { input, stretches }: InputStretches): Value[] {
  const entry = ruleCatalogue().find((one) => one.rule === rule);
  const { kind, values, limits } = entry!.inputs.find(
    ({ name }) => name === input,
  )!;
  if (kind === "boolean") return [false, true];
  if (kind === "choice") return values.filter((word) => word !== "nos");
  const step = wholeNumbers.has(input) ? 1 : 0.01;
  const ends = stretches.flatMap(({ from }) => (from === null ? [] : [from]));
  const near = ends.flatMap((end) => [end - step, end, end + step]);
  const { min, max } = limits!;
  const all = input === "ecog" ? [0, 1, 2, 3, 4] : [min, ...near, max];
  return all.filter((value) => value >= min && value <= max);
}

/** Every third or so combination of one value per stretch of the other inputs, some of them missing. */
function backgrounds(
  all: readonly InputStretches[],
  varied: string,
): Record<string, Value | null>[] {
  let made: Record<string, Value | null>[] = [{}];
  for (const { input, stretches } of all) {
    if (input === varied) continue;
    const values = [...stretches.map(({ sample }) => sample), null];
    made = made.flatMap((one) =>
      values.map((value) => ({ ...one, [input]: value })),
    );
  }
  const every = Math.max(1, Math.floor(made.length / 120));
  return made.filter((_, at) => at % every === 0);
}

function answer(rule: string, input: object): string {
  const { status, result, possible } = evaluate(rule, input);
  expect(status, JSON.stringify(input)).not.toBe("invalid");
  return JSON.stringify([status, result, possible]);
}

describe.each(tables)("the stretches of %s", (rule, all) => {
  const inputs = ruleCatalogue().find((one) => one.rule === rule)!.inputs;

  it("are those of its inputs", () => {
    expect(all.map(({ input }) => input).sort()).toEqual(
      inputs.map(({ name }) => name).sort(),
    );
  });

  it.each(all)("$input: every value lies in exactly one", (one) => {
    for (const value of [
      ...probes(rule, one),
      ...one.stretches.map(({ sample }) => sample),
    ]) {
      const holding = one.stretches.filter(({ holds }) => holds(value));
      expect(holding, `${one.input} ${value}`).toHaveLength(1);
    }
    for (const { sample, holds, label } of one.stretches) {
      expect(holds(sample), label).toBe(true);
      expect(label).not.toBe("");
    }
  });

  it.each(all)("$input: one answer within each, another beyond", (one) => {
    const values = probes(rule, one);
    const said = one.stretches.map(() => new Array<string>());
    for (const background of backgrounds(all, one.input)) {
      for (const [at, { holds, sample, label }] of one.stretches.entries()) {
        const expected = answer(rule, { ...background, [one.input]: sample });
        said[at]!.push(expected);
        for (const value of values.filter((probe) => holds(probe))) {
          const found = answer(rule, { ...background, [one.input]: value });
          expect(found, `${one.input} ${value} in ${label}`).toBe(expected);
        }
      }
    }
    const distinct = new Set(said.map((answers) => answers.join()));
    expect(distinct.size).toBe(one.stretches.length);
  });
});

describe("the side of a cut-off", () => {
  const stretchOf = (
    all: readonly InputStretches[],
    input: string,
    value: Value,
  ) =>
    all
      .find((one) => one.input === input)
      ?.stretches.find(({ holds }) => holds(value))?.label;

  it.each([
    ["ageYears", 48.9, "below 49"],
    ["ageYears", 49, "49 or more"],
    ["hemoglobin_g_dL", 11.2, "11.2 to below 12.3"],
    ["hemoglobin_g_dL", 14.6, "14.6 or more"],
    ["wbc_10e9_L", 8.69, "below 8.7"],
    ["wbc_10e9_L", 9.8, "9.8 to below 15.6"],
    ["wbc_10e9_L", 15.6, "15.6 or more"],
    ["ecog", 2, "1 or 2"],
    ["ecog", 3, "3 or 4"],
    ["chestPain", true, "Yes"],
  ] as const)("CALGB %s %s: %s", (input, value, label) => {
    expect(stretchOf(calgbStretches, input, value)).toBe(label);
  });

  it.each([
    ["wbc_10e9_L", 8.3, "8.3 or less"],
    ["wbc_10e9_L", 8.31, "above 8.3"],
    ["ecog", 1, "1, 2, 3 or 4"],
    ["histologyCertainty", "possible", "Probable or possible"],
    ["histology", "desmoplastic", "Sarcomatoid or desmoplastic"],
    ["histology", "biphasic", "Biphasic"],
  ] as const)("EORTC %s %s: %s", (input, value, label) => {
    expect(stretchOf(eortcStretches, input, value)).toBe(label);
  });

  it("MWGS above 74 years, Kusamura above 9 % and above 17", () => {
    expect(stretchOf(mwgsStretches, "ageYears", 74)).toBe("below 75");
    expect(stretchOf(mwgsStretches, "ageYears", 75)).toBe("75 or more");
    expect(stretchOf(mwgsStretches, "mitosesPer2Mm2", 5)).toBe("5 or more");
    expect(stretchOf(kusamuraStretches, "ki67Percent", 9)).toBe("9 or less");
    expect(stretchOf(kusamuraStretches, "pci", 18)).toBe("above 17");
  });

  it("a subtype not specified is on none, as a missing one", () => {
    for (const all of [eortcStretches, mwgsStretches, mmpsStretches])
      expect(stretchOf(all, "histology", "nos")).toBeUndefined();
  });

  it("holds no value that is not a number on a scale", () => {
    const { stretches } = scale("x", [{ at: 1 }], { min: 0, max: 2 });
    for (const value of ["1", true] as const)
      expect(stretches[0]!.holds(value)).toBe(false);
  });
});
