import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import {
  editionInForce,
  yearOfDiagnosis,
} from "../../../shared/domain/edition-in-force.ts";
import type { TnmEdition } from "../../../shared/domain/staging.ts";
import {
  isUnstagedTopography,
  registryStageOf,
} from "../../engine/rules/tnm-pleura/registry-readings.ts";
import type { OpenCategories } from "./category-words.ts";

/** What is easily misread of a TNM stage, worded where it occurs: TX with N2, and the page that describes edition 7. */
export function trapsOf(
  edition: TnmEdition,
  categories: OpenCategories,
  possible: readonly string[],
): string[] {
  const isFour = possible.join() === "IV";
  return [
    ...txWithN2(edition, categories),
    ...(isFour ? olderPage(edition) : []),
  ];
}

/** The same for categories as reported: the findings rule itself words the one about T4 and supraclavicular nodes. */
export function categoryTrapsOf(
  edition: TnmEdition,
  { t, n }: OpenCategories,
  possible: readonly string[],
): string[] {
  const wasFour = t.join() === "T4" || n.join() === "N2";
  const isModern = edition === "8" || edition === "9";
  if (!isModern || !wasFour || possible.length === 0) return [];
  return possible.includes("IV")
    ? []
    : [`${olderPageText}, not to this stage of edition ${edition}.`];
}

function txWithN2(edition: TnmEdition, { t, n, m }: OpenCategories): string[] {
  if (t.length < 2 || !m.includes("M0")) return [];
  const categories = { t: "TX", n: n.join(), m: "M0" };
  const registry = registryStageOf(edition, categories);
  return registry === undefined
    ? []
    : [
        `TX with ${registry.n} has no row in the printed table of edition ${edition}. Every T is tried here; SEER records ${registry.recorded}.`,
      ];
}

/** Source 004 describes stage IV by the rules of edition 7. */
const olderPageText =
  "The Mesothelioma Center page on stage IV describes edition 7, where T4 or N3 without metastasis is stage IV too; its 12-month median belongs to that edition";

function olderPage(edition: TnmEdition): string[] {
  return edition === "8" || edition === "9"
    ? [
        `${olderPageText}, not to stage IV of edition ${edition}, which is M1 alone.`,
      ]
    : [];
}

/** One sentence when the edition was not in force at diagnosis; nothing when it was, or when that is not known. */
export function editionWarning(
  edition: string,
  diagnosis: Diagnosis | null,
): string[] {
  if (diagnosis === null) return [];
  const inForce = editionInForce(diagnosis);
  const year = yearOfDiagnosis(diagnosis);
  if (inForce === null || inForce === edition || year === null) return [];
  return [
    `Edition ${inForce} was in force at diagnosis (${year}), not edition ${edition}. Saving asks for the reason.`,
  ];
}

/** True for a lung topography with a mesothelioma morphology, to which registries give no stage (SEER). */
export function isLungTopography({
  icd10,
  icdO3Morphology,
}: Pick<Diagnosis, "icd10" | "icdO3Morphology">): boolean {
  return isUnstagedTopography(icd10, icdO3Morphology);
}
