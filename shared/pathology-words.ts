import type { Pathology, PathologyReview } from "./domain/pathology.ts";
import type { IhcMarker, IhcResult } from "./domain/pathology.ts";
import { markerText } from "./disease-words.ts";
import { formatDate, formatNumber } from "./format.ts";
import { certaintyWords, histologyWords } from "./words.ts";

type Molecular = Pathology["molecular"];

export const specimenWords: Record<Pathology["specimen"], string> = {
  cytology: "Cytology",
  biopsy: "Biopsy",
  resection: "Resection",
  "not-recorded": "Not recorded",
};

export const gradeWords: Record<Pathology["grade"], string> = {
  low: "Low grade",
  high: "High grade",
  "not-recorded": "Not recorded",
};

export const atypiaWords: Record<Pathology["atypia"], string> = {
  mild: "Mild",
  moderate: "Moderate",
  severe: "Severe",
  "not-recorded": "Not recorded",
};

export const necrosisWords: Record<Pathology["necrosis"], string> = {
  absent: "Absent",
  present: "Present",
  "not-recorded": "Not recorded",
};

export const ihcMarkerWords: Record<IhcMarker, string> = {
  calretinin: "Calretinin",
  wt1: "WT-1, nuclear",
  "ck5-6": "CK5/6",
  "d2-40": "D2-40",
  "claudin-4": "Claudin-4",
  moc31: "MOC31",
  berep4: "BerEP4",
  cea: "CEA",
  "ttf-1": "TTF-1",
  "napsin-a": "Napsin A",
};

export const ihcResultWords: Record<IhcResult, string> = {
  positive: "Positive",
  negative: "Negative",
  indeterminate: "Indeterminate",
  pending: "Pending",
  "not-done": "Not done",
  "not-recorded": "Not recorded",
};

export const proteinLossWords: Record<Molecular["bap1"], string> = {
  retained: "Retained",
  lost: "Lost",
  indeterminate: "Indeterminate",
  pending: "Pending",
  "not-done": "Not done",
  "not-recorded": "Not recorded",
};

export const cdkn2aWords: Record<Molecular["cdkn2aFish"], string> = {
  "homozygous-deletion": "Homozygous deletion",
  "no-homozygous-deletion": "No homozygous deletion",
  failed: "Failed",
  pending: "Pending",
  "not-done": "Not done",
  "not-recorded": "Not recorded",
};

export const nf2Words: Record<Molecular["nf2"], string> = {
  "altered-or-lost": "Lost or altered",
  "not-altered": "Not altered",
  pending: "Pending",
  "not-done": "Not done",
  "not-recorded": "Not recorded",
};

export const germlineBap1Words: Record<Molecular["germlineBap1"], string> = {
  pathogenic: "Pathogenic variant",
  "none-found": "None found",
  pending: "Pending",
  "not-tested": "Not tested",
  "not-recorded": "Not recorded",
};

export const alkWords: Record<Molecular["alk"], string> = {
  rearranged: "Rearranged",
  "not-rearranged": "Not rearranged",
  pending: "Pending",
  "not-done": "Not done",
  "not-recorded": "Not recorded",
};

/** "BAP1 lost", "PD-L1 5 % (28-8)", then the markers of the free list: what the board reads of the tumor's biology. */
export function markerTexts({
  molecular,
  markers,
}: Pick<Pathology, "molecular" | "markers">): string[] {
  const { bap1, mtap, cdkn2aFish, nf2, germlineBap1, alk } = molecular;
  return [
    ...said("BAP1", bap1, proteinLossWords[bap1]),
    ...said("MTAP", mtap, proteinLossWords[mtap]),
    ...said("CDKN2A", cdkn2aFish, cdkn2aWords[cdkn2aFish]),
    ...said("NF2", nf2, nf2Words[nf2]),
    ...pdl1Text(molecular),
    ...said("Germline BAP1", germlineBap1, germlineBap1Words[germlineBap1]),
    ...said("ALK", alk, alkWords[alk]),
    ...markers.map((marker) => markerText(marker)),
  ];
}

function said(label: string, value: string, words: string): string[] {
  return value === "not-recorded" ? [] : [`${label} ${words.toLowerCase()}`];
}

function pdl1Text({ pdl1TpsPercent, pdl1Assay }: Molecular): string[] {
  if (pdl1TpsPercent === null) return [];
  const assay = pdl1Assay === "" ? "" : ` (${pdl1Assay})`;
  return [`PD-L1 ${formatNumber(pdl1TpsPercent)} %${assay}`];
}

/** "Dr Lind, 12-Oct-2026, central review": who gave an opinion and when, gaps named. */
export function reviewerText(
  review: Pick<PathologyReview, "reviewer" | "reportedOn" | "centralReview">,
): string {
  return [
    review.reviewer === "" ? "Reviewer not recorded" : review.reviewer,
    review.reportedOn === null
      ? "date not recorded"
      : formatDate(review.reportedOn),
    ...(review.centralReview === "yes" ? ["central review"] : []),
  ].join(", ");
}

/** "Biphasic, probable, sarcomatoid 30 %": what an opinion says. */
export function opinionText(
  opinion: Pick<
    PathologyReview,
    "histology" | "certainty" | "sarcomatoidPercent"
  >,
): string {
  const { histology, certainty, sarcomatoidPercent: share } = opinion;
  return [
    histology === "not-recorded"
      ? "Subtype not recorded"
      : histologyWords[histology],
    ...(certainty === "not-recorded"
      ? []
      : [certaintyWords[certainty].toLowerCase()]),
    ...(share === null ? [] : [`sarcomatoid ${formatNumber(share)} %`]),
  ].join(", ");
}
