import type { VerificationLevel } from "../../../shared/domain/result.ts";
import type { CitationId } from "../citations.ts";
import { sourceOf } from "../citations.ts";

/** One published figure, as printed. The level of the interval is null where the text read states none. */
export interface PublishedFigure {
  label: string;
  value: number;
  unit: "months" | "%" | "ratio";
  interval: { low: number; high: number; levelPercent: number | null } | null;
  source: string;
  verification: VerificationLevel;
}

/** A published figure from its value, origin and interval. */
export function figure(
  label: string,
  [value, unit]: readonly [number, PublishedFigure["unit"]],
  [citation, verification]: readonly [CitationId, VerificationLevel],
  interval?: readonly [number, number],
): PublishedFigure {
  return {
    label,
    value,
    unit,
    interval:
      interval === undefined
        ? null
        : { low: interval[0], high: interval[1], levelPercent: null },
    source: sourceOf(citation),
    verification,
  };
}
