import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { shown, type SourceRow } from "../source-row.ts";
import { readTreatmentDates } from "./treatment-dates.ts";
import { sentenceCase } from "./words.ts";

type TreatmentDraft = CaseDraft["treatments"][number];

const column = "radiation_dosage";

/** Total doses of one course outside these limits are taken for a wrong unit or a typing error. */
const plausibleGy = { min: 0.5, max: 100 } as const;

/** One course of radiotherapy; the dose in Gy only where the file states a unit and the dose can be. */
export function readRadiation(
  row: SourceRow,
  deathDay: number | null,
): TreatmentDraft {
  const type = row.text("radiation_type", 60);
  const field = row.text("anatomic_treatment_site", 80);
  const name =
    type === "" ? "Radiotherapy" : `${sentenceCase(type)} radiotherapy`;
  return {
    kind: "radiotherapy",
    name: field === "" ? name : `${name}, ${field}`,
    drugs: [],
    line: null,
    ...readTreatmentDates(
      row,
      {
        start: "days_to_radiation_therapy_start",
        end: "days_to_radiation_therapy_end",
        ongoing: "radiation_treatment_ongoing",
        what: "A course of radiotherapy",
      },
      deathDay,
    ),
    onTrial: "unknown",
    response: sentenceCase(row.text("measure_of_response", 120)),
    doseGy: readDose(row),
    fractions: row.integer("numfractions", { min: 1, max: 100 }),
    source: row.source,
    note: doseNote(row),
  };
}

function readDose(row: SourceRow): number | null {
  const value = row.number(column, { min: 0, max: 1_000_000 });
  if (value === null) return null;
  const unit = row.word("units");
  if (unit !== "gy" && unit !== "cgy") {
    const why =
      unit === ""
        ? "has no unit"
        : `has the unit ${shown(unit)}, which is neither Gy nor cGy`;
    refuseDose(row, `The dose ${value} ${why}`);
    return null;
  }
  const gray = unit === "gy" ? value : Number((value / 100).toFixed(4));
  if (gray < plausibleGy.min || gray > plausibleGy.max) {
    refuseDose(
      row,
      `The dose ${value} ${unit === "gy" ? "Gy" : "cGy"} is outside ${plausibleGy.min} to ${plausibleGy.max} Gy${otherUnitHint(value, unit)}`,
    );
    return null;
  }
  if (unit === "cgy") {
    row.warn(
      "dose-converted",
      column,
      `The dose ${value} cGy is imported as ${gray} Gy.`,
    );
  }
  return gray;
}

function otherUnitHint(value: number, unit: "gy" | "cgy"): string {
  const other = unit === "gy" ? value / 100 : value;
  const fits = other >= plausibleGy.min && other <= plausibleGy.max;
  if (!fits) return "";
  return unit === "gy" ? ` and may be ${value} cGy` : ` and may be ${value} Gy`;
}

function refuseDose(row: SourceRow, what: string): void {
  row.warn(
    "dose-refused",
    column,
    `${what}: it is not imported as a dose; the note of the treatment keeps it, and the dose can be entered by hand.`,
  );
}

function doseNote(row: SourceRow): string {
  const value = row.text(column, 40);
  if (value === "") return "";
  const unit = row.text("units", 20);
  return `Dose in the source: ${value} ${unit === "" ? "(no unit)" : unit}.`;
}
