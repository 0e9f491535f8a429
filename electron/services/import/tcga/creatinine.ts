import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { evaluate } from "../../../engine/evaluate.ts";
import type { SourceRow } from "../source-row.ts";

type ObservationDraft = CaseDraft["observations"][number];

const column = "creatinine_prior_tx";

/**
 * Where the two limits of a printed creatinine range can lie, per unit. The bands do not touch, so a
 * range names its unit or none (85 umol/L is about 0.96 mg/dL).
 */
const rangeBands = [
  { unit: "mg/dL", low: { min: 0.2, max: 1.4 }, high: { min: 0.6, max: 2.5 } },
  { unit: "umol/L", low: { min: 10, max: 120 }, high: { min: 60, max: 220 } },
] as const;

interface Stated {
  value: number;
  low: number | null;
  high: number | null;
}

/**
 * Creatinine before treatment in mg/dL, with the value of the source beside it. The file states no unit:
 * it is inferred from the value's own reference range, marked and remarked on; without a telling range
 * the value is not imported.
 */
export function readCreatinine(row: SourceRow): ObservationDraft | null {
  const limits = { min: 0, max: 100_000 };
  const value = row.number(column, limits);
  const low = row.number("creatinine_norm_range_lower", limits);
  const high = row.number("creatinine_norm_range_upper", limits);
  if (value === null) return null;
  const stated = { value, low, high };
  const unit = unitOfRange(stated);
  const converted = unit === null ? null : inMgPerDl(value, unit);
  if (unit === null || converted === null) {
    warnUnclear(row, stated, unit);
    return null;
  }
  const range = `${low} to ${high}`;
  row.warn(
    "creatinine-unit",
    column,
    `Creatinine ${value} has no unit: ${unit} is inferred from its reference range ${range}.`,
  );
  return {
    kind: "creatinine",
    on: "D",
    value: converted,
    unit: "mg/dL",
    answer: null,
    originalValue: row.text(column, 60),
    originalUnit: unit,
    range: { low, high },
    source: row.source,
    note: `Before treatment. The source states no unit: ${unit} is inferred from the reference range ${range}.`,
  };
}

function unitOfRange({ low, high }: Stated): "mg/dL" | "umol/L" | null {
  if (low === null || high === null || low >= high) return null;
  const band = rangeBands.find(
    (each) =>
      low >= each.low.min &&
      low <= each.low.max &&
      high >= each.high.min &&
      high <= each.high.max,
  );
  return band?.unit ?? null;
}

function inMgPerDl(value: number, unit: string): number | null {
  const answer = evaluate("units", { lab: "creatinine", value, unit });
  const { result } = answer;
  return typeof result === "object" &&
    result !== null &&
    "value" in result &&
    typeof result.value === "number"
    ? result.value
    : null;
}

function warnUnclear(
  row: SourceRow,
  stated: Stated,
  unit: string | null,
): void {
  const range = `${stated.low ?? "?"} to ${stated.high ?? "?"}`;
  const why =
    unit === null
      ? `its reference range (${range}) fits neither mg/dL nor umol/L`
      : `${stated.value} ${unit}, the unit its reference range (${range}) points to, is not plausible`;
  row.warn(
    "creatinine-unclear",
    column,
    `Creatinine ${stated.value} has no unit, and ${why}: it is not imported; enter it by hand with its unit.`,
  );
}
