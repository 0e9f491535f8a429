import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { VerificationLevel } from "../../../shared/domain/result.ts";
import { sourceOf, type CitationId } from "../../engine/citations.ts";

type Disease = Pick<Diagnosis, "site" | "extent">;

interface RecordedInstead {
  text: string;
  citation: CitationId;
  verification: VerificationLevel;
}

interface WithoutTnm {
  /** Why no pleural TNM exists for it. */
  reason: string;
  /** What to do instead. */
  advice: string;
  /** Where it says that no TNM exists. */
  basis: { citation: CitationId; verification: VerificationLevel };
  /** What is easily mistaken about it; empty when nothing is. */
  trap: string;
  recordInstead: readonly RecordedInstead[];
}

const policy = {
  citation: "mesoboard-policy",
  verification: "unverified",
} as const;

const peritoneum: WithoutTnm = {
  basis: { citation: "seer-pleura-note", verification: "verified" },
  reason: "No TNM exists for peritoneal mesothelioma.",
  advice:
    "Record the peritoneal cancer index and the completeness of cytoreduction instead.",
  trap: "",
  recordInstead: [
    {
      text: "Peritoneal cancer index: lesion size 0 to 3 in each of 13 regions",
      citation: "pci-restated",
      verification: "secondary",
    },
    {
      text: "Completeness of cytoreduction, CC-0 to CC-3",
      citation: "pci-restated",
      verification: "secondary",
    },
    {
      text: "Nodes and metastasis outside the abdomen, for the proposed staging of Yan 2011",
      citation: "yan-2011",
      verification: "verified",
    },
  ],
};

const pericardium: WithoutTnm = {
  basis: { citation: "seer-pleura-note", verification: "verified" },
  reason: "No TNM exists for pericardial mesothelioma.",
  advice: "Describe the extent in words for the board instead.",
  trap: "",
  recordInstead: [
    {
      text: "The extent in words: pericardium, heart muscle, great vessels, pleura",
      ...policy,
    },
    { text: "Effusion and its cytology", ...policy },
  ],
};

const tunicaVaginalis: WithoutTnm = {
  basis: { citation: "mesoboard-policy", verification: "unverified" },
  reason: "No TNM exists for mesothelioma of the tunica vaginalis.",
  advice: "Describe the extent in words for the board instead.",
  trap: "",
  recordInstead: [
    {
      text: "The extent in words: tunica, testis, cord, scrotal wall, nodes",
      ...policy,
    },
    { text: "Size of the tumor and resection margins", ...policy },
  ],
};

const localized: WithoutTnm = {
  basis: { citation: "pdq-staging", verification: "verified" },
  reason: "The TNM is for diffuse disease; localized mesothelioma has none.",
  advice:
    "Record the size of the mass, its margins and whether the rest of the serosal surface is free instead.",
  trap: "Localized mesothelioma is one circumscribed mass, not stage I: a heading such as “Localized (Stage I)” means stage I of diffuse disease.",
  recordInstead: [
    {
      text: "One circumscribed serosal mass, with its size",
      citation: "localized-2020",
      verification: "verified",
    },
    {
      text: "No other spread on the serosal surface",
      citation: "localized-2020",
      verification: "verified",
    },
    {
      text: "Effusion cytology, which is negative in localized disease",
      citation: "localized-2020",
      verification: "verified",
    },
    { text: "Resection margins", ...policy },
  ],
};

const inSitu: WithoutTnm = {
  basis: { citation: "seer-eod", verification: "verified" },
  reason: "Mesothelioma in situ has no T category and no stage.",
  advice: "Record the biopsy and when imaging is repeated instead.",
  trap: "",
  recordInstead: [
    {
      text: "Morphology 9050/2; there is no Tis, and registries derive no stage",
      citation: "seer-eod",
      verification: "verified",
    },
    { text: "The biopsy, its site and date", ...policy },
    { text: "When imaging is repeated", ...policy },
  ],
};

const bySite = {
  pericardium,
  "tunica-vaginalis": tunicaVaginalis,
} as const;

/** What is known of a disease that no pleural TNM stages; null when one does, or site and extent are not recorded. */
function withoutTnm({ site, extent }: Disease): WithoutTnm | null {
  if (site === "pericardium" || site === "tunica-vaginalis")
    return bySite[site];
  if (extent === "localized") return localized;
  if (extent === "in-situ") return inSitu;
  return site === "peritoneum" ? peritoneum : null;
}

/**
 * Why a pleural TNM stage cannot be given to this disease, and what to do instead; null when it can, or when
 * site and extent are not recorded.
 */
export function whyNoTnm(disease: Disease): string | null {
  const found = withoutTnm(disease);
  return found === null ? null : `${found.reason} ${found.advice}`;
}

/** Why this disease has no pleural TNM, without the advice: for a case whose extent is described. Null when it has one. */
export function reasonWithoutTnm(disease: Disease): string | null {
  return withoutTnm(disease)?.reason ?? null;
}

/** The source of "no TNM exists" for this disease, with its mark; empty where one exists. */
export function basisWithoutTnm(disease: Disease): string {
  const basis = withoutTnm(disease)?.basis;
  return basis === undefined ? "" : sourced(basis);
}

/** The sentence against a common mistake about this disease; none when there is no such mistake. */
export function trapWithoutTnm(disease: Disease): string[] {
  const trap = withoutTnm(disease)?.trap ?? "";
  return trap === "" ? [] : [trap];
}

/** What is recorded in place of a TNM stage, each with its source; empty where a TNM exists. */
export function recordInsteadOf(disease: Disease): string[] {
  const { recordInstead = [] } = withoutTnm(disease) ?? {};
  return recordInstead.map(({ text, ...basis }) => `${text} ${sourced(basis)}`);
}

function sourced({ citation, verification }: WithoutTnm["basis"]): string {
  const mark = verification === "verified" ? "" : `, ${verification}`;
  return `(${sourceOf(citation)}${mark})`;
}
