import type { Result } from "../../shared/domain/result.ts";
import type { RuleEntry } from "../../shared/domain/rule-catalogue.ts";

/** One stretch of an input in which a rule treats every value alike. */
export interface Stretch {
  /** "below 8.7", "8.7 to below 15.6", "yes". */
  label: string;
  from: number | null;
  to: number | null;
  /** A value of the stretch, as the rule reads it. */
  sample: number | string | boolean;
  /** True when a known value lies here. */
  holds: (value: number | string | boolean) => boolean;
}

/** The stretches of one input, from low to high, and the part of the scale that is drawn (null for a choice). */
export interface InputStretches {
  input: string;
  drawn: { min: number; max: number } | null;
  stretches: readonly Stretch[];
}

/** One rule of the engine: what it says of itself, and its pure evaluation, total over any input. */
export interface Rule {
  entry: RuleEntry;
  evaluate: (input: unknown) => Result<unknown>;
}
