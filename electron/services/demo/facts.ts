import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import type { Histology } from "../../../shared/domain/diagnosis.ts";

type Diagnosis = CaseDraft["diagnosis"];
type Pathology = CaseDraft["pathology"];

const morphology: Readonly<Record<Histology, string>> = {
  epithelioid: "9052/3",
  biphasic: "9053/3",
  sarcomatoid: "9051/3",
  desmoplastic: "9051/3",
  nos: "9050/3",
  "not-recorded": "",
};

/** Diffuse pleural mesothelioma with the code of its subtype. */
export function pleural(
  diagnosedOn: string,
  laterality: Diagnosis["laterality"],
  histology: Histology,
): Diagnosis {
  return {
    site: "pleura",
    extent: "diffuse",
    laterality,
    diagnosedOn,
    diagnosisYear: null,
    icd10: "C45.0",
    icdO3Morphology: morphology[histology],
    method: "Thoracoscopic biopsy",
    source: "Pathology report",
  };
}

/** A pathology report that is sure of the subtype, unless `details` say otherwise. */
export function subtype(
  histology: Histology,
  reportedOn: string,
  details: Partial<Pathology> = {},
): Partial<Pathology> {
  return {
    histology,
    reportedOn,
    certainty: "definite",
    centralReview: "yes",
    source: "Pathology, own review",
    ...details,
  };
}

/** A marker as the report words it. */
export function marker(
  name: string,
  result: string,
  assay = "",
): Pathology["markers"][number] {
  return { name, result, assay };
}
