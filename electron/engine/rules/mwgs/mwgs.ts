import type { MwgsResult } from "../../../../shared/domain/prognosis.ts";
import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import type { Axis } from "../../completions.ts";
import { explore } from "../../completions.ts";
import type { Fields } from "../../inputs.ts";
import {
  isFields,
  notFieldsProblem,
  readChoice,
  readNumber,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { listWords, sentenceStart } from "../../words.ts";
import { mwgsRule } from "./entry.ts";
import { rangeWithin } from "../point-score.ts";
import type { MwgsFactor, MwgsInputName } from "./table.ts";
import { bandOf, mwgsBands, mwgsFactors, weightsOf } from "./table.ts";

type Values = ReadonlyMap<MwgsInputName, string | number | null>;

const inputs = mwgsFactors.map(({ input }) => input);

/**
 * Mesothelioma weighted grading scheme of diffuse pleural disease, 0 to 10 with its band. The band is the answer: `ok`
 * when every completion of the missing inputs has the same one, with the range of their scores. Refuses words and
 * numbers it does not know.
 */
export function mwgs(input: unknown): Result<MwgsResult> {
  if (!isFields(input))
    return invalidAnswer(mwgsRule, [notFieldsProblem(input, inputs)]);
  const problems: string[] = [];
  const warnings: string[] = [];
  const values = readValues(input, problems, warnings);
  if (problems.length > 0) return invalidAnswer(mwgsRule, problems);
  if (values.get("histology") === "nos")
    warnings.push(
      "histology: the subtype is not specified, so its points stay open.",
    );
  warnings.push(...unusedFieldWarnings(input, inputs));
  return answerFrom(values, warnings);
}

function answerFrom(values: Values, warnings: string[]): Result<MwgsResult> {
  const options = mwgsFactors.map((factor) =>
    weightsOf(factor, values.get(factor.input.name) ?? null),
  );
  const axes: Axis<MwgsInputName>[] = mwgsFactors.map(({ input }, at) => ({
    name: input.name,
    branches: [...(options[at] ?? []).keys()],
  }));
  const scoreOf = (branch: readonly number[]): number =>
    options.reduce(
      (sum, weights, at) => sum + (weights[branch[at] ?? 0]?.points ?? 0),
      0,
    );
  const { outcomes } = explore(axes, (branch) => scoreOf(branch) + 1);
  const scores = outcomes.map((outcome) => outcome - 1);
  const possible = mwgsBands.flatMap((row): MwgsResult[] => {
    const scoreRange = rangeWithin(scores, row);
    return scoreRange === null
      ? []
      : [{ score: scoreRange.min, scoreRange, band: row.band }];
  });
  const trail = mwgsFactors.map((factor, at) =>
    factorStep(factor, values, options[at] ?? []),
  );
  trail.push(bandStep(possible));
  const [only] = possible;
  if (only !== undefined && possible.length === 1)
    return okAnswer(mwgsRule, only, { trail, warnings });
  const { matters, decisive } = explore(axes, (branch) => {
    const band = bandOf(scoreOf(branch));
    return mwgsBands.findIndex((row) => row.band === band) + 1;
  });
  return incompleteAnswer(
    mwgsRule,
    { possible, missing: matters, decisive },
    { trail, warnings },
  );
}

function factorStep(
  { input }: MwgsFactor,
  values: Values,
  weights: MwgsFactor["weights"],
): TrailStep {
  const value = values.get(input.name) ?? null;
  const [weight] = weights;
  if (weight === undefined || weights.length > 1) {
    const points = weights.map((one) => one.points);
    const why = value === null ? "not given" : "not specified";
    return step(
      `${sentenceStart(input.label)}: ${why}, ${Math.min(...points)} to ${Math.max(...points)} points.`,
      "fuchs-2021",
      "verified",
    );
  }
  const isReading = value === "desmoplastic";
  const text = isReading ? "desmoplastic, counted as sarcomatoid" : weight.text;
  const points = weight.points === 1 ? "1 point" : `${weight.points} points`;
  return step(
    `${sentenceStart(text)}: ${points}.`,
    "fuchs-2021",
    isReading ? "unverified" : "verified",
  );
}

function bandStep(possible: readonly MwgsResult[]): TrailStep {
  const bands = mwgsBands.filter((row) =>
    possible.some(({ band }) => band === row.band),
  );
  const named = bands.map(
    ({ band, low, high }) => `${band} (${low} to ${high})`,
  );
  const first = possible[0]?.scoreRange.min ?? 0;
  const last = possible.at(-1)?.scoreRange.max ?? 0;
  const sum = first === last ? `${first}` : `${first} to ${last}`;
  const sure =
    first !== last && bands.length === 1 ? " whatever is missing" : "";
  return step(
    `Sum ${sum} of 10: ${listWords(named)}${sure}.`,
    "fuchs-2021",
    "verified",
  );
}

function readValues(
  fields: Fields,
  problems: string[],
  warnings: string[],
): Values {
  return new Map(
    inputs.map((input): [MwgsInputName, string | number | null] => {
      if (input.kind === "choice")
        return [input.name, readChoice(fields, input, problems)];
      const value = readNumber(fields, input, problems);
      if (value === null || Number.isInteger(value)) return [input.name, value];
      if (input.name === "ageYears") {
        const years = Math.floor(value);
        warnings.push(`ageYears: ${value} counts as ${years} completed years.`);
        return [input.name, years];
      }
      problems.push(
        `${input.name}: ${value} is not a whole number. Give the mitoses counted in 2 mm².`,
      );
      return [input.name, null];
    }),
  );
}
