import type { Result } from "../../../../shared/domain/result.ts";
import type {
  StageResult,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import { invalidAnswer } from "../../answers.ts";
import type { Fields } from "../../inputs.ts";
import {
  isFields,
  notFieldsProblem,
  unusedFieldWarnings,
} from "../../inputs.ts";
import {
  readCategories,
  readClassification,
  readEdition,
} from "./categories.ts";
import { stageInputs, stageRule } from "./entry.ts";
import { stageInEdition } from "./stage-in-edition.ts";
import { stageWithoutEdition } from "./stage-without-edition.ts";

/**
 * Stage group of diffuse pleural mesothelioma from T, N and M, edition 6, 7, 8 or 9. Missing and X
 * categories give the stages still possible. Refuses categories the edition does not know.
 */
export function stageFromCategories(input: unknown): Result<StageResult> {
  if (!isFields(input))
    return invalidAnswer(stageRule, [notFieldsProblem(input, stageInputs)]);
  const problems: string[] = [];
  const edition = readEdition(input, problems);
  if (problems.length > 0) return invalidAnswer(stageRule, problems);
  const answer =
    edition === null ? stageWithoutEdition(input) : inEdition(input, edition);
  return {
    ...answer,
    warnings: [...answer.warnings, ...unusedFieldWarnings(input, stageInputs)],
  };
}

function inEdition(input: Fields, edition: TnmEdition): Result<StageResult> {
  const problems: string[] = [];
  const categories = readCategories(input, edition, problems);
  const classification = readClassification(input, problems);
  return problems.length > 0
    ? invalidAnswer(stageRule, problems)
    : stageInEdition(edition, categories, classification);
}
