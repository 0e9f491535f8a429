import type {
  Diagnosis,
  Histology,
  Site,
} from "../../../../shared/domain/diagnosis.ts";
import { lateralitySchema } from "../../../../shared/domain/diagnosis.ts";
import { emptySections } from "../../../../shared/domain/empty-sections.ts";
import type { Pathology } from "../../../../shared/domain/pathology.ts";
import { morphologyOf } from "../../../engine/rules/subtype/morphology.ts";
import { cut, shown, type SourceRow } from "../source-row.ts";
import { sentenceCase } from "./words.ts";

const sites: ReadonlyMap<string, Site> = new Map([
  ["pleura", "pleura"],
  ["peritoneum", "peritoneum"],
  ["pericardium", "pericardium"],
  ["tunica vaginalis", "tunica-vaginalis"],
]);

const histologies: ReadonlyMap<string, Histology> = new Map([
  ["epithelioid mesothelioma", "epithelioid"],
  ["biphasic mesothelioma", "biphasic"],
  ["sarcomatoid mesothelioma", "sarcomatoid"],
  ["desmoplastic mesothelioma", "desmoplastic"],
  ["diffuse malignant mesothelioma - nos", "nos"],
]);

/** What the disease is. The files hold no calendar date but the year, so the diagnosis is day "D". */
export function readDiagnosis(row: SourceRow): Diagnosis {
  const icd10 = cut(row.text("icd_10", 20).toUpperCase(), 20);
  warnOtherOrgan(row, icd10);
  return {
    site: readSite(row),
    extent: "diffuse",
    laterality: readLaterality(row),
    diagnosedOn: "D",
    diagnosisYear: row.integer("year_of_initial_pathologic_diagnosis", {
      min: 1900,
      max: 2200,
    }),
    icd10,
    icdO3Morphology: row.text("icd_o_3_histology", 20),
    method: readMethod(row),
    source: `${row.source}; the project collected diffuse disease`,
  };
}

/** What the pathologist found. How certain it was, and whether it was reviewed, the files do not say. */
export function readPathology(row: SourceRow): Pathology {
  const words = row.word("histological_type");
  const histology = histologies.get(words) ?? "not-recorded";
  if (words !== "" && histology === "not-recorded") {
    row.warn(
      "value-refused",
      "histological_type",
      `histological_type: ${shown(words)} is not a subtype we know: histology stays not recorded.`,
    );
  }
  warnCodeMismatch(row, histology, words);
  return {
    ...emptySections.pathology,
    reportedOn: "D",
    histology,
    centralReview: "unknown",
    source: row.source,
  };
}

function readSite(row: SourceRow): Site {
  const word = row.word("tumor_tissue_site");
  const site = sites.get(word) ?? "not-recorded";
  if (site !== "pleura" && word !== "") {
    row.warn(
      "icd-outside-pleura",
      "tumor_tissue_site",
      `The tumor tissue site is ${shown(word)}, not the pleura: pleural TNM does not apply, and no stage is derived.`,
    );
  }
  return site;
}

function readLaterality(row: SourceRow): Diagnosis["laterality"] {
  const word = row.word("laterality");
  const side = lateralitySchema.safeParse(word);
  if (side.success) return side.data;
  if (word !== "") {
    row.warn(
      "value-refused",
      "laterality",
      `laterality: ${shown(word)} is not a side: it stays not recorded.`,
    );
  }
  return "not-recorded";
}

function readMethod(row: SourceRow): string {
  const words = row.text("mesothelioma_detection_method", 120);
  return words === "thorascopy" ? "Thoracoscopy" : sentenceCase(words);
}

function warnOtherOrgan(row: SourceRow, icd10: string): void {
  if (icd10 !== "" && !icd10.startsWith("C45")) {
    row.warn(
      "icd-outside-pleura",
      "icd_10",
      `The ICD-10 code is ${icd10}, not C45 (mesothelioma): the code is kept as recorded; check it.`,
    );
  }
  const topography = row.text("icd_o_3_site", 20).toUpperCase();
  if (topography !== "" && topography !== "C38.4") {
    row.warn(
      "icd-outside-pleura",
      "icd_o_3_site",
      `The ICD-O-3 topography is ${topography}, not C38.4 (pleura): the tissue site is used for the site of the tumor; check it.`,
    );
  }
}

function warnCodeMismatch(
  row: SourceRow,
  histology: Histology,
  words: string,
): void {
  const code = row.word("icd_o_3_histology");
  const expected = morphologyOf(histology);
  if (code === "" || expected === null || code === expected) return;
  row.warn(
    "histology-code",
    "icd_o_3_histology",
    `The histology is "${words}" (${expected}), but the ICD-O-3 code is ${cut(code, 20)}: the words are kept as the histology, because a code is one step further from the report; check the report.`,
  );
}
