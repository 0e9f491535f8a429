import type { InputStretches, Stretch } from "./rule.ts";

/** A cut-off of a scale; the cut itself belongs to the upper stretch, or with `isAbove` only what exceeds it does. */
interface Cut {
  at: number;
  isAbove?: boolean;
}

/** The stretches of a number between its cut-offs, for the scale from `min` to `max` that is drawn. */
export function scale(
  input: string,
  cuts: readonly Cut[],
  drawn: { min: number; max: number },
): InputStretches {
  const ends = [...cuts].sort((left, right) => left.at - right.at);
  const stretches = [null, ...ends].map((lower, at): Stretch => {
    const upper = ends[at] ?? null;
    return {
      label: labelOf(lower, upper),
      from: lower?.at ?? null,
      to: upper?.at ?? null,
      sample: sampleOf(lower, upper, drawn),
      holds: (value) =>
        typeof value === "number" &&
        isOver(value, lower) &&
        !isOver(value, upper, true),
    };
  });
  return { input, drawn, stretches };
}

/** The stretches of an input with words for answers; values the rule treats alike stand together. */
export function choices(
  input: string,
  answers: readonly (readonly [
    label: string,
    ...values: (number | string | boolean)[],
  ])[],
): InputStretches {
  return {
    input,
    drawn: null,
    stretches: answers.flatMap(([label, ...values]): Stretch[] => {
      const [sample] = values;
      return sample === undefined
        ? []
        : [
            {
              label,
              from: null,
              to: null,
              sample,
              holds: (value) => values.includes(value),
            },
          ];
    }),
  };
}

/** True when the value is on the upper side of the cut; `none` is the answer where there is no cut. */
function isOver(value: number, cut: Cut | null, none = false): boolean {
  if (cut === null) return !none;
  return cut.isAbove === true ? value > cut.at : value >= cut.at;
}

function labelOf(lower: Cut | null, upper: Cut | null): string {
  const to =
    upper === null
      ? ""
      : upper.isAbove === true
        ? `${upper.at} or less`
        : `below ${upper.at}`;
  if (lower === null) return to;
  const from = lower.isAbove === true ? `above ${lower.at}` : `${lower.at}`;
  if (upper === null) return lower.isAbove === true ? from : `${from} or more`;
  return upper.isAbove === true
    ? `${from} to ${upper.at}`
    : `${from} to below ${upper.at}`;
}

/** A value inside the stretch: a cut that belongs to it, else the middle between its ends. */
function sampleOf(
  lower: Cut | null,
  upper: Cut | null,
  { min, max }: { min: number; max: number },
): number {
  if (lower !== null && lower.isAbove !== true) return lower.at;
  if (upper?.isAbove === true) return upper.at;
  return ((lower?.at ?? min) + (upper?.at ?? max)) / 2;
}
