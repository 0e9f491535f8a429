import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveFromFindings } from "../../../electron/engine/rules/tnm-findings/derive.ts";
import { possibleStages } from "../../support/findings-examples.ts";
import type { AnySheet } from "../../support/findings-sheets.ts";
import {
  isInvalid,
  lengthUpTo,
  names,
  seed,
  sheets,
  surfaces,
} from "../../support/findings-sheets.ts";

/** What one sheet still allows, written so that sets compare. */
function outcomes(sheet: object): string[] {
  const { axes } = deriveFromFindings(sheet);
  if (axes === null) return [];
  return axes.t.possible.flatMap((t) =>
    axes.n.possible.flatMap((n) =>
      axes.m.possible.map((m) => `${t} ${n} ${m}`),
    ),
  );
}

describe("a missing input stays open", () => {
  /** Every answer of a missing input, as whole sheets; null where it is known, and for the first surface, whose no first raises T0. */
  function answersOf(sheet: AnySheet, input: string): object[] | null {
    if (input === "psumMm" && sheet.psumMm === null)
      return [0, 12, 12.1, 30, 30.1].map((psumMm) => ({ ...sheet, psumMm }));
    if (input === "fmaxMm" && sheet.fmaxMm === null)
      return [0, 5, 5.1].map((fmaxMm) => ({ ...sheet, fmaxMm }));
    if (input === "tumorSide" && sheet.tumorSide === null)
      return ["left", "right"].map((tumorSide) => ({ ...sheet, tumorSide }));
    if (input === "metastases" && sheet.metastases === null) {
      if ("distant_metastasis" in sheet.findings) return null;
      return [[], ["bone"]].map((metastases) => ({ ...sheet, metastases }));
    }
    if (input === "nodes" && sheet.nodes.length === 0) {
      const one = (station: string, positive = true): object => ({
        ...sheet,
        nodes: [{ station, side: "ipsilateral", positive }],
      });
      const isImig = sheet.edition === "6" || sheet.edition === "7";
      return [one("10", false), one("10"), one("1")].concat(
        isImig ? [one("7")] : [],
      );
    }
    if (input === "distant_metastasis" && sheet.metastases !== null)
      return null;
    const isFinding = names.some((name) => name === input);
    if (!isFinding || input in sheet.findings) return null;
    const isBlank = surfaces.every((name) => !(name in sheet.findings));
    if (surfaces.includes(input) && isBlank) return null;
    return [true, false].map((answer) => ({
      ...sheet,
      findings: { ...sheet.findings, [input]: answer },
    }));
  }
  const inputs = [
    "psumMm",
    "fmaxMm",
    "tumorSide",
    "metastases",
    "nodes",
    ...names,
  ];

  it("its possible categories are the union over its answers", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const input of inputs) {
          const answers = answersOf(sheet, input);
          if (answers === null) continue;
          // An answer that contradicts what is already given is none.
          if (answers.some((one) => isInvalid(deriveFromFindings(one))))
            continue;
          const union = new Set(answers.flatMap(outcomes));
          expect(union, input).toEqual(new Set(outcomes(sheet)));
        }
      }),
      { seed, numRuns: 400 },
    );
  });

  it("what is not named as missing cannot change the stages", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const open = deriveFromFindings(sheet);
        for (const input of inputs) {
          const answers = answersOf(sheet, input);
          const isNamed =
            open.answer.missing.includes(input) ||
            (input === "distant_metastasis" &&
              open.answer.missing.includes("metastases"));
          if (answers === null || isNamed) continue;
          for (const answer of answers) {
            const after = deriveFromFindings(answer);
            if (!isInvalid(after))
              expect(possibleStages(after), input).toEqual(
                possibleStages(open),
              );
          }
        }
      }),
      { seed, numRuns: 400 },
    );
  });

  it("every way to answer everything lies inside what was possible", () => {
    const answers = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.boolean()])),
    );
    const rest = fc.record({
      answers,
      psumMm: lengthUpTo(300),
      fmaxMm: lengthUpTo(100),
    });
    fc.assert(
      fc.property(sheets, rest, (sheet, more) => {
        if (surfaces.every((name) => !(name in sheet.findings))) return;
        const { distant_metastasis: _, ...given } = more.answers;
        const full = {
          ...sheet,
          findings: { ...given, ...sheet.findings },
          psumMm: sheet.psumMm ?? more.psumMm,
          fmaxMm: sheet.fmaxMm ?? more.fmaxMm,
        };
        if (isInvalid(deriveFromFindings(full))) return;
        const open = new Set(outcomes(sheet));
        for (const outcome of outcomes(full))
          expect([...open]).toContain(outcome);
        const { answer } = deriveFromFindings(sheet);
        if (answer.status === "ok")
          expect(deriveFromFindings(full).answer.result?.stage).toBe(
            answer.result?.stage,
          );
      }),
      { seed, numRuns: 1000 },
    );
  });

  it("answering the deciding one again and again ends in one stage, or in none", () => {
    fc.assert(
      fc.property(sheets, fc.integer({ min: 0, max: 4 }), (start, pick) => {
        let sheet = start;
        for (let turn = 0; turn < 30; turn += 1) {
          const { answer } = deriveFromFindings(sheet);
          if (answer.status !== "incomplete") return;
          const answers = answersOf(sheet, answer.decisive!);
          if (answers === null) return;
          sheet = answers[pick % answers.length] as AnySheet;
        }
        expect(deriveFromFindings(sheet).answer.status).not.toBe("incomplete");
      }),
      { seed, numRuns: 500 },
    );
  });
});
