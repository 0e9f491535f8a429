import type { Result } from "../../../../shared/domain/result.ts";
import { invalidAnswer } from "../../answers.ts";
import type { Answers } from "../../exclusion.ts";
import { readAnswers } from "../../exclusion.ts";
import type { OrderedStageResult } from "../../exclusion-answer.ts";
import { answerByExclusion } from "../../exclusion-answer.ts";
import {
  isFields,
  notFieldsProblem,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { butchartRule } from "./entry.ts";
import { butchartInputs, butchartTables } from "./table.ts";

/** Butchart stage from its own features; a missing variant tries both wordings. Refuses answers that are not yes or no. */
export function butchart(input: unknown): Result<OrderedStageResult> {
  if (!isFields(input))
    return invalidAnswer(butchartRule, [
      notFieldsProblem(input, butchartInputs),
    ]);
  const problems: string[] = [];
  const answers = readAnswers(input, butchartInputs, problems);
  if (problems.length > 0) return invalidAnswer(butchartRule, problems);
  return answerByExclusion({
    rule: butchartRule,
    tables: tablesFor(answers["variant"] ?? null),
    inputs: butchartInputs,
    answers,
    warnings: [
      ...unplacedIn1988(answers),
      ...unusedFieldWarnings(input, butchartInputs),
    ],
  });
}

function tablesFor(variant: boolean | string | null): typeof butchartTables {
  return variant === null
    ? butchartTables
    : butchartTables.filter((table) => table.variant === variant);
}

/** What the 1988 wording does not name, where it counts. */
function unplacedIn1988(answers: Answers): string[] {
  if (answers["variant"] === "1976") return [];
  const warnings: string[] = [];
  if (answers["intrathoracic_nodes"] === true)
    warnings.push(
      "intrathoracic_nodes: the 1988 wording read does not name nodes inside the chest; they count as stage II, as in 1976.",
    );
  if (answers["diaphragm"] === true)
    warnings.push(
      "diaphragm: the 1988 wording read does not place the diaphragm muscle; it stays in stage I, as in 1976.",
    );
  return warnings;
}
