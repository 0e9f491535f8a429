import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  editionVocabulary,
  stageSchema,
} from "../../../shared/domain/staging.ts";
import { labSchema } from "../../../shared/domain/units.ts";
import { ruleCatalogue } from "../../../electron/engine/catalogue.ts";
import { evaluate } from "../../../electron/engine/evaluate.ts";
import { evaluateLine } from "../../../electron/engine/evaluate-line.ts";
import { calgbIndex } from "../../../electron/engine/rules/calgb/calgb-index.ts";
import { eortcIndex } from "../../../electron/engine/rules/eortc/eortc-index.ts";
import { stageFromCategories } from "../../../electron/engine/rules/tnm-pleura/stage.ts";
import { convertUnit } from "../../../electron/engine/rules/units/convert-unit.ts";
import { labs } from "../../../electron/engine/rules/units/labs.ts";
import { mostlyValidInputs } from "../../support/rule-inputs.ts";

const rules = ruleCatalogue().map(({ rule }) => rule);
/** A rule with an input that is mostly valid. */
const asked = fc
  .constantFrom(...rules)
  .chain((rule) => fc.tuple(fc.constant(rule), mostlyValidInputs(rule)));

describe("every rule", () => {
  it("answers any line", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(evaluateLine(line).status).toBeTypeOf("string");
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of the fields", () => {
    fc.assert(
      fc.property(asked, ([rule, input]) => {
        if (typeof input !== "object" || input === null || Array.isArray(input))
          return;
        const known = Object.entries(input).filter(([key]) =>
          /^[a-z]\w*$/i.test(key),
        );
        const forward = Object.fromEntries(known);
        const backward = Object.fromEntries(known.toReversed());
        const { warnings: a, ...one } = evaluate(rule, forward);
        const { warnings: b, ...other } = evaluate(rule, backward);
        expect(other).toEqual(one);
        expect(b.length).toBe(a.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("stages", () => {
  const concreteT = {
    "6": ["T1a", "T1b", "T2", "T3", "T4"],
    "8": ["T1", "T2", "T3", "T4"],
  };

  it.each(["6", "7", "8", "9"] as const)(
    "edition %s: a worse T, N or M never lowers the stage",
    (edition) => {
      const ts =
        edition === "6" || edition === "7" ? concreteT["6"] : concreteT["8"];
      const ns =
        edition === "6" || edition === "7"
          ? ["N0", "N1", "N2", "N3"]
          : ["N0", "N1", "N2"];
      const rank = (t: string, n: string, m: string): number =>
        editionVocabulary[edition].stages.indexOf(
          stageFromCategories({ edition, t, n, m }).result!.stage,
        );
      for (const [i, t] of ts.entries()) {
        for (const [j, n] of ns.entries()) {
          expect(rank(t, n, "M1")).toBeGreaterThanOrEqual(rank(t, n, "M0"));
          if (i > 0)
            expect(rank(t, n, "M0")).toBeGreaterThanOrEqual(
              rank(ts[i - 1]!, n, "M0"),
            );
          if (j > 0)
            expect(rank(t, n, "M0")).toBeGreaterThanOrEqual(
              rank(t, ns[j - 1]!, "M0"),
            );
        }
      }
    },
  );

  it("knowing more never adds a stage", () => {
    fc.assert(
      fc.property(
        fc.record({
          edition: fc.constantFrom("6", "7", "8", "9"),
          t: fc.constantFrom("T1", "T2", "T3", "T4"),
          n: fc.constantFrom("N0", "N1", "N2"),
          m: fc.constantFrom("M0", "M1"),
        }),
        fc.constantFrom("t", "n", "m"),
        (known, dropped) => {
          const full = stageFromCategories(known);
          const open = stageFromCategories({ ...known, [dropped]: null });
          const stages = open.possible.map(({ stage }) => stage);
          const [stage] = full.possible.map((one) => one.stage);
          const sum = stage === "I" ? ["I", "IA", "IB"] : [stage!];
          expect(stages.some((one) => sum.includes(one))).toBe(true);
          expect(stageSchema.options).toEqual(expect.arrayContaining(stages));
        },
      ),
    );
  });
});

describe("indices", () => {
  const calgb = fc.record({
    ecog: fc.constantFrom(0, 1, 2),
    ageYears: fc.integer({ min: 18, max: 100 }),
    hemoglobin_g_dL: fc
      .integer({ min: 60, max: 200 })
      .map((tenths) => tenths / 10),
    wbc_10e9_L: fc.integer({ min: 10, max: 300 }).map((tenths) => tenths / 10),
    chestPain: fc.boolean(),
    weightLoss: fc.boolean(),
  });

  it("CALGB: the answer with everything known is among those possible with inputs dropped", () => {
    fc.assert(
      fc.property(
        calgb,
        fc.subarray([
          "ecog",
          "ageYears",
          "hemoglobin_g_dL",
          "wbc_10e9_L",
          "chestPain",
          "weightLoss",
        ]),
        (known, dropped) => {
          const full = calgbIndex(known).result!;
          const open = calgbIndex({
            ...known,
            ...Object.fromEntries(dropped.map((name) => [name, null])),
          });
          if (open.status === "ok") expect(open.result!.group).toBe(full.group);
          else expect(open.possible).toContainEqual(full);
          for (const name of open.missing) expect(dropped).toContain(name);
        },
      ),
    );
  });

  it("EORTC: one more factor never lowers the score, and dropped inputs keep the risk possible", () => {
    const eortc = fc.record({
      wbc_10e9_L: fc.constantFrom(5, 9),
      ecog: fc.constantFrom(0, 2),
      histologyCertainty: fc.constantFrom("definite", "possible"),
      histology: fc.constantFrom("epithelioid", "sarcomatoid"),
      sex: fc.constantFrom("male", "female"),
    });
    fc.assert(
      fc.property(
        eortc,
        fc.constantFrom(
          "wbc_10e9_L",
          "ecog",
          "sex",
          "histology",
          "histologyCertainty",
        ),
        (known, name) => {
          const full = eortcIndex(known).result!;
          const worst = {
            wbc_10e9_L: 9,
            ecog: 2,
            histologyCertainty: "possible",
            histology: "sarcomatoid",
            sex: "male",
          };
          const worse = eortcIndex({ ...known, [name]: worst[name] }).result!;
          expect(worse.scoreHundredths).toBeGreaterThanOrEqual(
            full.scoreHundredths,
          );
          const open = eortcIndex({ ...known, [name]: null });
          expect(open.possible.map(({ risk }) => risk)).toContain(full.risk);
        },
      ),
    );
  });
});

describe("units", () => {
  it("an own value comes back unchanged, and a converted one returns within ten digits", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...labSchema.options),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lab, share) => {
          const { units, soft } = labs[lab];
          const value = soft.min + share * (soft.max - soft.min);
          expect(
            convertUnit({ lab, value, unit: units[0].name }).result?.value,
          ).toBe(value);
          for (const unit of units) {
            const back =
              "times" in unit.conversion
                ? value / Number(unit.conversion.times)
                : value * Number(unit.conversion.dividedBy);
            const there = convertUnit({
              lab,
              value: back,
              unit: unit.ucum,
            }).result;
            if (there !== null)
              expect(Math.abs(there.value - value)).toBeLessThanOrEqual(
                1e-9 * Math.max(1, value),
              );
          }
        },
      ),
    );
  });
});
