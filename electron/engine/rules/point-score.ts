import type { ScoreRange } from "../../../shared/domain/prognosis.ts";
import type {
  RuleEntry,
  RuleInput,
} from "../../../shared/domain/rule-catalogue.ts";
import type {
  TrailStep,
  VerificationLevel,
} from "../../../shared/domain/result.ts";
import { step } from "../answers.ts";
import type { CitationId } from "../citations.ts";
import { sourceOf } from "../citations.ts";
import type { Axis, Exploration } from "../completions.ts";
import { explore } from "../completions.ts";
import type { InputStretches } from "../rule.ts";
import { choices, scale } from "../stretches.ts";
import { listWords, sentenceStart } from "../words.ts";

/** One row of an item: its points, and the values that get them. `above` excludes its own value, `upTo` includes it. */
interface PointRow {
  id: string;
  text: string;
  points: number;
  when:
    | { above: number }
    | { upTo: number }
    | { oneOf: readonly (string | number)[] };
}

/** One item of a score that adds points: its rows, the fewest points first. */
export interface PointItem<Name extends string> {
  input: RuleInput & { name: Name };
  rows: readonly PointRow[];
  /** The part of a number's scale that is drawn; null for words and statuses. */
  drawn: { min: number; max: number } | null;
  citation: CitationId;
  verification: VerificationLevel;
}

type Value = number | string | null;
export type PointValues<Name extends string> = ReadonlyMap<Name, Value>;
/** The rows each item may still get, in item order; one row when its value is known. */
export type PointOptions = readonly (readonly PointRow[])[];

/** The rows of each item: one for a known value, all for a missing one and for a word that no row names ("nos"). */
export function pointOptions<Name extends string>(
  items: readonly PointItem<Name>[],
  values: PointValues<Name>,
): PointOptions {
  return items.map(({ input, rows }) => {
    const value = values.get(input.name) ?? null;
    const holding = rows.filter(({ when }) => holds(when, value));
    return holding.length === 0 ? rows : holding;
  });
}

/** Every sum still possible, read through `outcomeOf`, which gives 0 to 30. */
export function explorePoints<Name extends string>(
  items: readonly PointItem<Name>[],
  options: PointOptions,
  outcomeOf: (sum: number) => number,
): Exploration<Name> {
  const axes = items.map(({ input }, at): Axis<Name> => ({
    name: input.name,
    branches: [...(options[at] ?? []).keys()],
  }));
  return explore(axes, (branch) =>
    outcomeOf(
      options.reduce(
        (sum, rows, at) => sum + (rows[branch[at] ?? 0]?.points ?? 0),
        0,
      ),
    ),
  );
}

/** Every sum still possible, ascending. */
export function possibleSums<Name extends string>(
  items: readonly PointItem<Name>[],
  options: PointOptions,
): number[] {
  const { outcomes } = explorePoints(items, options, (sum) => sum + 1);
  return outcomes.map((outcome) => outcome - 1);
}

/** The least and the most of the sums that lie in a row of a table, both ends included; null where none does. */
export function rangeWithin(
  sums: readonly number[],
  { low, high }: { low: number; high: number },
): ScoreRange | null {
  const there = sums.filter((sum) => sum >= low && sum <= high);
  return there.length === 0
    ? null
    : { min: Math.min(...there), max: Math.max(...there) };
}

/** One step for each item: what was given and the points it gets, or those it may get. */
export function pointSteps<Name extends string>(
  items: readonly PointItem<Name>[],
  values: PointValues<Name>,
  options: PointOptions,
): TrailStep[] {
  return items.map(({ input, citation, verification }, at) => {
    const rows = options[at] ?? [];
    const value = values.get(input.name) ?? null;
    const label = sentenceStart(input.label);
    const unit = input.unit === null ? "" : ` ${input.unit}`;
    const [row] = rows;
    if (row === undefined || rows.length > 1) {
      const why = value === null ? "not given" : "not specified";
      const points = listWords(rows.map((one) => String(one.points)));
      const text = `${label}: ${why}, ${points} points (${rows.map((one) => one.text).join("; ")}).`;
      return step(text, citation, verification);
    }
    const text = `${label} ${value ?? ""}${unit}: ${pointsText(row.points)} (${row.text}).`;
    return step(text, citation, verification);
  });
}

/** "1 point", "0 points". */
export function pointsText(points: number): string {
  return points === 1 ? "1 point" : `${points} points`;
}

/** The rows of all items as the rule browser shows them. */
export function pointEntryRows<Name extends string>(
  items: readonly PointItem<Name>[],
): RuleEntry["rows"] {
  return items.flatMap(({ rows, citation, verification }) =>
    rows.map(({ id, text, points }) => ({
      id,
      condition: text,
      outcome: pointsText(points),
      source: sourceOf(citation),
      verification,
    })),
  );
}

/** The stretches of each item between its cut-offs or among its words. */
export function pointStretches<Name extends string>(
  items: readonly PointItem<Name>[],
): InputStretches[] {
  return items.map(({ input, rows, drawn }) => {
    if (drawn === null)
      return choices(
        input.name,
        rows.map(({ text, when }) => [
          sentenceStart(text),
          ...("oneOf" in when ? when.oneOf : []),
        ]),
      );
    const cuts = rows.flatMap(({ when }) =>
      "above" in when ? [{ at: when.above, isAbove: true }] : [],
    );
    return scale(input.name, cuts, drawn);
  });
}

function holds(when: PointRow["when"], value: Value): boolean {
  if (value === null) return false;
  if ("oneOf" in when) return when.oneOf.includes(value);
  if (typeof value !== "number") return false;
  return "above" in when ? value > when.above : value <= when.upTo;
}
