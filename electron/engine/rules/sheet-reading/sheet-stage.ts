import type { Result } from "../../../../shared/domain/result.ts";
import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import type { OrderedTable } from "../../exclusion.ts";
import { readAnswers } from "../../exclusion.ts";
import type { OrderedStageResult } from "../../exclusion-answer.ts";
import { decidingClauses } from "../../exclusion-answer.ts";
import type { Fields } from "../../inputs.ts";

/** A stage read from a sheet, with the features that decide it; none where it is what is left, or open. */
export type SheetStage = Result<OrderedStageResult> & {
  deciding: readonly string[];
};

/** The features that decide the stage of an answered sheet. */
export function decidingIn(
  table: OrderedTable | undefined,
  inputs: readonly RuleInput[],
  fields: Fields,
): readonly string[] {
  if (table === undefined) return [];
  return decidingClauses(table, readAnswers(fields, inputs, []));
}
