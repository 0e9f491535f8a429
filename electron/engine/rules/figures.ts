import type { RuleEntry } from "../../../shared/domain/rule-catalogue.ts";
import type { VerificationLevel } from "../../../shared/domain/result.ts";
import type { CitationId } from "../citations.ts";
import { sourceOf } from "../citations.ts";

/** A range as published: "confidence" is one of the estimate, "iqr" holds the middle half of the patients. */
export interface PublishedInterval {
  kind: "confidence" | "iqr";
  low: number;
  high: number;
  levelPercent: number | null;
}

/**
 * One published figure, as printed. `row` names it in the rule's own table, where a check against the paper is
 * recorded. The level of the interval is null where the text read states none.
 */
export interface PublishedFigure {
  row: string;
  label: string;
  value: number;
  unit: "months" | "days" | "%" | "ratio";
  interval: PublishedInterval | null;
  source: string;
  verification: VerificationLevel;
}

/** A published figure from its row and label, its value, its origin and its interval. */
export function figure(
  [row, label]: readonly [string, string],
  [value, unit]: readonly [number, PublishedFigure["unit"]],
  [citation, verification]: readonly [CitationId, VerificationLevel],
  interval?: readonly [low: number, high: number, kind?: "iqr"],
): PublishedFigure {
  return {
    row,
    label,
    value,
    unit,
    interval:
      interval === undefined
        ? null
        : {
            kind: interval[2] ?? "confidence",
            low: interval[0],
            high: interval[1],
            levelPercent: null,
          },
    source: sourceOf(citation),
    verification,
  };
}

/** The figure as a row of the rule's table, so that it can be compared with the paper: "Group 1, alive at 1 year". */
export function figureRow(
  group: string,
  published: PublishedFigure,
): RuleEntry["rows"][number] {
  const { row, label, value, unit, interval, source, verification } = published;
  const measure = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  const range =
    interval === null
      ? ""
      : ` (${interval.kind === "iqr" ? "IQR " : ""}${interval.low}-${interval.high})`;
  return {
    id: row,
    condition: `${group}, ${measure}`,
    outcome: `${value}${unit === "ratio" ? "" : ` ${unit}`}${range}`,
    source,
    verification,
  };
}
