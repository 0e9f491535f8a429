import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import type { SourceRow } from "../source-row.ts";
import { readCreatinine } from "./creatinine.ts";

type ObservationDraft = CaseDraft["observations"][number];

/** The laboratory and imaging values of the baseline form: creatinine, mesothelin, pleural SUV. */
export function readLabs(row: SourceRow): ObservationDraft[] {
  return [readCreatinine(row), readMesothelin(row), readSuv(row)].filter(
    (value) => value !== null,
  );
}

function readMesothelin(row: SourceRow): ObservationDraft | null {
  const column = "serum_mesothelin_prior_tx";
  const limits = { min: 0, max: 10_000 };
  const low = row.number("serum_mesothelin_lower_limit", limits);
  const high = row.number("serum_mesothelin_upper_limit", limits);
  const value = row.number(column, limits);
  if (value === null) return null;
  const range =
    low === null && high === null
      ? "no reference range"
      : `the reference range ${low ?? "?"} to ${high ?? "?"}`;
  row.warn(
    "mesothelin-unit",
    column,
    `Mesothelin ${value} has ${range} but no unit: it is kept with the unit "not stated" and cannot be compared with other laboratories.`,
  );
  return {
    kind: "mesothelin",
    on: "D",
    value,
    unit: "not stated",
    answer: null,
    originalValue: row.text(column, 60),
    originalUnit: "not stated",
    range: low === null && high === null ? null : { low, high },
    source: row.source,
    note: "Before treatment. The source states no unit.",
  };
}

function readSuv(row: SourceRow): ObservationDraft | null {
  const column = "suv_of_pleura_max";
  const value = row.number(column, { min: 0, max: 100 });
  if (value === null) return null;
  return {
    kind: "suv-max",
    on: "D",
    value,
    unit: "",
    answer: null,
    originalValue: row.text(column, 60),
    originalUnit: "",
    range: null,
    source: row.source,
    note: "Maximal SUV of the pleura; the day of the scan is not recorded.",
  };
}
