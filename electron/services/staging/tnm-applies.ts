import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";

const sites = {
  peritoneum:
    "No TNM exists for peritoneal mesothelioma. Record the peritoneal cancer index and the completeness of cytoreduction instead.",
  pericardium:
    "No TNM exists for pericardial mesothelioma. Describe the extent in words for the board instead.",
  "tunica-vaginalis":
    "No TNM exists for mesothelioma of the tunica vaginalis. Describe the extent in words for the board instead.",
} as const;

/**
 * Why a pleural TNM stage cannot be given to this disease, and what to do instead; null when it can, or when
 * site and extent are not recorded.
 */
export function whyNoTnm({
  site,
  extent,
}: Pick<Diagnosis, "site" | "extent">): string | null {
  if (site !== "pleura" && site !== "not-recorded") return sites[site];
  if (extent === "localized") {
    return "The TNM is for diffuse disease; localized mesothelioma has none. Record the size of the mass, its margins and whether the rest of the pleura is free instead.";
  }
  if (extent === "in-situ") {
    return "Mesothelioma in situ has no T category and no stage. Record the biopsy and when imaging is repeated instead.";
  }
  return null;
}
