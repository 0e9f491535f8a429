import type { CaseStatus } from "./domain/case-file.ts";
import type { Diagnosis, Histology, Site } from "./domain/diagnosis.ts";
import type { Pathology } from "./domain/pathology.ts";
import type { Sex } from "./domain/patient.ts";

/** How the vocabularies read on screen and paper. A value that is a gap reads "Not recorded". */
export const siteWords: Record<Site, string> = {
  pleura: "Pleura",
  peritoneum: "Peritoneum",
  pericardium: "Pericardium",
  "tunica-vaginalis": "Tunica vaginalis",
  "not-recorded": "Not recorded",
};

export const histologyWords: Record<Histology, string> = {
  epithelioid: "Epithelioid",
  biphasic: "Biphasic",
  sarcomatoid: "Sarcomatoid",
  desmoplastic: "Desmoplastic",
  nos: "Subtype not specified",
  "not-recorded": "Not recorded",
};

export const certaintyWords: Record<Pathology["certainty"], string> = {
  definite: "Definite",
  probable: "Probable",
  possible: "Possible",
  "not-recorded": "Not recorded",
};

export const extentWords: Record<Diagnosis["extent"], string> = {
  diffuse: "Diffuse",
  localized: "Localized",
  "in-situ": "In situ",
  "not-recorded": "Not recorded",
};

export const lateralityWords: Record<Diagnosis["laterality"], string> = {
  left: "Left",
  right: "Right",
  bilateral: "Both sides",
  "not-applicable": "Not applicable",
  "not-recorded": "Not recorded",
};

export const sexWords: Record<Sex, string> = {
  male: "Male",
  female: "Female",
  other: "Other",
  "not-recorded": "Not recorded",
};

export const statusWords: Record<CaseStatus, string> = {
  preparing: "Preparing",
  ready: "Ready",
  discussed: "Discussed",
  "follow-up": "Follow-up",
  closed: "Closed",
};

/** Intended use, in every footer, in About and on first run. */
export const intendedUse =
  "Supports qualified professionals who prepare and record a tumor-board discussion. Does not replace their judgement. Not for emergencies.";
