import type { Result, TrailStep } from "../../shared/domain/result.ts";
import type {
  RuleEntry,
  RuleInput,
} from "../../shared/domain/rule-catalogue.ts";
import { incompleteAnswer, okAnswer, step, weakest } from "./answers.ts";
import { sourceOf } from "./citations.ts";
import type {
  Answers,
  Clause,
  OrderedStage,
  OrderedTable,
  StageLeaf,
} from "./exclusion.ts";
import {
  clauseState,
  exploreTables,
  leafState,
  orderedStages,
} from "./exclusion.ts";
import { listWords, sentenceStart } from "./words.ts";

export interface OrderedStageResult {
  stage: OrderedStage;
}

/**
 * The stage read from the highest down: a stage is excluded when none of its features is left possible. What was
 * not assessed keeps its stage possible; when all completions agree, that stage is the answer.
 */
export function answerByExclusion(question: {
  rule: string;
  tables: readonly OrderedTable[];
  inputs: readonly RuleInput[];
  answers: Answers;
  warnings: string[];
}): Result<OrderedStageResult> {
  const { rule, tables, inputs, answers, warnings } = question;
  const { outcomes, matters, decisive } = exploreTables(
    tables,
    inputs,
    answers,
  );
  const possible = outcomes.flatMap((outcome): OrderedStageResult[] => {
    const stage = orderedStages[outcome - 1];
    return stage === undefined ? [] : [{ stage }];
  });
  const trail = [
    ...answerSteps(inputs, answers),
    ...tables.flatMap((table) => tableSteps(table, inputs, answers)),
  ];
  const [only] = possible;
  if (only !== undefined && possible.length === 1) {
    const open = inputs.filter(({ name }) => isOpen(answers, name));
    if (open.length > 0) {
      const text = `Stage ${only.stage} whatever the rest: not assessed and without effect are ${labels(open)}.`;
      trail.push(step(text, "table-logic", "verified"));
    }
    return okAnswer(rule, only, { trail, warnings });
  }
  return incompleteAnswer(
    rule,
    { possible, missing: matters, decisive },
    { trail, warnings },
  );
}

/** The rows of the rule browser for tables that are read from the highest stage down. */
export function orderedRows(
  tables: readonly OrderedTable[],
): RuleEntry["rows"] {
  return tables.flatMap((table) =>
    table.leaves.map((leaf) => ({
      id: `${table.variant ?? table.title}:${leaf.stage}`,
      condition: `${table.title}: ${leaf.text}`,
      outcome: `Stage ${leaf.stage}`,
      source: sourceOf(leaf.citation),
      verification: levelOf(leaf, leaf.when),
    })),
  );
}

/** What was answered, in three or four sentences: yes, no, chosen words, not assessed. */
function answerSteps(
  inputs: readonly RuleInput[],
  answers: Answers,
): TrailStep[] {
  const having = (value: boolean | null) =>
    inputs.filter(({ name }) => (answers[name] ?? null) === value);
  const chosen = inputs.flatMap(({ name, label }) => {
    const value = answers[name];
    return typeof value === "string"
      ? [sentenceStart(`${label}: ${value}`)]
      : [];
  });
  const sentences = [
    ...chosen,
    ...sentence("Yes", having(true)),
    ...sentence("No", having(false)),
    ...sentence("Not assessed", having(null)),
  ];
  return sentences.map((text) => step(`${text}.`, "as-given", "verified"));
}

function sentence(head: string, inputs: readonly RuleInput[]): string[] {
  return inputs.length === 0 ? [] : [`${head}: ${labels(inputs)}`];
}

/** One step per stage, highest first, down to the first that is met. */
function tableSteps(
  table: OrderedTable,
  inputs: readonly RuleInput[],
  answers: Answers,
): TrailStep[] {
  const end = table.leaves.findIndex(
    (leaf) => leafState(leaf, answers) === "met",
  );
  return table.leaves
    .slice(0, end + 1)
    .map((leaf) => leafStep(table, leaf, { inputs, answers }));
}

/** What meets the highest stage that is met, in words; empty where that stage is what is left. */
export function decidingClauses(
  table: OrderedTable,
  answers: Answers,
): readonly string[] {
  const met = table.leaves.find((leaf) => leafState(leaf, answers) === "met");
  return (met?.when ?? [])
    .filter((clause) => clauseState(clause, answers) === "met")
    .map(({ words }) => words);
}

function leafStep(
  table: OrderedTable,
  leaf: StageLeaf,
  { inputs, answers }: { inputs: readonly RuleInput[]; answers: Answers },
): TrailStep {
  const state = leafState(leaf, answers);
  const deciding = leaf.when.filter(
    (clause) => clauseState(clause, answers) === state,
  );
  const name = `${table.title}, stage ${leaf.stage} (${leaf.text})`;
  const level = levelOf(leaf, deciding);
  if (state === "excluded")
    return step(`${name}: excluded.`, leaf.citation, level);
  if (state === "met") {
    const because =
      deciding.length === 0
        ? "what is left"
        : listWords(
            deciding.map(({ words }) => words),
            "and",
          );
    return step(`${name}: ${because}.`, leaf.citation, level);
  }
  const open = inputs.filter(
    ({ name: input }) =>
      isOpen(answers, input) &&
      deciding.some(({ tests }) => tests.some((test) => test.input === input)),
  );
  return step(
    `${name}: still possible; not assessed: ${labels(open)}.`,
    leaf.citation,
    level,
  );
}

function levelOf(
  leaf: StageLeaf,
  clauses: readonly Clause[],
): TrailStep["verification"] {
  const marked = clauses.flatMap(({ verification }) => verification ?? []);
  return weakest([leaf.verification, ...marked]);
}

function isOpen(answers: Answers, name: string): boolean {
  return (answers[name] ?? null) === null;
}

function labels(inputs: readonly RuleInput[]): string {
  return listWords(
    inputs.map(({ label }) => label),
    "and",
  );
}
