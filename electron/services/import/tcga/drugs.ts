import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { cut, shown, type SourceRow } from "../source-row.ts";
import { genericName } from "./drug-names.ts";
import { readTreatmentDates } from "./treatment-dates.ts";
import { sentenceCase } from "./words.ts";

type TreatmentDraft = CaseDraft["treatments"][number];

/** One drug given, under the name of the source and its generic name. The line of therapy is not recorded. */
export function readDrug(
  row: SourceRow,
  deathDay: number | null,
): TreatmentDraft {
  const words = row.text("drug_name", 200);
  const type = row.text("therapy_type", 60);
  const generic = readGeneric(row, words);
  return {
    kind: type.toLowerCase() === "ancillary" ? "other" : "systemic",
    name: words === "" ? "Drug not named" : words,
    drugs: generic === null ? [] : [generic],
    line: null,
    ...readTreatmentDates(
      row,
      {
        start: "days_to_drug_therapy_start",
        end: "days_to_drug_therapy_end",
        ongoing: "therapy_ongoing",
        what: words === "" ? "The unnamed drug" : sentenceCase(shown(words)),
      },
      deathDay,
    ),
    onTrial: row.yesNo("tx_on_clinical_trial") ?? "unknown",
    response: sentenceCase(row.text("measure_of_response", 120)),
    doseGy: null,
    fractions: null,
    source: row.source,
    note: noteOf(row, type),
  };
}

function readGeneric(row: SourceRow, words: string): string | null {
  if (words === "") {
    row.warn(
      "drug-not-named",
      "drug_name",
      'A drug was given but not named: it is imported as "Drug not named".',
    );
    return null;
  }
  const generic = genericName(words);
  if (generic === null) {
    row.warn(
      "drug-unknown",
      "drug_name",
      `drug_name: ${shown(words)} is not in our list of drugs: it is imported under that name, and evidence by drug will not find it.`,
    );
    return cut(words, 80);
  }
  if (generic.toLowerCase() !== words.toLowerCase()) {
    row.warn(
      "drug-spelling",
      "drug_name",
      `drug_name: ${shown(words)} is read as ${generic}; the words of the file stay beside it.`,
    );
  }
  return generic;
}

function noteOf(row: SourceRow, type: string): string {
  const stated = (column: string, label: string): string => {
    const text = row.text(column, 60);
    return text === "" ? "" : `${label}: ${text}.`;
  };
  return [
    type === "" ? "" : `Type: ${type}.`,
    stated("number_cycles", "Cycles"),
    stated("total_dose", "Total dose"),
    stated("total_dose_units", "Dose unit"),
    stated("route_of_administration", "Route"),
    stated("regimen_number", "Regimen number"),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
