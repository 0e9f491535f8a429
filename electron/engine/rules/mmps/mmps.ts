import type { MmpsResult } from "../../../../shared/domain/prognosis.ts";
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
  unusedFieldWarnings,
} from "../../inputs.ts";
import type { ReadNotes } from "../input-fields.ts";
import { readInUnit } from "../input-fields.ts";
import type { PointValues } from "../point-score.ts";
import {
  explorePoints,
  pointOptions,
  pointSteps,
  possibleSums,
} from "../point-score.ts";
import { labNumber } from "../units/lab-number.ts";
import { mmpsRule } from "./entry.ts";
import type { MmpsInputName } from "./items.ts";
import { mmpsItems } from "./items.ts";

const inputs = mmpsItems.map(({ input }) => input);

/**
 * Multimodality Prognostic Score (Opitz 2015), 0 to 4, of a candidate for multimodality surgery. With an input missing
 * every score still possible is given. Refuses words it does not know and implausible values.
 */
export function mmps(input: unknown): Result<MmpsResult> {
  if (!isFields(input))
    return invalidAnswer(mmpsRule, [notFieldsProblem(input, inputs)]);
  const notes: ReadNotes = { problems: [], warnings: [] };
  const values: PointValues<MmpsInputName> = new Map(
    inputs.map((one) => [one.name, readValue(input, one, notes)]),
  );
  if (notes.problems.length > 0) return invalidAnswer(mmpsRule, notes.problems);
  if (values.get("histology") === "nos")
    notes.warnings.push(
      "histology: the subtype is not specified, so its point stays open.",
    );
  return answerFrom(values, [
    ...notes.warnings,
    ...unusedFieldWarnings(input, inputs),
  ]);
}

function answerFrom(
  values: PointValues<MmpsInputName>,
  warnings: string[],
): Result<MmpsResult> {
  const options = pointOptions(mmpsItems, values);
  const sums = possibleSums(mmpsItems, options);
  const possible = sums.map((score) => ({ score }));
  const trail = [
    ...pointSteps(mmpsItems, values, options),
    sumStep(sums[0] ?? 0, sums.at(-1) ?? 0),
  ];
  const [only] = possible;
  if (only !== undefined && possible.length === 1)
    return okAnswer(mmpsRule, only, { trail, warnings });
  const { matters, decisive } = explorePoints(
    mmpsItems,
    options,
    (sum) => sum + 1,
  );
  return incompleteAnswer(
    mmpsRule,
    { possible, missing: matters, decisive },
    { trail, warnings },
  );
}

function sumStep(first: number, last: number): TrailStep {
  const sum = first === last ? `${first}` : `${first} to ${last}`;
  return step(`Sum ${sum} of 4.`, "opitz-2015", "verified");
}

function readValue(
  fields: Fields,
  input: (typeof inputs)[number],
  notes: ReadNotes,
): number | string | null {
  if (input.name === "crp_mg_L") return labNumber(fields, input, "crp", notes);
  if (input.name === "tumorVolume_mL")
    return readInUnit(
      fields,
      input,
      [{ name: "L", times: "1000" }],
      notes.problems,
    );
  return readChoice(fields, input, notes.problems);
}
