import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import type { Histology } from "../../../shared/domain/diagnosis.ts";
import { emptyMolecular } from "../../../shared/domain/pathology.ts";
import { morphologyOf } from "../../engine/rules/subtype/morphology.ts";

type Diagnosis = CaseDraft["diagnosis"];
type Pathology = CaseDraft["pathology"];

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
    icdO3Morphology: morphologyOf(histology) ?? "",
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

/** The molecular results that came back; the others are not recorded. */
export function molecular(
  results: Partial<Pathology["molecular"]>,
): Pathology["molecular"] {
  return { ...emptyMolecular, ...results };
}

/** The usual panel: four markers of mesothelioma positive, four of carcinoma negative. */
export const usualPanel: Pathology["ihc"] = {
  calretinin: "positive",
  wt1: "positive",
  "ck5-6": "positive",
  "d2-40": "positive",
  "claudin-4": "negative",
  moc31: "negative",
  berep4: "negative",
  "ttf-1": "negative",
};
