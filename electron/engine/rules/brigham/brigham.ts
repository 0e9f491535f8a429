import type { Result } from "../../../../shared/domain/result.ts";
import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import { invalidAnswer, notApplicableAnswer, step } from "../../answers.ts";
import type { Answers } from "../../exclusion.ts";
import { readAnswers } from "../../exclusion.ts";
import type { OrderedStageResult } from "../../exclusion-answer.ts";
import { answerByExclusion } from "../../exclusion-answer.ts";
import {
  isFields,
  notFieldsProblem,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { brigham1993Rule, brigham1999Rule } from "./entry.ts";
import { brigham1993Inputs, brigham1993Table } from "./table-1993.ts";
import { brigham1999Inputs, brigham1999Table } from "./table-1999.ts";

/** Brigham stage of 1993 from resectability, extension, nodes and metastasis. */
export function brigham1993(input: unknown): Result<OrderedStageResult> {
  const read = readInput(brigham1993Rule, brigham1993Inputs, input);
  if ("refused" in read) return read.refused;
  const { answers, warnings } = read;
  if (
    answers["resectable"] === true &&
    (answers["mediastinum"] === true || answers["through_diaphragm"] === true)
  )
    warnings.unshift(
      "resectable: answered yes, yet the mediastinum or the far side of the diaphragm is involved, which this system calls unresectable. It is stage III here; check both answers.",
    );
  return answerByExclusion({
    rule: brigham1993Rule,
    tables: [brigham1993Table],
    inputs: brigham1993Inputs,
    answers,
    warnings,
  });
}

/** Brigham stage of 1999 from an operation's margins and nodes. Not applicable unless an operation is recorded. */
export function brigham1999(input: unknown): Result<OrderedStageResult> {
  const read = readInput(brigham1999Rule, brigham1999Inputs, input);
  if ("refused" in read) return read.refused;
  const { answers, warnings } = read;
  if (answers["operation"] !== true)
    return notApplicableAnswer(brigham1999Rule, {
      trail: [
        step(
          "The system of 1999 is built on resection margins and surgical nodes.",
          "brigham-1999-wording",
          "unverified",
        ),
      ],
      warnings: [withoutOperation(answers), ...warnings],
    });
  if (
    answers["chest_wall"] === false &&
    answers["chest_wall_at_biopsy_sites_only"] === true
  )
    warnings.unshift(
      "chest_wall_at_biopsy_sites_only: answered yes, while the chest wall is answered no. Neither makes stage III; check both answers.",
    );
  return answerByExclusion({
    rule: brigham1999Rule,
    tables: [brigham1999Table],
    inputs: brigham1999Inputs,
    answers,
    warnings,
  });
}

function withoutOperation(answers: Answers): string {
  const known =
    answers["operation"] === false
      ? "there was no operation"
      : "no operation is recorded";
  return `operation: ${known}. Brigham 1999 needs resection margins and surgical nodes; without them there is no stage, and it is not stage I.`;
}

function readInput(
  rule: string,
  inputs: readonly RuleInput[],
  input: unknown,
): { answers: Answers; warnings: string[] } | { refused: Result<never> } {
  if (!isFields(input))
    return { refused: invalidAnswer(rule, [notFieldsProblem(input, inputs)]) };
  const problems: string[] = [];
  const answers = readAnswers(input, inputs, problems);
  if (problems.length > 0) return { refused: invalidAnswer(rule, problems) };
  return { answers, warnings: unusedFieldWarnings(input, inputs) };
}
