import type {
  IndexView,
  PickedInput,
} from "../../../../shared/domain/prognosis-views.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import { formatDate } from "../../../../shared/format.ts";
import { midSentence } from "../../../../shared/mid-sentence.ts";
import { observationKindOf } from "../../../../shared/prognosis-words.ts";
import { listWords, sentenceStart } from "../../../engine/words.ts";
import { nearestOf } from "../inputs/pick.ts";
import { rivalReadings, withOnly } from "../inputs/rivals.ts";
import type { IndexContext, Readings } from "./index-context.ts";
import { givenOf, type Given, type IndexWords } from "./index-words.ts";

/** The view of an index, which knows every reading of an input that was recorded twice in one day and differs. */
export function acrossReadings(
  view: (context: IndexContext) => IndexView,
  context: IndexContext,
): IndexView {
  const first = view(context);
  const readings = first.inputs.flatMap((input) => {
    const rivals = rivalsOf(context, input).map(
      (file) =>
        view({ ...context, file }).inputs.find(
          ({ name }) => name === input.name,
        ) ?? input,
    );
    return rivals.length === 0
      ? []
      : [{ name: input.name, inputs: [input, ...rivals] }];
  });
  return readings.length === 0 ? first : view({ ...context, readings });
}

/** The record as each value of the day of a used input that says something else would have it. */
function rivalsOf({ file, reference }: IndexContext, input: PickedInput) {
  const kind = observationKindOf(input.name);
  if (kind === null || input.used === null || input.on === null) return [];
  const observations = file.observations.filter(
    (one) => one.kind === kind && one.on === input.on,
  );
  const ofDay = { file: { ...file, observations }, on: reference.on };
  const picked = nearestOf(ofDay, kind);
  return picked === null
    ? []
    : rivalReadings(file, picked).map((rival) => withOnly(file, rival));
}

/** An answer over all readings of the inputs, and what must be said of those that differ. */
export interface AcrossReadings<Value> {
  answer: Result<Value>;
  inputs: PickedInput[];
  /** In full, for each input whose readings lead to different groups; they decide what the answer is. */
  sentences: string[];
  /** Labels of these inputs. */
  disputed: string[];
  /** In short, for every input with several readings. */
  notices: string[];
}

/** The answer where every reading leads to the same group; else open between the groups, the inputs not used. */
export function settle<Value>(
  words: IndexWords<Value>,
  answered: { answer: Result<Value>; inputs: PickedInput[] },
  readings: readonly Readings[],
): AcrossReadings<Value> {
  const base = givenOf(answered.inputs);
  const outcome = (given: Given) => outcomeOf(words, words.evaluate(given));
  const all = combinations(base, readings);
  const disputed = readings.filter(({ name, inputs }) =>
    all.some((given) =>
      inputs.some(
        ({ used }) => outcome({ ...given, [name]: used }) !== outcome(given),
      ),
    ),
  );
  const notices = readings.map((one) => shortOf(one, disputed.includes(one)));
  if (disputed.length === 0)
    return { ...answered, sentences: [], disputed: [], notices };
  const sentences = disputed.map(sentenceOf);
  return {
    answer: openBetween(
      all.map((given) => words.evaluate(given)),
      { base: answered.answer, names: disputed.map(({ name }) => name) },
    ),
    inputs: answered.inputs.map((input) => {
      const found = disputed.find(({ name }) => name === input.name);
      return found === undefined ? input : notSettled(input, found);
    }),
    sentences,
    disputed: disputed.map(({ name, inputs: [first] }) => first?.label ?? name),
    notices,
  };
}

function combinations(base: Given, readings: readonly Readings[]): Given[] {
  let all = [base];
  for (const { name, inputs } of readings)
    all = all.flatMap((given) =>
      inputs.map(({ used }) => ({ ...given, [name]: used })),
    );
  return all;
}

function outcomeOf<Value>(
  words: IndexWords<Value>,
  { status, possible }: Result<Value>,
): string {
  const groups = possible.map(
    (value) => words.groupKey(value) ?? words.group(value),
  );
  return JSON.stringify([status, [...new Set(groups)].sort()]);
}

/** Open between the answers of the readings; one that gives no group leaves the inputs missing, as the rule says it. */
function openBetween<Value>(
  answers: readonly Result<Value>[],
  { base, names }: { base: Result<Value>; names: string[] },
): Result<Value> {
  const isWithout = answers.some(({ possible }) => possible.length === 0);
  const missing = answers.flatMap((answer) => answer.missing);
  return {
    ...base,
    status: "incomplete",
    result: null,
    possible: eachOnce(answers.flatMap(({ possible }) => possible)),
    missing: eachOnce([...missing, ...(isWithout ? names : [])]),
    decisive: names[0] ?? null,
    trail: eachOnce(answers.flatMap(({ trail }) => trail)),
    warnings: eachOnce(answers.flatMap(({ warnings }) => warnings)),
  };
}

function eachOnce<Item>(items: readonly Item[]): Item[] {
  return [
    ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
  ];
}

function notSettled(input: PickedInput, readings: Readings): PickedInput {
  return {
    ...input,
    display: valuesOf(readings).join(" or "),
    state: "disputed",
    used: null,
    note: "Values of one day that differ: record the right one again, with a note. Not used.",
  };
}

function sentenceOf(readings: Readings): string {
  const count = valuesOf(readings).length === 2 ? "Two" : "Several";
  return `${count} values of one day differ: ${namedValues(readings)}. Mark the right one: record it again, with a note.`;
}

function shortOf(readings: Readings, isDisputed: boolean): string {
  const what = isDisputed
    ? "the right one must be marked"
    : "the group is the same with each";
  return `${sentenceStart(namedValues(readings))}: ${what}.`;
}

/** "white cells 15.7 10⁹/L and 9.4 10⁹/L (14-Nov-2026)". */
function namedValues(readings: Readings): string {
  const [first] = readings.inputs;
  const on = first?.on ?? null;
  const when = on === null ? "" : ` (${formatDate(on)})`;
  return `${midSentence(first?.label ?? readings.name)} ${listWords(valuesOf(readings), "and")}${when}`;
}

/** Each value once, in the unit of the rules. */
function valuesOf({ inputs }: Readings): string[] {
  return eachOnce(
    inputs.map(({ display }) =>
      (display ?? "not recorded").replace(/ \(.+ as reported\)$/u, ""),
    ),
  );
}
