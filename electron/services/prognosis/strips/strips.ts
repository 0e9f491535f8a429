import type {
  PickedInput,
  Strip,
} from "../../../../shared/domain/prognosis-views.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import { formatUnit } from "../../../../shared/observation-words.ts";
import { rules } from "../../../engine/registry.ts";
import type { InputStretches } from "../../../engine/rule.ts";
import type { Outcome } from "../view/index-words.ts";
import { nearestChange } from "./nearest-change.ts";

type Known = number | string | boolean;

interface Request<Value> {
  evaluate: (input: unknown) => Result<Value>;
  stretches: readonly InputStretches[];
  inputs: readonly PickedInput[];
  /** What the rule was given; null for what is missing. */
  given: Readonly<Record<string, Known | null>>;
  /** What an answer still allows; none where the rule gives no group. */
  answersOf: (answer: Result<Value>) => readonly Outcome[];
}

/**
 * One strip per input: its stretches with the groups the rule gives there while every other input stays as it is,
 * and the nearest change. A missing input has no place on its strip and nothing nearest.
 */
export function stripsOf<Value>(request: Request<Value>): Strip[] {
  return request.stretches.flatMap((one) => {
    const input = request.inputs.find(({ name }) => name === one.input);
    return input === undefined ? [] : [stripOf(request, one, input)];
  });
}

function stripOf<Value>(
  { evaluate, given, answersOf }: Request<Value>,
  { input, drawn, stretches }: InputStretches,
  { label, display, used }: PickedInput,
): Strip {
  const unit = unitOf(input);
  const answered = stretches.map((stretch) => {
    const answer = evaluate({ ...given, [input]: stretch.sample });
    const outcomes = answersOf(answer);
    return {
      stretch,
      answers: outcomes.map(({ name }) => name),
      short: [...new Set(outcomes.map((one) => one.short))],
      places: outcomes.flatMap(({ place }) => place ?? []),
      isHere: used !== null && stretch.holds(used),
    };
  });
  const here = answered.find(({ isHere }) => isHere) ?? answered[0];
  const value = typeof used === "number" ? used : null;
  return {
    input,
    label,
    unit,
    drawn: drawn === null ? null : around(drawn, value),
    value,
    display,
    segments: answered.map(({ stretch, answers, short, places, isHere }) => ({
      label: stretch.label,
      from: stretch.from,
      to: stretch.to,
      answers,
      short,
      places,
      isHere,
    })),
    matters: answered.some(
      ({ answers }) => answers.join("\n") !== here?.answers.join("\n"),
    ),
    nearest: nearestChange(answered, {
      value: drawn === null ? null : value,
      unit,
    }),
  };
}

/** The part of the scale that is drawn holds the patient's value, however far out it lies. */
function around(drawn: { min: number; max: number }, value: number | null) {
  return value === null
    ? drawn
    : { min: Math.min(drawn.min, value), max: Math.max(drawn.max, value) };
}

/** An input's name means one unit in every rule that has it. */
const units: ReadonlyMap<string, string | null> = new Map(
  rules.flatMap(({ entry }) =>
    entry.inputs.map(({ name, unit }) => [name, unit] as const),
  ),
);

function unitOf(input: string): string | null {
  const unit = units.get(input) ?? null;
  return unit === null ? null : formatUnit(unit);
}
