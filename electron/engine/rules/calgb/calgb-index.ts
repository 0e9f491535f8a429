import type { CalgbResult } from "../../../../shared/domain/prognosis.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  notApplicableAnswer,
  okAnswer,
} from "../../answers.ts";
import { noAnswer } from "../../completions.ts";
import type { Fields } from "../../inputs.ts";
import {
  isFields,
  notFieldsProblem,
  readBoolean,
  readEcog,
  readNumber,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { labNumber } from "../units/lab-number.ts";
import { calgbRule } from "./entry.ts";
import { calgbInputs } from "./inputs.ts";
import type { CalgbLeaf } from "./leaves.ts";
import { nearCutWarnings } from "./near-cut.ts";
import { exploreLeaves, openLeavesText } from "./open-leaves.ts";
import { calgbMedian } from "./published.ts";
import type { CalgbValues } from "./trail.ts";
import {
  decidingStep,
  knownSteps,
  leafStep,
  leafWarnings,
  offPathSteps,
  pathSteps,
} from "./trail.ts";

const inputs = Object.values(calgbInputs);

/**
 * CALGB prognostic group (Herndon 1998) of ECOG 0 to 2. Missing inputs count only on the path. When
 * all leaves still possible are of one group the answer is `ok`; `leaf` is then the first of them
 * and a warning names them all. Refuses values outside the plausible limits.
 */
export function calgbIndex(input: unknown): Result<CalgbResult> {
  if (!isFields(input))
    return invalidAnswer(calgbRule, [notFieldsProblem(input, inputs)]);
  const problems: string[] = [];
  const warnings: string[] = [];
  const values = readValues(input, problems, warnings);
  if (problems.length > 0) return invalidAnswer(calgbRule, problems);
  warnings.push(...unusedFieldWarnings(input, inputs));
  if (values.ecog !== null && values.ecog > 2) {
    const reason = `ecog: ECOG ${values.ecog} has no leaf in the tree: the trials it was built on enrolled 0 to 2. This is not group 6.`;
    const trail = knownSteps({ ...noValues, ecog: values.ecog });
    return notApplicableAnswer(calgbRule, {
      trail,
      warnings: [reason, ...warnings],
    });
  }
  return answerFrom(values, warnings);
}

const noValues: CalgbValues = {
  ecog: null,
  ageYears: null,
  wbc_10e9_L: null,
  chestPain: null,
  weightLoss: null,
  hemoglobin_g_dL: null,
};

function answerFrom(
  values: CalgbValues,
  warnings: string[],
): Result<CalgbResult> {
  const { leaves, outcomes, matters, decisive } = exploreLeaves(values);
  const [leaf] = leaves;
  if (leaf !== undefined && outcomes.length === 1)
    return inOneGroup(values, leaf, leaves, warnings);
  if (outcomes.includes(noAnswer)) {
    warnings.push(
      "ecog: with ECOG 3 or 4 the tree would have no leaf and no group.",
    );
  }
  const trail = [...knownSteps(values), ...leaves.map(leafStep)];
  trail.push(decidingStep(matters, decisive, outcomes));
  warnings.push(...leafWarnings(leaves));
  return incompleteAnswer(
    calgbRule,
    { possible: leaves.map(resultOf), missing: matters, decisive },
    { trail, warnings },
  );
}

function inOneGroup(
  values: CalgbValues,
  leaf: CalgbLeaf,
  leaves: readonly CalgbLeaf[],
  warnings: string[],
): Result<CalgbResult> {
  const single = leaves.length === 1;
  const trail = single ? pathSteps(values, leaf) : knownSteps(values);
  trail.push(...leaves.map(leafStep), ...offPathSteps(values, leaves));
  const open = openLeavesText(values, leaves);
  warnings.push(
    ...(open === null ? [] : [`${open}.`]),
    ...leafWarnings(leaves),
    ...nearCutWarnings(values, leaf.group),
  );
  return okAnswer(calgbRule, resultOf(leaf), { trail, warnings });
}

function readValues(
  fields: Fields,
  problems: string[],
  warnings: string[],
): CalgbValues {
  const age = readNumber(fields, calgbInputs.ageYears, problems);
  if (age !== null && !Number.isInteger(age)) {
    warnings.push(
      `ageYears: ${age} counts as ${Math.floor(age)} completed years.`,
    );
  }
  return {
    ecog: readEcog(fields, calgbInputs.ecog, problems),
    ageYears: age === null ? null : Math.floor(age),
    wbc_10e9_L: labNumber(fields, calgbInputs.wbc_10e9_L, "wbc", {
      problems,
      warnings,
    }),
    chestPain: readBoolean(fields, calgbInputs.chestPain, problems),
    weightLoss: readBoolean(fields, calgbInputs.weightLoss, problems),
    hemoglobin_g_dL: labNumber(fields, calgbInputs.hemoglobin_g_dL, "hb", {
      problems,
      warnings,
    }),
  };
}

function resultOf(leaf: CalgbLeaf): CalgbResult {
  return {
    group: leaf.group,
    leaf: leaf.id,
    medianSurvivalMonths: calgbMedian(leaf.group).value,
  };
}
