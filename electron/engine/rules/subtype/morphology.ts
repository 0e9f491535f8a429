import type { Histology } from "../../../../shared/domain/diagnosis.ts";
import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { CitationId } from "../../citations.ts";

/** What one ICD-O-3 morphology says of the subtype; the first is the one it is named by. */
export interface MorphologyRow {
  code: string;
  subtypes: readonly Histology[];
  citation: CitationId;
  verification: VerificationLevel;
}

const listed = {
  citation: "seer-morphology",
  verification: "verified",
} as const;

/** ICD-O-3 morphology of mesothelioma; desmoplastic has no code of its own. */
export const morphologyRows: readonly MorphologyRow[] = [
  { code: "9050", subtypes: ["nos"], ...listed },
  { code: "9051", subtypes: ["sarcomatoid", "desmoplastic"], ...listed },
  { code: "9052", subtypes: ["epithelioid"], ...listed },
  { code: "9053", subtypes: ["biphasic"], ...listed },
];

/** The row of a code such as "9052/3"; undefined when it is no mesothelioma code. */
export function morphologyRow(morphology: string): MorphologyRow | undefined {
  return morphologyRows.find(({ code }) => morphology.trim().startsWith(code));
}

/** The code of a subtype as invasive disease, "9052/3"; null when no subtype is recorded. */
export function morphologyOf(histology: Histology): string | null {
  const row = morphologyRows.find(({ subtypes }) =>
    subtypes.includes(histology),
  );
  return row === undefined ? null : `${row.code}/3`;
}
