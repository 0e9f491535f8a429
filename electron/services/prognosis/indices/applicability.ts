import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import { standingStagings } from "../../../../shared/domain/staging-in-use.ts";
import { factsOf } from "../../cases/case-facts.ts";

const siteWords = {
  pleura: "this one is of the pleura",
  peritoneum: "this one is of the peritoneum",
  pericardium: "this one is of the pericardium",
  "tunica-vaginalis": "this one is of the tunica vaginalis",
  "not-recorded": "the site is not recorded",
} as const;

/** For an index that is given at every site. */
export function always(): null {
  return null;
}

/** Why an index of the pleura is not given; null when it applies. A site that is not recorded counts as pleura. */
export function ofPleura(file: CaseFile): string | null {
  const { site } = factsOf(file).diagnosis;
  return site === "pleura" || site === "not-recorded"
    ? null
    : `For pleural mesothelioma; ${siteWords[site]}.`;
}

/** The same for an index of the peritoneum. */
export function ofPeritoneum(file: CaseFile): string | null {
  const { site } = factsOf(file).diagnosis;
  return site === "peritoneum"
    ? null
    : `For peritoneal mesothelioma; ${siteWords[site]}.`;
}

/** The same for one of diffuse disease of the pleura. */
export function ofDiffusePleura(file: CaseFile): string | null {
  const elsewhere = ofPleura(file);
  if (elsewhere !== null) return elsewhere;
  const { extent } = factsOf(file).diagnosis;
  if (extent === "localized")
    return "For diffuse disease; this mesothelioma is localized.";
  return extent === "in-situ"
    ? "For diffuse disease; this is mesothelioma in situ."
    : null;
}

/** The same for one of malignant pleural effusions. */
export function ofEffusion(file: CaseFile): string | null {
  const elsewhere = ofPleura(file);
  if (elsewhere !== null) return elsewhere;
  const hasFinding = standingStagings(file.stagings).some(
    ({ sheet }) =>
      sheet?.kind === "pleural" &&
      sheet.findings.malignant_pleural_effusion === true,
  );
  return hasFinding || holds(file, "pleural-ldh")
    ? null
    : "For a malignant pleural effusion, and none is recorded. Answer the finding in the staging, or record a pleural fluid LDH.";
}

/** The same for one of candidates of multimodality surgery. */
export function ofMultimodality(file: CaseFile): string | null {
  const elsewhere = ofPleura(file);
  if (elsewhere !== null) return elsewhere;
  return holds(file, "tumor-volume") || holds(file, "induction-progression")
    ? null
    : "For candidates of multimodality surgery; record the tumor volume before chemotherapy to compute it.";
}

function holds(
  { observations }: CaseFile,
  kind: CaseFile["observations"][number]["kind"],
): boolean {
  return observations.some((one) => one.kind === kind);
}
