import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { resultSchema } from "../../../shared/domain/result.ts";
import { editionVocabulary } from "../../../shared/domain/staging.ts";
import type { FindingsDerivation } from "../../../electron/engine/rules/tnm-findings/derivation.ts";
import { deriveFromFindings } from "../../../electron/engine/rules/tnm-findings/derive.ts";
import type { AnySheet } from "../../support/findings-sheets.ts";
import {
  isInvalid,
  lengthUpTo,
  names,
  node,
  runs,
  seed,
  sheets,
  siteCodes,
} from "../../support/findings-sheets.ts";

/** Lowest and highest of what is still possible; "no stage" lies below every stage. */
function reach(sheet: AnySheet, derivation: FindingsDerivation): number[] {
  const { stages } = editionVocabulary[sheet.edition];
  const ranks = derivation.answer.possible.map(({ stage }) =>
    stages.indexOf(stage),
  );
  const { t, m } = derivation.axes!;
  if (t.possible.includes("T0") && m.possible.includes("M0")) ranks.push(-1);
  return [Math.min(...ranks), Math.max(...ranks)];
}

describe("findings rule", () => {
  const junk = fc.jsonValue();
  const perhaps = (known: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: junk });
  const anything = fc.oneof(
    junk,
    fc.record(
      {
        edition: perhaps(fc.constantFrom("6", "7", "8", "9", "5")),
        classification: perhaps(fc.constantFrom("clinical", "pathologic")),
        prefix: perhaps(fc.constantFrom("c", "p", "yc", "yp", "r")),
        tumorSide: perhaps(fc.constantFrom("left", "right", null)),
        findings: perhaps(
          fc.dictionary(fc.constantFrom(...names, "x"), perhaps(fc.boolean())),
        ),
        psumMm: perhaps(fc.double()),
        psumLevelsMm: perhaps(
          fc.record(
            { upper: fc.double(), middle: fc.double(), lower: junk },
            { requiredKeys: [] },
          ),
        ),
        fmaxMm: perhaps(fc.double()),
        nodes: perhaps(fc.array(perhaps(node), { maxLength: 5 })),
        metastases: perhaps(
          fc.array(perhaps(fc.constantFrom(...siteCodes)), { maxLength: 4 }),
        ),
      },
      { requiredKeys: [] },
    ),
  );

  it("answers anything, the same twice, and leaves the input alone", () => {
    const schema = resultSchema(z.unknown());
    fc.assert(
      fc.property(anything, (input) => {
        const before = structuredClone(input);
        const one = deriveFromFindings(input);
        expect(input).toEqual(before);
        expect(deriveFromFindings(input)).toEqual(one);
        schema.parse(one.answer);
        const { status, result, possible, missing, warnings } = one.answer;
        expect(result !== null).toBe(status === "ok");
        expect(one.axes === null).toBe(status === "invalid");
        if (status === "invalid") {
          expect(warnings.length).toBeGreaterThan(0);
          for (const warning of warnings) expect(warning).toMatch(/^[\w.]+: ./);
        }
        if (status === "incomplete") {
          expect(possible.length).toBeGreaterThan(0);
          expect(missing.length).toBeGreaterThan(0);
        }
      }),
      { seed, numRuns: 1000 },
    );
  });

  it("names as deciding one of the missing inputs, and puts it first", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { answer, effects } = deriveFromFindings(sheet);
        if (answer.status !== "incomplete") return;
        expect(answer.missing).toContain(answer.decisive);
        expect(effects[0]?.input).toBe(answer.decisive);
        const inputs = effects.map(({ input }) => input);
        expect(inputs).toEqual(expect.arrayContaining(answer.missing));
        expect(inputs).toEqual([...new Set(inputs)]);
      }),
      runs,
    );
  });

  it("does not depend on the order of nodes, sites or keys", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const reversed = Object.fromEntries(
          Object.entries({
            ...sheet,
            findings: Object.fromEntries(
              Object.entries(sheet.findings).toReversed(),
            ),
            nodes: sheet.nodes.toReversed(),
            metastases: sheet.metastases?.toReversed() ?? null,
          }).toReversed(),
        );
        expect(deriveFromFindings(reversed)).toEqual(deriveFromFindings(sheet));
      }),
      runs,
    );
  });
});

describe("a worse finding never lowers the stage within an edition", () => {
  function expectNotLower(sheet: AnySheet, worse: AnySheet): void {
    const after = deriveFromFindings(worse);
    if (isInvalid(after)) return;
    const [low = 0, high = 0] = reach(sheet, deriveFromFindings(sheet));
    const [lowAfter = 0, highAfter = 0] = reach(worse, after);
    expect(lowAfter).toBeGreaterThanOrEqual(low);
    expect(highAfter).toBeGreaterThanOrEqual(high);
  }

  it("a finding becomes yes", () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom(...names), (sheet, name) => {
        const worse = { ...sheet.findings, [name]: true };
        expectNotLower(sheet, { ...sheet, findings: worse });
      }),
      { seed, numRuns: 1000 },
    );
  });

  it("Psum or Fmax grows", () => {
    fc.assert(
      fc.property(
        sheets,
        lengthUpTo(300),
        fc.constantFrom("psumMm", "fmaxMm"),
        (sheet, more, field) => {
          const now = sheet[field];
          if (now === null) return;
          const max = field === "psumMm" ? 300 : 100;
          const grown = Math.min(max, Math.round((now + more) * 10) / 10);
          expectNotLower(sheet, { ...sheet, [field]: grown });
        },
      ),
      runs,
    );
  });

  it("a positive node is found among assessed ones, or a site", () => {
    fc.assert(
      fc.property(
        sheets,
        node,
        fc.constantFrom(...siteCodes),
        (sheet, one, site) => {
          const nodes = [
            { station: "7", side: null, positive: false },
            ...sheet.nodes.filter(({ station }) => station !== "7"),
          ];
          const assessed = { ...sheet, nodes };
          if (isInvalid(deriveFromFindings(assessed))) return;
          const found = [...nodes, { ...one, positive: true }];
          expectNotLower(assessed, { ...assessed, nodes: found });
          const metastases = [...(sheet.metastases ?? []), site];
          expectNotLower(sheet, { ...sheet, metastases });
        },
      ),
      runs,
    );
  });
});
