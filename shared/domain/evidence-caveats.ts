import type { Treatment } from "./course.ts";
import type { Diagnosis } from "./diagnosis.ts";

const otherSites = {
  peritoneum: "peritoneal mesothelioma",
  pericardium: "pericardial mesothelioma",
  "tunica-vaginalis": "mesothelioma of the tunica vaginalis",
} as const;

/**
 * What sets a patient apart from those the first-line trials enrolled (pleural, diffuse, untreated), as sentences to
 * print beside the evidence, weightiest first; empty when nothing does. A gap in the record is named, never guessed.
 */
export function evidenceCaveats(
  site: Diagnosis["site"],
  extent: Diagnosis["extent"],
  treatments: readonly Treatment[],
): string[] {
  return [
    ...siteCaveat(site),
    ...extentCaveat(extent),
    ...treatmentCaveat(treatments),
  ];
}

function siteCaveat(site: Diagnosis["site"]): string[] {
  if (site === "pleura") return [];
  if (site === "not-recorded")
    return [
      "Site not recorded: these are trials of pleural mesothelioma; for another site they are extrapolated.",
    ];
  return [
    `Extrapolated: these are trials of pleural mesothelioma; this is ${otherSites[site]}.`,
  ];
}

function extentCaveat(extent: Diagnosis["extent"]): string[] {
  if (extent === "localized")
    return ["Localized disease: the trials enrolled diffuse disease."];
  if (extent === "in-situ")
    return ["In situ disease: the trials enrolled diffuse disease."];
  return [];
}

/** A systemic treatment without any date may be one that was planned or refused, so it is only said to be recorded. */
function treatmentCaveat(treatments: readonly Treatment[]): string[] {
  const systemic = treatments.filter(({ kind }) => kind === "systemic");
  if (systemic.length === 0) return [];
  const wasGiven = systemic.some(
    ({ startedOn, endedOn, ongoing }) =>
      startedOn !== null || endedOn !== null || ongoing,
  );
  return [
    wasGiven
      ? "This patient has had systemic treatment; these trials enrolled untreated patients."
      : "Systemic treatment is recorded without a date; these trials enrolled untreated patients.",
  ];
}
