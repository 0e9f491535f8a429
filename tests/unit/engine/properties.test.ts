import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultSchema } from "../../../shared/domain/result.ts";
import {
  editionVocabulary,
  stageSchema,
} from "../../../shared/domain/staging.ts";
import { labSchema } from "../../../shared/domain/units.ts";
import * as z from "zod";
import { ruleCatalogue } from "../../../electron/engine/catalogue.ts";
import { evaluate } from "../../../electron/engine/evaluate.ts";
import { evaluateLine } from "../../../electron/engine/evaluate-line.ts";
import { calgbIndex } from "../../../electron/engine/rules/calgb/calgb-index.ts";
import { eortcIndex } from "../../../electron/engine/rules/eortc/eortc-index.ts";
import { stageFromCategories } from "../../../electron/engine/rules/tnm-pleura/stage.ts";
import { convertUnit } from "../../../electron/engine/rules/units/convert-unit.ts";
import { labs } from "../../../electron/engine/rules/units/labs.ts";

const rules = ruleCatalogue().map(({ rule }) => rule);
const anySchema = resultSchema(z.unknown());
const junk = fc.jsonValue();
const perhaps = <Value>(known: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: known }, fc.constant(null), {
    weight: 1,
    arbitrary: junk,
  });

const inputs = fc.oneof(
  junk,
  fc.record(
    {
      edition: perhaps(fc.constantFrom("6", "7", "8", "9", "5")),
      t: perhaps(
        fc.constantFrom("TX", "T0", "T1", "T1a", "T1b", "T2", "T3", "T4"),
      ),
      n: perhaps(fc.constantFrom("NX", "N0", "N1", "N2", "N3")),
      m: perhaps(fc.constantFrom("MX", "M0", "M1")),
      ecog: perhaps(fc.integer({ min: 0, max: 5 })),
      ageYears: perhaps(fc.double({ min: 18, max: 120 })),
      hemoglobin_g_dL: perhaps(fc.double({ min: 2, max: 25 })),
      wbc_10e9_L: perhaps(fc.double({ min: 0.1, max: 500 })),
      chestPain: perhaps(fc.boolean()),
      weightLoss: perhaps(fc.boolean()),
      histologyCertainty: perhaps(
        fc.constantFrom("definite", "probable", "possible"),
      ),
      histology: perhaps(
        fc.constantFrom(
          "epithelioid",
          "biphasic",
          "sarcomatoid",
          "desmoplastic",
          "nos",
        ),
      ),
      sex: perhaps(fc.constantFrom("male", "female")),
      hemoglobin_g_L: perhaps(fc.double({ min: 15, max: 250 })),
      albumin_g_L: perhaps(fc.double({ min: 3, max: 70 })),
      crp_mg_L: perhaps(fc.double({ min: 0, max: 700 })),
      pleuralLdh_U_L: perhaps(fc.double({ min: 1, max: 100_000 })),
      nlr: perhaps(fc.double({ min: 0, max: 60 })),
      neutrophils_10e9_L: perhaps(fc.double({ min: 0, max: 400 })),
      lymphocytes_10e9_L: perhaps(fc.double({ min: 0, max: 400 })),
      tumour: perhaps(fc.constantFrom("mesothelioma", "lung")),
      tumorVolume_mL: perhaps(fc.double({ min: 0, max: 9000 })),
      inductionResponse: perhaps(fc.constantFrom("PD", "non-PD", "SD")),
      heightCm: perhaps(fc.double({ min: 1, max: 231 })),
      weightKg: perhaps(fc.double({ min: 25, max: 300 })),
      creatinine_mg_dL: perhaps(fc.double({ min: 0.1, max: 25 })),
      creatinineFloor_mg_dL: perhaps(fc.double({ min: 0.3, max: 1.5 })),
      auc: perhaps(fc.double({ min: 1, max: 8 })),
      variant: perhaps(fc.constantFrom("1976", "1988")),
      pericardium: perhaps(fc.boolean()),
      chest_wall: perhaps(fc.boolean()),
      mediastinum: perhaps(fc.boolean()),
      resectable: perhaps(fc.boolean()),
      operation: perhaps(fc.boolean()),
      margins: perhaps(fc.constantFrom("negative", "positive")),
      extrapleural_nodes: perhaps(fc.boolean()),
      regions: perhaps(
        fc.array(perhaps(fc.integer({ min: 0, max: 4 })), { maxLength: 14 }),
      ),
      pci: perhaps(fc.integer({ min: -1, max: 40 })),
      ki67Percent: perhaps(fc.double({ min: -1, max: 101 })),
      necrosis: perhaps(fc.constantFrom("present", "absent")),
      mitosesPer2Mm2: perhaps(fc.integer({ min: 0, max: 12 })),
      atypia: perhaps(fc.constantFrom("mild", "moderate", "severe")),
      bap1: perhaps(fc.constantFrom("retained", "lost")),
      findings: perhaps(fc.record({ rib: perhaps(fc.boolean()) })),
      psumMm: perhaps(fc.integer({ min: -1, max: 400 })),
      lab: perhaps(fc.constantFrom(...labSchema.options)),
      value: perhaps(fc.double()),
      unit: perhaps(
        fc.constantFrom("g/L", "g/dL", "umol/L", "/uL", "10*9/L", "U/L"),
      ),
    },
    { requiredKeys: [] },
  ),
);

describe("every rule", () => {
  it("answers any input, in one shape, the same twice, and leaves the input alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), inputs, (rule, input) => {
        const before = structuredClone(input);
        const answer = evaluate(rule, input);
        expect(input).toEqual(before);
        anySchema.parse(answer);
        expect(evaluate(rule, input)).toEqual(answer);
        expect(answer.result !== null).toBe(answer.status === "ok");
        if (answer.status === "invalid" || answer.status === "not-applicable") {
          expect(answer.warnings.length).toBeGreaterThan(0);
          expect(answer.possible).toEqual([]);
        }
        if (answer.decisive !== null)
          expect(answer.missing).toContain(answer.decisive);
      }),
      { numRuns: 3000 },
    );
  });

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
      fc.property(fc.constantFrom(...rules), inputs, (rule, input) => {
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
      { numRuns: 500 },
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
