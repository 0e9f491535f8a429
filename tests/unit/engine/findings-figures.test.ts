import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveFromFindings } from "../../../electron/engine/rules/tnm-findings/derive.ts";
import {
  fmaxCutMm,
  psumCutsMm,
} from "../../../electron/engine/rules/tnm-findings/thickness.ts";
import { lengthUpTo, runs, sheets } from "../../support/findings-sheets.ts";

const cutPoints = [fmaxCutMm, psumCutsMm.low, psumCutsMm.high];

/** Every length that a text names: a figure before "mm", or right after Psum, Fmax, "above", "at most" or "sum to". */
function lengthsIn(text: string): number[] {
  const measured =
    /(?<before>\d+(?:\.\d+)?) mm|(?:Psum|Fmax|above|at most|sum to) (?<after>\d+(?:\.\d+)?)/g;
  return [...text.matchAll(measured)].map(({ groups }) =>
    Number(groups?.["before"] ?? groups?.["after"]),
  );
}

describe("figures in the texts of the findings rule", () => {
  it("no text names a length that was not measured and is no cut point", () => {
    const level = fc.option(lengthUpTo(100));
    const levels = fc.record({ upper: level, middle: level, lower: level });
    fc.assert(
      fc.property(
        sheets,
        levels,
        fc.boolean(),
        (drawn, psumLevelsMm, hasLevels) => {
          const sheet = hasLevels
            ? { ...drawn, psumMm: null, psumLevelsMm }
            : drawn;
          const { answer, axes, effects } = deriveFromFindings(sheet);
          if (axes === null) return;
          const measured = hasLevels
            ? Object.values(psumLevelsMm).filter((value) => value !== null)
            : [];
          const sum = measured.reduce((all, value) => all + value, 0);
          const known = [
            ...cutPoints,
            ...measured,
            ...(measured.length === 0 ? [] : [Math.round(sum * 10) / 10]),
            ...[sheet.psumMm, sheet.fmaxMm].filter((value) => value !== null),
          ];
          const texts = [
            axes.t.because,
            ...answer.trail.map(({ text }) => text),
            ...answer.warnings,
            ...effects.flatMap(({ branches }) =>
              branches.map((branch) => branch.answer),
            ),
          ];
          for (const text of texts)
            for (const length of lengthsIn(text))
              expect(known, text).toContain(length);
        },
      ),
      { ...runs, numRuns: 1500 },
    );
  });

  it("says nothing of Fmax while only the surfaces are answered", () => {
    const { axes } = deriveFromFindings({
      edition: "9",
      classification: "clinical",
      findings: {
        parietal_pleura: false,
        mediastinal_pleura: false,
        diaphragmatic_pleura: false,
        visceral_pleura: false,
      },
    });
    expect(axes?.t.because).toMatch(/^not assessed: /);
    expect(axes?.t.because).not.toMatch(/Fmax \d/);
  });
});
