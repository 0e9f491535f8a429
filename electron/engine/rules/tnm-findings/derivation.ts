import type { Result } from "../../../../shared/domain/result.ts";
import type { FindingEffect } from "../../../../shared/domain/staging-views.ts";
import type {
  MCategory,
  NCategory,
  Stage,
  TCategory,
} from "../../../../shared/domain/staging.ts";

/** What the findings rule answers: the categories as a report writes them (X where open), and the stage. */
export interface FindingsStage {
  t: TCategory;
  n: NCategory;
  /** Null while distant metastasis was not assessed and cannot matter. */
  m: MCategory | null;
  stage: Stage;
}

/** One axis: the categories still possible, lowest first, how a report writes it, and the finding that decided it. */
export interface AxisReading<Code extends string> {
  possible: readonly Code[];
  /** The category if everything still open turns out negative. */
  soFar: Code;
  because: string;
}

/** True when the categories still possible leave no stage open: T0 without distant metastasis. */
export function mayHaveNoStage(axes: FindingsDerivation["axes"]): boolean {
  return (
    axes !== null &&
    axes.t.possible.includes("T0") &&
    axes.m.possible.includes("M0")
  );
}

/** The answer of the findings rule with everything a form shows beside it. */
export interface FindingsDerivation {
  answer: Result<FindingsStage>;
  /** Null when the input was refused. */
  axes: {
    t: AxisReading<TCategory>;
    n: AxisReading<NCategory>;
    m: AxisReading<MCategory>;
  } | null;
  /** The stage if everything still open turns out negative; null when there is none. */
  stageSoFar: Stage | null;
  /** Each missing finding with what its answers would make of the stage, the deciding one first. */
  effects: FindingEffect[];
}
