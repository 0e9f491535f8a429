interface Citation {
  /** What a trail step prints. */
  short: string;
  pmid: string | null;
  doi: string | null;
}

function cite(
  short: string,
  pmid: string | null = null,
  doi: string | null = null,
): Citation {
  return { short, pmid, doi };
}

/** Every source a rule table refers to by id. */
export const citations = {
  "pdq-staging": cite(
    "NCI PDQ Malignant Mesothelioma Treatment, tables 1-4, restating AJCC 8th edition 2017",
  ),
  "rusch-2016": cite(
    "Rusch 2016, J Thorac Oncol 11:2112",
    null,
    "10.1016/j.jtho.2016.09.124",
  ),
  "seer-eod": cite(
    "SEER EOD 3.2 tables, citing AJCC 8th edition and Version 9",
  ),
  "ndrs-tnm9": cite(
    "NHS England NDRS TNM 9 sheet for C38.4, citing UICC TNM 9 pp 114-117",
  ),
  "gill-2024": cite(
    "Gill 2024, J Thorac Oncol, T descriptors of the 9th edition (abstract)",
  ),
  "kindler-2024": cite(
    "Kindler 2024, J Thorac Oncol, M descriptors of the 9th edition (abstract)",
    null,
    "10.1016/j.jtho.2024.08.022",
  ),
  imig: cite("IMIG TNM 1995, AJCC/UICC 6th and 7th edition; meanings recalled"),
  "registry-tnm67": cite(
    "Registry tables of the 6th and 7th edition, agreeing with 87 recorded TCGA-MESO stages",
  ),
  "as-given": cite("As given"),
  "table-logic": cite("Follows from the tables of this rule"),
  "mesoboard-policy": cite("MesoBoard policy, to be reviewed by a clinician"),
  "herndon-1998": cite(
    "Herndon 1998, Chest 113:723",
    "9515850",
    "10.1378/chest.113.3.723",
  ),
  "pdq-calgb": cite(
    "NCI PDQ Malignant Mesothelioma Treatment, restating Herndon 1998",
  ),
  "mikulski-2002": cite(
    "Mikulski 2002, J Clin Oncol 20:274, as restated by NCI PDQ",
    "11773179",
  ),
  "edwards-2000": cite("Edwards 2000, Thorax 55:731"),
  "meniawy-2013": cite("Meniawy 2013, Br J Cancer 109:1813", "23982605"),
  "curran-1998": cite(
    "Curran 1998, J Clin Oncol 16:145",
    "9440736",
    "10.1200/JCO.1998.16.1.145",
  ),
  "pdq-eortc": cite(
    "NCI PDQ Malignant Mesothelioma Treatment, restating Curran 1998",
  ),
  "eortc-arithmetic": cite(
    "Weight recalled; cut-off 1.27 = 0.60 + 0.67, no pair exceeds it, every triple does",
  ),
  "fennell-2005": cite("Fennell 2005, J Clin Oncol 23:184", "15625372"),
  "steele-2005": cite("Steele 2005, Lung Cancer 49 Suppl 1:S49"),
  "japan-2018": cite(
    "Japanese two-centre validation 2017/2018 (abstract)",
    "29110856",
  ),
  "lab-conversions": cite("Laboratory conversion tables (LMCC, SI appendix)"),
} satisfies Record<string, Citation>;

export type CitationId = keyof typeof citations;

/** The short text a trail step prints for a citation. */
export function sourceOf(id: CitationId): string {
  return citations[id].short;
}
