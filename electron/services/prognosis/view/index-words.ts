import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import { formatUnit } from "../../../../shared/observation-words.ts";
import type * as z from "zod";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { InputStretches } from "../../../engine/rule.ts";
import type { PublishedFigure as EngineFigure } from "../../../engine/rules/figures.ts";
import { decisiveSentence } from "./decisive.ts";

/** What the engine is given: each input by its name in the rule. */
export type Given = Record<string, number | string | boolean | null>;

/** What the engine is given: the inputs that were picked, by their names. */
export function givenOf(inputs: readonly PickedInput[]): Given {
  return Object.fromEntries(inputs.map(({ name, used }) => [name, used]));
}

/** What one index says in its own words; everything else of a view is the same for all. */
export interface IndexWords<Value> {
  entry: RuleEntry;
  name: string;
  isCore: boolean;
  isShownOnly: boolean;
  /** Groups from the best outlook to the worst; empty for a value that makes none. */
  allGroups: string[];
  schema: z.ZodType<Value>;
  evaluate(input: unknown): Result<Value>;
  stretches: readonly InputStretches[];
  /** Why the index is not given for a case; null when it applies. */
  whyNot(file: CaseFile): string | null;
  group(value: Value): string;
  /** The group where the index is named beside it: "5", "low risk", "II". */
  short(value: Value): string;
  /** Short stable name of the group; null where nothing is counted by it. */
  groupKey(value: Value): string | null;
  /** What the group rests on; it holds for every completion of what is missing among the given. */
  detail(value: Value, given: Given): string;
  /** Ids of the rows of the rule's table on which the group rests. */
  rows(value: Value, given: Given): string[];
  published(value: Value): EngineFigure[];
  /** What may come out instead of a group, or null. */
  noGroup(answer: Result<Value>): string | null;
  decisive(
    answer: Result<Value>,
    inputs: readonly PickedInput[],
  ): string | null;
}

/** An answer to one index in its words. */
export interface AnswerWords {
  group: string | null;
  groupKey: string | null;
  possibleGroups: string[];
  groupDetail: string;
}

/** The answer of an index in its words; `possibleGroups` is filled while the answer is open. */
export function wordsOfAnswer<Value>(
  words: IndexWords<Value>,
  answer: Result<Value>,
  given: Given,
): AnswerWords {
  const { result } = answer;
  const isOpen = answer.status === "incomplete";
  return {
    group: result === null ? null : words.group(result),
    groupKey: result === null ? null : words.groupKey(result),
    possibleGroups: isOpen
      ? [
          ...possibleValues(words, answer).map((value) => words.group(value)),
          ...[words.noGroup(answer) ?? []].flat(),
        ]
      : [],
    groupDetail: result === null ? "" : formatUnit(words.detail(result, given)),
  };
}

/** One value per group still possible, from the best outlook to the worst. */
export function possibleValues<Value>(
  words: IndexWords<Value>,
  { possible }: Result<Value>,
): Value[] {
  const byName = new Map(possible.map((value) => [words.group(value), value]));
  return [...byName.values()].sort(
    (left, right) => placeOf(words, left) - placeOf(words, right),
  );
}

/** The place of an answer among the groups, the best being 1; 0 for an index without groups. */
export function placeOf<Value>(words: IndexWords<Value>, value: Value): number {
  const name = words.group(value);
  return (
    words.allGroups.findIndex(
      (one) => name === one || name.startsWith(`${one} `),
    ) + 1
  );
}

/** One way an answer may come out: a group with its place, or no group. */
export interface Outcome {
  name: string;
  short: string;
  /** Place among the groups, the best being 1; null for no group. */
  place: number | null;
}

/** What an answer leaves possible, each group once; empty where the index gives none. */
export function outcomesLeft<Value>(
  words: IndexWords<Value>,
  answer: Result<Value>,
): Outcome[] {
  if (answer.status !== "ok" && answer.status !== "incomplete") return [];
  const groups = possibleValues(words, answer).map((value): Outcome => {
    const place = placeOf(words, value);
    const name = words.allGroups[place - 1] ?? words.group(value);
    return { name, short: words.short(value), place };
  });
  const none = answer.status === "ok" ? null : words.noGroup(answer);
  const all =
    none === null
      ? groups
      : [...groups, { name: none, short: "no group", place: null }];
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

/** An answer whose values are not typed, read by the schema of the index; values it does not know are left out. */
export function readAnswer<Value>(
  { schema }: IndexWords<Value>,
  answer: Result<unknown>,
): Result<Value> {
  const read = (value: unknown): Value[] => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  };
  const [result = null] = answer.result === null ? [] : read(answer.result);
  return { ...answer, result, possible: answer.possible.flatMap(read) };
}

/** The sentence on the decisive input; `between` names the answers still possible. */
export function decisiveBetween<Value>(
  { decisive, missing }: Result<Value>,
  inputs: readonly PickedInput[],
  between: string,
): string | null {
  return decisiveSentence(decisive, { missing, inputs, between });
}
