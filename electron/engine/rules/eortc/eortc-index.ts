import type { EortcResult } from "../../../../shared/domain/prognosis.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import { incompleteAnswer, invalidAnswer, okAnswer } from "../../answers.ts";
import type { Fields } from "../../inputs.ts";
import {
  isFields,
  notFieldsProblem,
  readChoice,
  readEcog,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { labNumber } from "../units/lab-number.ts";
import { eortcRule } from "./entry.ts";
import { eortcInputs } from "./inputs.ts";
import type { EortcValues } from "./score.ts";
import { presencesOf, score } from "./score.ts";
import { eortcTrail } from "./trail.ts";
import { eortcWarnings } from "./warnings.ts";

const inputs = Object.values(eortcInputs);

/**
 * EORTC prognostic score (Curran 1998) in whole hundredths. The risk is the answer: `ok` when every
 * completion, under both histology conventions, has the same one; otherwise both are in `possible`.
 * Refuses implausible values.
 */
export function eortcIndex(input: unknown): Result<EortcResult> {
  if (!isFields(input))
    return invalidAnswer(eortcRule, [notFieldsProblem(input, inputs)]);
  const problems: string[] = [];
  const warnings: string[] = [];
  const values = readValues(input, problems, warnings);
  if (problems.length > 0) return invalidAnswer(eortcRule, problems);
  warnings.push(...unusedFieldWarnings(input, inputs));
  const scoring = score(presencesOf(values));
  const account = {
    trail: eortcTrail(values, scoring),
    warnings: [...eortcWarnings(values, scoring), ...warnings],
  };
  const [answer] = scoring.answers;
  if (answer !== undefined && scoring.answers.length === 1) {
    return okAnswer(eortcRule, answer, account);
  }
  const { matters, decisive } = scoring.exploration;
  return incompleteAnswer(
    eortcRule,
    { possible: scoring.answers, missing: matters, decisive },
    account,
  );
}

function readValues(
  fields: Fields,
  problems: string[],
  warnings: string[],
): EortcValues {
  return {
    wbc_10e9_L: labNumber(fields, eortcInputs.wbc_10e9_L, "wbc", {
      problems,
      warnings,
    }),
    ecog: readEcog(fields, eortcInputs.ecog, problems),
    histologyCertainty: readChoice(
      fields,
      eortcInputs.histologyCertainty,
      problems,
    ),
    histology: readChoice(fields, eortcInputs.histology, problems),
    sex: readChoice(fields, eortcInputs.sex, problems),
  };
}
