import type { VerificationLevel } from "../../shared/domain/result.ts";
import type { RuleInput } from "../../shared/domain/rule-catalogue.ts";
import type { CitationId } from "./citations.ts";
import type { Exploration } from "./completions.ts";
import { explore } from "./completions.ts";
import type { Fields } from "./inputs.ts";
import { readBoolean, readChoice } from "./inputs.ts";

export type OrderedStage = "I" | "II" | "III" | "IV";
export const orderedStages: readonly OrderedStage[] = ["I", "II", "III", "IV"];

/** What was answered, by input name; null is not assessed. */
export type Answers = Readonly<Record<string, boolean | string | null>>;

/** One thing that makes a stage: all its tests have to hold. A level of its own when the source is weaker on it. */
export interface Clause {
  words: string;
  tests: readonly { input: string; is: boolean | string }[];
  verification?: VerificationLevel;
}

/** One stage: any of its clauses makes it. The lowest has none: it is what is left. */
export interface StageLeaf {
  stage: OrderedStage;
  text: string;
  when: readonly Clause[];
  citation: CitationId;
  verification: VerificationLevel;
}

/** A stage system that is read from the highest stage down. */
export interface OrderedTable {
  title: string;
  /** Value of the input "variant" this table belongs to; null when the system has one wording only. */
  variant: string | null;
  leaves: readonly StageLeaf[];
}

export type LeafState = "met" | "open" | "excluded";

/** The clause that one input answered with yes makes. */
export function yes(
  input: string,
  words: string,
  verification?: VerificationLevel,
): Clause {
  const tests = [{ input, is: true }];
  return verification === undefined
    ? { words, tests }
    : { words, tests, verification };
}

/** The answers to the yes/no and choice inputs of a rule; problems are added for those refused. */
export function readAnswers(
  fields: Fields,
  inputs: readonly RuleInput[],
  problems: string[],
): Answers {
  return Object.fromEntries(
    inputs.map((input) => [
      input.name,
      input.kind === "boolean"
        ? readBoolean(fields, input, problems)
        : readChoice(fields, input, problems),
    ]),
  );
}

/** Whether a clause holds, is excluded, or depends on what was not assessed. */
export function clauseState(clause: Clause, answers: Answers): LeafState {
  let state: LeafState = "met";
  for (const { input, is } of clause.tests) {
    const value = answers[input] ?? null;
    if (value === null) state = "open";
    else if (value !== is) return "excluded";
  }
  return state;
}

/** Whether a stage is met, excluded, or depends on what was not assessed. */
export function leafState(leaf: StageLeaf, answers: Answers): LeafState {
  if (leaf.when.length === 0) return "met";
  const states = new Set(
    leaf.when.map((clause) => clauseState(clause, answers)),
  );
  if (states.has("met")) return "met";
  return states.has("open") ? "open" : "excluded";
}

/** Every stage still possible, and the inputs that matter, over the given tables. */
export function exploreTables(
  tables: readonly OrderedTable[],
  inputs: readonly RuleInput[],
  answers: Answers,
): Exploration<string> {
  const used = inputs.filter(({ name }) => isTested(tables, name));
  const axes = [
    { name: "variant", branches: [...tables.keys()] },
    ...used.map((input) => {
      const options = optionsOf(input);
      const value = answers[input.name] ?? null;
      return {
        name: input.name,
        branches:
          value === null ? [...options.keys()] : [options.indexOf(value)],
      };
    }),
  ];
  const compiled = tables.map((table) => compile(table, used));
  return explore(axes, (branch) => {
    const table = compiled[branch[0] ?? 0] ?? [];
    const leaf = table.find(
      ({ clauses }) =>
        clauses.length === 0 ||
        clauses.some((tests) =>
          tests.every(({ axis, wanted }) => branch[axis] === wanted),
        ),
    );
    return leaf === undefined ? 0 : leaf.outcome;
  });
}

interface CompiledLeaf {
  outcome: number;
  clauses: { axis: number; wanted: number }[][];
}

/** The leaves with input names turned into axis positions, because every completion is tried. */
function compile(
  table: OrderedTable,
  used: readonly RuleInput[],
): CompiledLeaf[] {
  return table.leaves.map((leaf) => ({
    outcome: orderedStages.indexOf(leaf.stage) + 1,
    clauses: leaf.when.map((clause) =>
      clause.tests.map(({ input, is }) => {
        const at = used.findIndex(({ name }) => name === input);
        const found = used[at];
        const wanted = found === undefined ? -1 : optionsOf(found).indexOf(is);
        return { axis: at + 1, wanted };
      }),
    ),
  }));
}

function optionsOf(input: RuleInput): readonly (boolean | string)[] {
  return input.kind === "boolean" ? [false, true] : input.values;
}

function isTested(tables: readonly OrderedTable[], name: string): boolean {
  return tables.some((table) =>
    table.leaves.some((leaf) =>
      leaf.when.some((clause) =>
        clause.tests.some((test) => test.input === name),
      ),
    ),
  );
}
