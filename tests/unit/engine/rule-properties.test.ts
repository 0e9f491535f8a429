import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { resultSchema } from "../../../shared/domain/result.ts";
import { ruleCatalogue } from "../../../electron/engine/catalogue.ts";
import { evaluate } from "../../../electron/engine/evaluate.ts";
import { carboplatin } from "../../../electron/engine/rules/carboplatin/carboplatin.ts";
import {
  completeInputs,
  mostlyValidInputs,
  numbersWithin,
  stretchesOfRules,
  wholeNumbers,
} from "../../support/rule-inputs.ts";

const seed = 20_261_124;
const entries = ruleCatalogue();
const rules = entries.map(({ rule }) => rule);
const anySchema = resultSchema(z.unknown());

/** What the answer of each rule is about; the rest of a result may be a range or the first of several. */
const answerOf: Readonly<Record<string, string>> = {
  "tnm.pleura.stage": "stage",
  "tnm.pleura.findings": "stage",
  butchart: "stage",
  brigham1993: "stage",
  brigham1999: "stage",
  "peritoneal.pci": "pci",
  "peritoneal.yan": "stage",
  kusamura: "subset",
  mwgs: "band",
  "pathology.grade": "grade",
  calgb: "group",
  eortc: "risk",
  brims: "leaf",
  lent: "group",
  mgps: "score",
  mmps: "score",
};
/** Rules that compute a number and have nothing to list while an input is missing. */
const computing = new Set(["nlr", "bsa", "carboplatin", "units"]);

/** Words that say "not known": they leave an input as open as no word. */
const openWords = new Set<unknown>(["TX", "NX", "MX", "nos"]);
/** Inputs without which a rule does not begin: an operation that made margins, a unit that is never assumed. */
const neverDropped: Readonly<Record<string, readonly string[]>> = {
  brigham1999: ["operation"],
  units: ["lab", "value", "unit"],
};

const answer = (rule: string, value: unknown): unknown =>
  z.record(z.string(), z.unknown()).parse(value)[answerOf[rule]!];

describe.each(rules)("%s, on inputs as its entry declares them", (rule) => {
  it("answers any input, in one shape, the same twice, and reaches an answer", () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(mostlyValidInputs(rule), (input) => {
        const before = structuredClone(input);
        const found = evaluate(rule, input);
        expect(input).toEqual(before);
        anySchema.parse(found);
        expect(evaluate(rule, input)).toEqual(found);
        const { status, result, possible, missing, decisive } = found;
        expect(result !== null).toBe(status === "ok");
        if (status === "ok") expect(possible).toEqual([result]);
        // Two counting conventions may leave a complete EORTC input with two answers.
        if (status === "incomplete" && rule !== "eortc")
          expect(missing).not.toEqual([]);
        if (status === "invalid" || status === "not-applicable") {
          expect(found.warnings).not.toEqual([]);
          expect(possible).toEqual([]);
        }
        if (decisive !== null) expect(missing).toContain(decisive);
        counts.set(status, (counts.get(status) ?? 0) + 1);
      }),
      { seed, numRuns: 300 },
    );
    expect(counts.get("ok") ?? 0).toBeGreaterThan(0);
    expect(counts.get("invalid") ?? 0).toBeGreaterThan(0);
  });

  it("keeps the full answer among the possible ones when inputs are dropped", () => {
    const names = entries
      .find((entry) => entry.rule === rule)!
      .inputs.map(({ name }) => name)
      .filter((name) => neverDropped[rule]?.includes(name) !== true);
    let compared = 0;
    fc.assert(
      fc.property(
        completeInputs(rule),
        fc.subarray(names),
        (complete, dropped) => {
          const full = evaluate(rule, complete);
          if (full.status !== "ok") return;
          const open = evaluate(rule, {
            ...complete,
            ...Object.fromEntries(dropped.map((name) => [name, null])),
          });
          const unknown = names.filter(
            (name) => dropped.includes(name) || openWords.has(complete[name]),
          );
          // The findings rule names the findings themselves; its own properties compare those.
          if (rule !== "tnm.pleura.findings")
            for (const name of open.missing)
              expect(unknown).toContain(name.split(".")[0]);
          expect(["ok", "incomplete"]).toContain(open.status);
          compared += 1;
          if (!computing.has(rule))
            expect(answer(rule, full.result)).toBeDefined();
          if (computing.has(rule)) {
            if (open.status === "ok") return;
            expect(open.possible).toEqual([]);
            return;
          }
          expect(open.possible.map((one) => answer(rule, one))).toContain(
            answer(rule, full.result),
          );
        },
      ),
      { seed, numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(0);
  });
});

describe.each([...stretchesOfRules])("the stretches of %s", (rule, all) => {
  const limitsOf = (name: string) =>
    entries
      .find((entry) => entry.rule === rule)!
      .inputs.find((input) => input.name === name)!;

  it("have one answer within each: a value moved inside never changes it", () => {
    let compared = 0;
    const moved = fc.constantFrom(...all).chain((one) => {
      const { kind, values, limits } = limitsOf(one.input);
      const value =
        kind === "boolean"
          ? fc.boolean()
          : kind === "choice"
            ? fc.constantFrom(...values)
            : numbersWithin(limits!, wholeNumbers.has(one.input));
      return fc.record({ one: fc.constant(one), value });
    });
    fc.assert(
      fc.property(
        completeInputs(rule),
        moved,
        fc.subarray(all.map(({ input }) => input)),
        (complete, { one, value }, dropped) => {
          const stretch = one.stretches.find(({ holds }) => holds(value));
          if (stretch === undefined) return;
          const input = {
            ...complete,
            ...Object.fromEntries(dropped.map((name) => [name, null])),
          };
          const at = (given: unknown) => {
            const { status, result, possible, missing, decisive } = evaluate(
              rule,
              { ...input, [one.input]: given },
            );
            return { status, result, possible, missing, decisive };
          };
          expect(at(value)).toEqual(at(stretch.sample));
          compared += 1;
        },
      ),
      { seed, numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});

describe("carboplatin", () => {
  const given = completeInputs("carboplatin");
  const doseOf = (input: object): number => carboplatin(input).result!.doseMg;

  it("is never above AUC × 150, the dose of the capped filtration rate", () => {
    let capped = 0;
    fc.assert(
      fc.property(given, (input) => {
        const dose = doseOf(input);
        const most = Number(input["auc"]) * 150;
        expect(dose).toBeLessThanOrEqual(most * (1 + 1e-12));
        expect(dose).toBeGreaterThan(Number(input["auc"]) * 25);
        if (dose >= most * (1 - 1e-12)) capped += 1;
      }),
      { seed, numRuns: 1000 },
    );
    expect(capped).toBeGreaterThan(0);
  });

  it("never rises with the creatinine, nor with the age, and never falls with the AUC", () => {
    let fell = 0;
    fc.assert(
      fc.property(
        given,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (input, times) => {
          const more = (name: string, max: number) => ({
            ...input,
            [name]: Math.min(max, Number(input[name]) * times),
          });
          const dose = doseOf(input);
          const worse = doseOf(more("creatinine_mg_dL", 25));
          expect(worse).toBeLessThanOrEqual(dose * (1 + 1e-12));
          if (worse < dose) fell += 1;
          expect(doseOf(more("ageYears", 120))).toBeLessThanOrEqual(
            dose * (1 + 1e-12),
          );
          expect(doseOf(more("auc", 8))).toBeGreaterThanOrEqual(
            dose * (1 - 1e-12),
          );
        },
      ),
      { seed, numRuns: 1000 },
    );
    expect(fell).toBeGreaterThan(300);
  });
});
