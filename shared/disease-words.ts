import type {
  Diagnosis,
  Histology,
  Site,
  TriState,
} from "./domain/diagnosis.ts";
import type { Pathology } from "./domain/pathology.ts";
import { certaintyWords, histologyWords } from "./words.ts";

const diseaseOfSite: Record<Site, string> = {
  pleura: "Pleural mesothelioma",
  peritoneum: "Peritoneal mesothelioma",
  pericardium: "Pericardial mesothelioma",
  "tunica-vaginalis": "Mesothelioma of the tunica vaginalis",
  "not-recorded": "Mesothelioma, site not recorded",
};

/** A tri-state answer and its absence, all four told apart. */
export const triStateWords: Record<TriState, string> = {
  yes: "Yes",
  no: "No",
  unknown: "Unknown",
  "not-asked": "Not asked",
};

/** "Localized pleural mesothelioma, right, epithelioid": what it is, where and which subtype. */
export function diseaseName(
  diagnosis: Diagnosis,
  histology: Histology,
): string {
  const site = diseaseOfSite[diagnosis.site];
  const side = ["left", "right", "bilateral"].includes(diagnosis.laterality)
    ? [diagnosis.laterality]
    : [];
  const subtype =
    histology === "not-recorded"
      ? "subtype not recorded"
      : lowerFirst(histologyWords[histology]);
  return [withExtent(site, diagnosis.extent), ...side, subtype].join(", ");
}

function withExtent(site: string, extent: Diagnosis["extent"]): string {
  if (extent === "localized") return `Localized ${lowerFirst(site)}`;
  return extent === "in-situ" ? `${site} in situ` : site;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** "Definite, central review"; null when nothing about the certainty is recorded. */
export function certaintyText(pathology: Pathology): string | null {
  const review: Partial<Record<TriState, string>> = {
    yes: "central review",
    no: "no central review",
    unknown: "central review unknown",
  };
  const said = review[pathology.centralReview];
  if (pathology.certainty !== "not-recorded")
    return [certaintyWords[pathology.certainty], said]
      .filter((part) => part !== undefined)
      .join(", ");
  return said === undefined ? null : `Certainty not recorded, ${said}`;
}

/** "PD-L1 5 % (28-8)": one marker as the report words it, with its assay. */
export function markerText({
  name,
  result,
  assay,
}: Pathology["markers"][number]): string {
  return [name, result, assay === "" ? "" : `(${assay})`]
    .filter((part) => part !== "")
    .join(" ");
}
