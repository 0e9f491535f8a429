import type { LentResult } from "../../../../shared/domain/prognosis.ts";
import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import type { Fields } from "../../inputs.ts";
import {
  isFields,
  notFieldsProblem,
  readChoice,
  readEcog,
  readNumber,
  unusedFieldWarnings,
} from "../../inputs.ts";
import type { ReadNotes } from "../input-fields.ts";
import type { PointOptions, PointValues } from "../point-score.ts";
import {
  explorePoints,
  pointOptions,
  pointsText,
  pointSteps,
  possibleSums,
  rangeWithin,
} from "../point-score.ts";
import { labNumber } from "../units/lab-number.ts";
import { lentRule } from "./entry.ts";
import type { LentInputName } from "./items.ts";
import { lentGroupPlace, lentGroups, lentItems } from "./items.ts";
import { cutWarnings, openScoreWarning } from "./warnings.ts";

const inputs = lentItems.map(({ input }) => input);

/**
 * LENT score (Clive 2014) of a malignant pleural effusion. The group is the answer: `ok` when every completion of the
 * missing inputs has the same one, with the range of their points. The tumor type is never assumed.
 */
export function lent(input: unknown): Result<LentResult> {
  if (!isFields(input))
    return invalidAnswer(lentRule, [notFieldsProblem(input, inputs)]);
  const notes: ReadNotes = { problems: [], warnings: [] };
  const values = readValues(input, notes);
  if (notes.problems.length > 0) return invalidAnswer(lentRule, notes.problems);
  return answerFrom(values, [
    ...notes.warnings,
    ...unusedFieldWarnings(input, inputs),
  ]);
}

function answerFrom(
  values: PointValues<LentInputName>,
  readWarnings: readonly string[],
): Result<LentResult> {
  const options = pointOptions(lentItems, values);
  const sums = possibleSums(lentItems, options);
  const possible = answersFrom(sums);
  const trail = [
    ...pointSteps(lentItems, values, options),
    ...sumSteps(possible),
  ];
  const warnings = cutWarnings(values, options);
  const [only] = possible;
  if (only !== undefined && possible.length === 1) {
    warnings.push(
      ...openScoreWarning((name) => (values.get(name) ?? null) === null, only),
      ...readWarnings,
    );
    return okAnswer(lentRule, only, { trail, warnings });
  }
  const { matters, decisive } = byGroup(options);
  return incompleteAnswer(
    lentRule,
    { possible, missing: matters, decisive },
    { trail, warnings: [...warnings, ...readWarnings] },
  );
}

function byGroup(
  options: PointOptions,
): ReturnType<typeof explorePoints<LentInputName>> {
  return explorePoints(lentItems, options, lentGroupPlace);
}

/** One answer for each group still possible, with the sums that give it. */
function answersFrom(sums: readonly number[]): LentResult[] {
  return lentGroups.flatMap((row) => {
    const scoreRange = rangeWithin(sums, row);
    const { group, medianDays: medianSurvivalDays } = row;
    return scoreRange === null
      ? []
      : [{ score: scoreRange.min, scoreRange, group, medianSurvivalDays }];
  });
}

function sumSteps(possible: readonly LentResult[]): TrailStep[] {
  return possible.map(({ group, scoreRange: { min, max } }) => {
    const row = lentGroups.find((one) => one.group === group);
    const sum = min === max ? pointsText(min) : `${min} to ${max} points`;
    return step(
      `Sum ${sum}, in the range ${row?.low ?? 0} to ${row?.high ?? 0}: ${group} risk.`,
      "clive-2014",
      "secondary",
    );
  });
}

function readValues(
  fields: Fields,
  notes: ReadNotes,
): PointValues<LentInputName> {
  return new Map(
    inputs.map((input) => [input.name, readValue(fields, input, notes)]),
  );
}

function readValue(
  fields: Fields,
  input: (typeof inputs)[number],
  notes: ReadNotes,
): number | string | null {
  if (input.name === "pleuralLdh_U_L")
    return labNumber(fields, input, "pleuralLdh", notes);
  if (input.name === "ecog") return readEcog(fields, input, notes.problems);
  if (input.name === "tumour") return readChoice(fields, input, notes.problems);
  return readRatio(readNumber(fields, input, notes.problems), notes.warnings);
}

/** A ratio above 50 is more likely a percentage of neutrophils; it is read, and said. */
function readRatio(ratio: number | null, warnings: string[]): number | null {
  if (ratio !== null && ratio > 50)
    warnings.push(
      `nlr: a ratio of ${ratio} is unusual; check that it is a ratio of absolute counts and not a percentage.`,
    );
  return ratio;
}
