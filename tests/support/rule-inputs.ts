import * as fc from "fast-check";
import type { RuleInput } from "../../shared/domain/rule-catalogue.ts";
import type { InputStretches } from "../../electron/engine/rule.ts";
import { rules } from "../../electron/engine/registry.ts";
import { brimsStretches } from "../../electron/engine/rules/brims/stretches.ts";
import { calgbStretches } from "../../electron/engine/rules/calgb/stretches.ts";
import { eortcStretches } from "../../electron/engine/rules/eortc/stretches.ts";
import { kusamuraStretches } from "../../electron/engine/rules/kusamura/stretches.ts";
import { lentStretches } from "../../electron/engine/rules/lent/stretches.ts";
import { mgpsStretches } from "../../electron/engine/rules/mgps/stretches.ts";
import { mmpsStretches } from "../../electron/engine/rules/mmps/stretches.ts";
import { mwgsStretches } from "../../electron/engine/rules/mwgs/stretches.ts";
import { labs } from "../../electron/engine/rules/units/labs.ts";
import { sheets } from "./findings-sheets.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Every rule that has them, with the stretches of its inputs. */
export const stretchesOfRules: ReadonlyMap<string, readonly InputStretches[]> =
  new Map([
    ["calgb", calgbStretches],
    ["eortc", eortcStretches],
    ["mwgs", mwgsStretches],
    ["kusamura", kusamuraStretches],
    ["lent", lentStretches],
    ["mgps", mgpsStretches],
    ["mmps", mmpsStretches],
    ["brims", brimsStretches],
  ]);

/** The inputs that are counted or graded: other than whole numbers they are refused. */
export const wholeNumbers = new Set(["ecog", "mitosesPer2Mm2", "pci"]);

const unitNames = Object.values(labs).flatMap(({ units }) =>
  units.map(({ name }) => name),
);
/** Inputs that are no single number, yes/no or word of a list. */
const special = new Map<string, fc.Arbitrary<unknown>>([
  [
    "regions",
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 13, maxLength: 13 }),
  ],
  ["value", fc.double({ min: 0, max: 300, noNaN: true })],
  ["unit", fc.constantFrom(...new Set(unitNames))],
]);

/** Numbers within some limits: on them, on a cut-off, anywhere between. */
export function numbersWithin(
  { min, max }: { min: number; max: number },
  isWhole: boolean,
): fc.Arbitrary<number> {
  return isWhole
    ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
    : fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(min, max) },
        { weight: 9, arbitrary: fc.double({ min, max, noNaN: true }) },
      );
}

/** A value the rule takes, half of the numbers in the part of the scale where its cut-offs lie. */
function valid(rule: string, input: RuleInput): fc.Arbitrary<unknown> {
  const { name, kind, values, limits } = input;
  const own = special.get(name);
  if (own !== undefined) return own;
  if (kind === "boolean") return fc.boolean();
  if (kind === "choice") return fc.constantFrom(...values);
  if (limits === null) throw new Error(`${rule} ${name} has no limits.`);
  const isWhole = wholeNumbers.has(name);
  const drawn = stretchesOfRules
    .get(rule)
    ?.find((one) => one.input === name)?.drawn;
  const anywhere = numbersWithin(limits, isWhole);
  if (drawn === undefined || drawn === null) return anywhere;
  const near = {
    min: Math.max(drawn.min, limits.min),
    max: Math.min(drawn.max, limits.max),
  };
  return fc.oneof(anywhere, numbersWithin(near, isWhole));
}

/** Inputs of a rule as its entry declares them: every one given and valid. */
export function completeInputs(rule: string): fc.Arbitrary<Fields> {
  if (rule === "tnm.pleura.findings") return sheets;
  const { inputs } = rules.find(({ entry }) => entry.rule === rule)!.entry;
  return fc.record(
    Object.fromEntries(inputs.map((one) => [one.name, valid(rule, one)])),
  );
}

/** The same with about one input in ten missing or nonsense; now and then no fields at all. */
export function mostlyValidInputs(rule: string): fc.Arbitrary<unknown> {
  const spoiled = fc.oneof(fc.constant(null), fc.jsonValue());
  const disturbed = completeInputs(rule).chain((complete) =>
    fc
      .record(
        Object.fromEntries(
          Object.entries(complete).map(([name, value]) => [
            name,
            fc.oneof(
              { weight: 9, arbitrary: fc.constant(value) },
              { weight: 1, arbitrary: spoiled },
            ),
          ]),
        ),
      )
      .map((fields): Fields => fields),
  );
  return fc.oneof(
    { weight: 19, arbitrary: disturbed },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}
