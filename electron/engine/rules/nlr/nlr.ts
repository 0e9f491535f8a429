import type { NlrResult } from "../../../../shared/domain/prognosis.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import {
  fieldOf,
  isFields,
  notFieldsProblem,
  unusedFieldWarnings,
} from "../../inputs.ts";
import type { ReadNotes } from "../input-fields.ts";
import { divide, parseDecimal, toNumber } from "../units/decimal.ts";
import { labNumber } from "../units/lab-number.ts";
import { nlrInputs, nlrRule, nlrStudyCut } from "./entry.ts";

const inputs = Object.values(nlrInputs);

/**
 * Neutrophils over lymphocytes, exact to ten significant digits: 2.7 over 0.3 is 9 and not 9.000000000000002, which a
 * cut-off at 9 would read as above. Lymphocytes must be above 0.
 */
export function neutrophilLymphocyteRatio(
  neutrophils: number,
  lymphocytes: number,
): number {
  return toNumber(divide(parseDecimal(neutrophils), parseDecimal(lymphocytes)));
}

/**
 * Neutrophil-to-lymphocyte ratio; shown and never grouped by survival. With a count missing there is no range worth
 * giving, so `possible` is empty. Refuses implausible counts and lymphocytes of 0.
 */
export function nlr(input: unknown): Result<NlrResult> {
  if (!isFields(input))
    return invalidAnswer(nlrRule, [notFieldsProblem(input, inputs)]);
  const notes: ReadNotes = { problems: [], warnings: [] };
  const { neutrophils_10e9_L, lymphocytes_10e9_L } = nlrInputs;
  const neutrophils = labNumber(
    input,
    neutrophils_10e9_L,
    "neutrophils",
    notes,
  );
  let lymphocytes: number | null = null;
  if (fieldOf(input, lymphocytes_10e9_L.name) === 0)
    notes.problems.push(
      `${lymphocytes_10e9_L.name}: a ratio cannot be formed with 0 lymphocytes. Check the count, or leave it empty.`,
    );
  else lymphocytes = labNumber(input, lymphocytes_10e9_L, "lymphocytes", notes);
  if (notes.problems.length > 0) return invalidAnswer(nlrRule, notes.problems);
  return answerFrom(neutrophils, lymphocytes, [
    ...notes.warnings,
    ...unusedFieldWarnings(input, inputs),
  ]);
}

function answerFrom(
  neutrophils: number | null,
  lymphocytes: number | null,
  warnings: string[],
): Result<NlrResult> {
  const missing = [
    ...(neutrophils === null ? [nlrInputs.neutrophils_10e9_L.name] : []),
    ...(lymphocytes === null ? [nlrInputs.lymphocytes_10e9_L.name] : []),
  ];
  const given = step(
    `Neutrophils: ${countText(neutrophils)}. Lymphocytes: ${countText(lymphocytes)}.`,
    "as-given",
    "verified",
  );
  if (neutrophils === null || lymphocytes === null) {
    const decisive = missing.length === 1 ? (missing[0] ?? null) : null;
    return incompleteAnswer(
      nlrRule,
      { possible: [], missing, decisive },
      { trail: [given], warnings },
    );
  }
  const ratio = neutrophilLymphocyteRatio(neutrophils, lymphocytes);
  const isAtLeast5 = ratio >= nlrStudyCut;
  const side = isAtLeast5 ? `${nlrStudyCut} or more` : `below ${nlrStudyCut}`;
  const text = `${neutrophils} ÷ ${lymphocytes} = ${Number(ratio.toFixed(2))}, ${side}. Shown only; patients are not grouped by it.`;
  const trail = [given, step(text, "meniawy-2013", "verified")];
  return okAnswer(nlrRule, { nlr: ratio, isAtLeast5 }, { trail, warnings });
}

function countText(count: number | null): string {
  return count === null ? "not given" : `${count} 10^9/L`;
}
