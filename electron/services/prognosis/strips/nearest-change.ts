import { formatNumber } from "../../../../shared/format.ts";
import type { Stretch } from "../../../engine/rule.ts";
import {
  parseDecimal,
  subtract,
  toNumber,
} from "../../../engine/rules/units/decimal.ts";
import { listWords } from "../../../engine/words.ts";
import { midSentence } from "../../../../shared/mid-sentence.ts";

/** A stretch of an input with the groups the rule gives there. */
export interface AnsweredStretch {
  stretch: Stretch;
  answers: string[];
  isHere: boolean;
}

/** The value on a scale and its unit; no value for a choice. */
interface Place {
  value: number | null;
  unit: string | null;
}

/** Neighboring stretches with the same groups. */
interface Run {
  first: Stretch;
  last: Stretch;
  answers: readonly string[];
  isHere: boolean;
}

/**
 * "At 9.8 to below 15.6 10⁹/L (0.4 more): group 3 of 6.", "If no: group 2 of 6.": the nearest values with other
 * groups than the patient's. Null when no value has others, or when the patient's is not known.
 */
export function nearestChange(
  answered: readonly AnsweredStretch[],
  place: Place,
): string | null {
  if (!answered.some(({ isHere }) => isHere)) return null;
  return place.value === null
    ? otherChoices(answered)
    : nearestRun(answered, place.value, place.unit);
}

function otherChoices(answered: readonly AnsweredStretch[]): string | null {
  const here = keyOf(answered.find(({ isHere }) => isHere)?.answers);
  const others = Map.groupBy(
    answered.filter(({ answers }) => keyOf(answers) !== here),
    ({ answers }) => keyOf(answers),
  );
  if (others.size === 0) return null;
  const parts = [...others.values()].map((same) => {
    const labels = same.map(({ stretch }) => midSentence(stretch.label));
    return `${eitherOf(labels)}: ${answerWords(same[0]?.answers ?? [])}`;
  });
  const isNumber = typeof answered[0]?.stretch.sample === "number";
  return `${isNumber ? "At" : "If"} ${parts.join(isNumber ? "; at " : "; if ")}.`;
}

/** "probable or possible"; a last label that is a list itself ends the list: "biphasic, sarcomatoid or desmoplastic". */
function eitherOf(labels: readonly string[]): string {
  return labels.at(-1)?.includes(" or ") === true
    ? labels.join(", ")
    : listWords(labels);
}

function nearestRun(
  answered: readonly AnsweredStretch[],
  value: number,
  unit: string | null,
): string | null {
  const runs = runsOf(answered);
  const at = runs.findIndex(({ isHere }) => isHere);
  const changes = [
    below(runs[at - 1], value, unit),
    above(runs[at + 1], value, unit),
  ].filter((change) => change !== null);
  const [first, second] = changes;
  if (first === undefined) return null;
  return second !== undefined && second.distance < first.distance
    ? second.sentence
    : first.sentence;
}

function runsOf(answered: readonly AnsweredStretch[]): Run[] {
  const runs: Run[] = [];
  for (const { stretch, answers, isHere } of answered) {
    const last = runs.at(-1);
    if (last !== undefined && keyOf(last.answers) === keyOf(answers)) {
      last.last = stretch;
      last.isHere ||= isHere;
    } else runs.push({ first: stretch, last: stretch, answers, isHere });
  }
  return runs;
}

function below(run: Run | undefined, value: number, unit: string | null) {
  const to = run?.last.to ?? null;
  if (run === undefined || to === null) return null;
  const distance = minus(value, to);
  const isIn = run.last.holds(to);
  const open = isIn
    ? `At ${withUnit(to, unit)} or less`
    : `Below ${withUnit(to, unit)}`;
  const where = run.first.from === null ? open : between(run, unit);
  const less = distance === 0 ? "any" : formatNumber(distance);
  return {
    distance,
    sentence: `${where} (${less} less): ${answerWords(run.answers)}.`,
  };
}

function above(run: Run | undefined, value: number, unit: string | null) {
  const from = run?.first.from ?? null;
  if (run === undefined || from === null) return null;
  const distance = minus(from, value);
  const open = run.first.holds(from)
    ? `At ${withUnit(from, unit)} or more`
    : `Above ${withUnit(from, unit)}`;
  const where = run.last.to === null ? open : between(run, unit);
  const more = distance === 0 ? "any" : formatNumber(distance);
  return {
    distance,
    sentence: `${where} (${more} more): ${answerWords(run.answers)}.`,
  };
}

/** "At 9.8 to below 15.6 10⁹/L", "Above 8.3 to 15.6 10⁹/L". */
function between({ first, last }: Run, unit: string | null): string {
  const { from } = first;
  const { to } = last;
  if (from === null || to === null) return "";
  const start = `${first.holds(from) ? "At" : "Above"} ${formatNumber(from)}`;
  return `${start} to ${last.holds(to) ? "" : "below "}${withUnit(to, unit)}`;
}

function withUnit(value: number, unit: string | null): string {
  const number = formatNumber(value);
  return unit === null ? number : `${number} ${unit}`;
}

/** Exact: 9.8 minus 9.4 is 0.4. */
function minus(left: number, right: number): number {
  return toNumber(subtract(parseDecimal(left), parseDecimal(right)));
}

function answerWords(answers: readonly string[]): string {
  return answers.length === 0
    ? "no group"
    : listWords(answers.map(midSentence));
}

function keyOf(answers: readonly string[] | undefined): string {
  return (answers ?? []).join("\n");
}
