import type {
  IndexView,
  PickedInput,
} from "../../../../shared/domain/prognosis-views.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import type {
  Cohort,
  RuleEntry,
} from "../../../../shared/domain/rule-catalogue.ts";
import { notPursued } from "../../../../shared/not-pursued.ts";
import { listWords } from "../../../engine/words.ts";
import { trailInWords } from "./clinic-words.ts";
import { deathNotice, limitsFor } from "./extrapolation.ts";
import { ecogFive } from "../inputs/ecog-five.ts";
import { believed, said } from "./index-belief.ts";
import { pickingOf, type IndexContext } from "./index-context.ts";
import {
  givenOf,
  outcomesLeft,
  placeOf,
  possibleValues,
  wordsOfAnswer,
  type IndexWords,
} from "./index-words.ts";
import { withLaterInputs } from "./later-inputs.ts";
import { settle, type AcrossReadings } from "./readings.ts";
import { shortAnswer } from "./short-answer.ts";
import { stripsOf } from "../strips/strips.ts";

/** An index answered from the record. */
export interface Answered<Value> {
  inputs: PickedInput[];
  answer: Result<Value>;
  /** What must stand beside the answer, in short. */
  notices: string[];
}

/** The view of one index: the rules' answer in clinic words, its inputs, what is published and its limits. */
export function indexView<Value>(
  words: IndexWords<Value>,
  context: IndexContext,
  picked: Answered<Value>,
): IndexView {
  const { file, reference, readings = [] } = context;
  const answered = settle(words, picked, readings);
  const { inputs, notices: later } = withLaterInputs(context, answered.inputs);
  const death = deathNotice(file, reference, answered.answer.result !== null);
  const stop = death?.stops === true ? death : ecogFive(pickingOf(context));
  const answer =
    stop === null ? answered.answer : withoutAnswer(answered.answer);
  const lacking = death === null ? answer.missing : answered.answer.missing;
  const labels = lacking.map((name) => labelOf(inputs, name));
  const missing = [...new Set([...answered.disputed, ...labels])];
  const isOpen = answer.status === "incomplete";
  const hasStrips =
    stop === null && !words.isShownOnly && answered.disputed.length === 0;
  const values =
    answer.result === null
      ? isOpen
        ? possibleValues(words, answer)
        : []
      : [answer.result];
  return {
    ...aboutRule(words, context),
    ...wordsOfAnswer(words, answer, givenOf(inputs)),
    ...shortAnswer(words, answer, missing),
    ...believed(words, context, { answer, inputs }),
    ruleVersion: answer.ruleVersion,
    status: answer.status,
    places:
      isOpen && words.noGroup(answer) !== null ? [] : placesOf(words, values),
    inputs,
    missing,
    decisiveSentence:
      death !== null
        ? missingAfterDeath(missing)
        : isOpen
          ? decisiveOf(words, { ...answered, answer, inputs })
          : null,
    strips: hasStrips ? stripsFor(words, inputs) : [],
    trail: trailInWords(answer.trail, inputs),
    ...said(words, context, {
      answer,
      inputs,
      notices:
        stop === null ? [...answered.notices, ...picked.notices, ...later] : [],
      first: stop ?? death,
    }),
  };
}

/** Which value of a day is right comes before what else is missing. */
function decisiveOf<Value>(
  words: IndexWords<Value>,
  { answer, inputs, sentences }: AcrossReadings<Value>,
): string | null {
  return sentences.length > 0
    ? sentences.join(" ")
    : words.decisive(answer, inputs);
}

function stripsFor<Value>(words: IndexWords<Value>, inputs: PickedInput[]) {
  return stripsOf({
    evaluate: (input) => words.evaluate(input),
    stretches: words.stretches,
    inputs,
    given: givenOf(inputs),
    answersOf: (answer) => outcomesLeft(words, answer),
  });
}

/** The places of the answers among the groups; none for an index without groups. */
function placesOf<Value>(
  words: IndexWords<Value>,
  values: readonly Value[],
): number[] {
  const places = values.map((value) => placeOf(words, value));
  return [...new Set(places)].filter((place) => place > 0);
}

function aboutRule<Value>(
  { entry, name, isCore, isShownOnly, allGroups }: IndexWords<Value>,
  context: IndexContext,
) {
  const [first] = entry.citations;
  const doi =
    first?.doi === null || first === undefined ? "" : `, doi ${first.doi}`;
  return {
    rule: entry.rule,
    name,
    title: entry.title,
    isCore,
    isShownOnly,
    allGroups,
    cohort: entry.cohort ?? unknownCohort(entry),
    population: entry.population,
    validation: entry.validation.map(
      ({ study, text, verification }) =>
        `${study}: ${text}${verification === "verified" ? "" : ` (${verification})`}`,
    ),
    limits: [...limitsFor(context, entry.rule), ...entry.limits],
    citation: `${first?.short ?? ""}${doi}`,
  };
}

function unknownCohort({ population }: RuleEntry): Cohort {
  return { patients: population, period: "not read", treatment: "not read" };
}

/** What is said in place of the decisive input once the patient has died. */
function missingAfterDeath(missing: readonly string[]): string | null {
  return missing.length === 0
    ? null
    : `${notPursued} Missing: ${listWords(missing, "and")}.`;
}

function withoutAnswer<Value>(answer: Result<Value>): Result<Value> {
  return {
    ...answer,
    status: "not-applicable",
    result: null,
    possible: [],
    missing: [],
    decisive: null,
    trail: [],
    warnings: [],
  };
}

function labelOf(inputs: readonly PickedInput[], name: string): string {
  return inputs.find((input) => input.name === name)?.label ?? name;
}
