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
  "iaslc-map": cite(
    "IASLC lymph node map, Rusch 2009, as restated by PMC4367620; pairing with N derived",
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
  "butchart-1976": cite("Butchart 1976, Thorax 31:15"),
  "butchart-wording": cite(
    "Butchart 1976, as restated by the Brigham group and in J Clin Pathol, table 5",
  ),
  "antman-1988": cite(
    "Butchart modified, Antman 1988, as restated by onkodin.de and in J Clin Pathol, table 5",
  ),
  "brigham-1993": cite(
    "Sugarbaker 1993, revised system, as restated by the Brigham group (n = 120)",
  ),
  "sugarbaker-1999": cite(
    "Sugarbaker 1999, J Thorac Cardiovasc Surg 117:54 (abstract)",
  ),
  "brigham-1999-wording": cite(
    "Sugarbaker 1999, J Thorac Cardiovasc Surg 117:54; full stage wording recalled",
  ),
  "richards-2010": cite(
    "Richards 2010, Cancer 116:1510 (abstract)",
    null,
    "10.1002/cncr.24886",
  ),
  "sheet-reading": cite(
    "MesoBoard's reading of the findings for this system, to be reviewed by a clinician",
  ),
  "pci-restated": cite(
    "Peritoneal Cancer Index of Jacquet and Sugarbaker, as restated by imaios, e-promise.org and oncolex.org",
  ),
  "pci-region-names": cite(
    "Region names of the Peritoneal Cancer Index, recalled",
  ),
  "cc-restated": cite(
    "Completeness of cytoreduction, as restated by oncolex.org",
  ),
  "yan-2011": cite(
    "Yan 2011, Cancer 117:1855 (abstract)",
    "21509762",
    "10.1002/cncr.25640",
  ),
  "yan-later-reading": cite(
    "Yan 2011 as read in later papers, recalled: T4 from PCI 31",
  ),
  "kusamura-2015": cite("Kusamura 2015, Ann Surg Oncol (abstract)"),
  "fuchs-2021": cite("Fuchs 2021, Am J Surg Pathol (abstract)"),
  "seer-morphology": cite(
    "SEER tables of the ICD-O-3 morphology, 9050 to 9053",
  ),
  "seer-topography": cite(
    "SEER chapter tables of the 8th edition and Version 9: no stage for C34 with 9050 to 9053",
  ),
  "who-2021-biphasic": cite(
    "WHO 2021 on biphasic mesothelioma, as restated by a review; SEER SSF2 gives the same 10 %",
  ),
  "seer-grade-v9": cite(
    "SEER V9 grade table 88505; review in Histopathology 2024;84:153",
  ),
  "nuclear-grade-sums": cite("Sums of the nuclear grade, recalled"),
  "rosen-2018": cite(
    "Nuclear grade and necrosis in 776 epithelioid cases of 17 institutions (abstract)",
  ),
  "imig-2017": cite(
    "Husain 2018, Arch Pathol Lab Med 142:89, IMIG update 2017 (abstract)",
  ),
  "mesothelial-markers": cite(
    "Sensitivities of mesothelial markers, as restated in J Thorac Dis 23960",
  ),
  "carcinoma-markers": cite(
    "Marchevsky, Arch Pathol Lab Med, review of the panel (abstract)",
  ),
  "napsin-recalled": cite("Napsin A in the panel, recalled"),
  "rusch-2012": cite(
    "Rusch 2012, J Thorac Oncol, IASLC first database (abstract)",
  ),
  "tmc-stage-4": cite(
    "The Mesothelioma Center, Stage IV Mesothelioma (patient page)",
  ),
  "seer-pleura-note": cite(
    "SEER TNM 2.1, note of the pleura schema: peritoneal and pericardial mesothelioma have no TNM",
  ),
  "localized-2020": cite(
    "Mod Pathol 2020, s41379-019-0352-3, localized mesothelioma, table 4",
  ),
  "clive-2014": cite(
    "Clive 2014, Thorax 69:1098 (abstract)",
    "25100651",
    "10.1136/thoraxjnl-2014-205285",
  ),
  "lent-points": cite(
    "Points of LENT, as restated by code projects (clinical calculators, rdrr.io cliot)",
  ),
  "mgps-restated": cite(
    "McMillan 2013, as restated by rdrr.io cliot; thresholds also in the Proctor abstract",
    null,
    "10.1016/j.ctrv.2012.08.003",
  ),
  "pinato-2012": cite(
    "Pinato 2012, J Thorac Oncol; cited as the validation in mesothelioma, not read",
  ),
  "linton-2014": cite("Linton 2014, Br J Cancer 111:1860"),
  "chen-2017": cite("Chen 2017, Oncotarget 8:57460, meta-analysis"),
  "opitz-2015": cite("Opitz 2015, J Thorac Oncol (abstract)"),
  "opitz-2016": cite(
    "Opitz 2016, Zentralbl Chir 141, abstract FV45",
    null,
    "10.1055/s-0036-1587540",
  ),
  "brims-2016": cite("Brims 2016, J Thorac Oncol 11:573 (abstract)"),
  "wollerton-2016": cite("Wollerton 2016, Thorax 71 Suppl 3:A89 (abstract)"),
  "harris-2018": cite(
    "Harris 2018/2019, J Thorac Oncol, surgical validation (abstract)",
  ),
  "bsa-restated": cite(
    "Mosteller and DuBois formulas, as restated by rdrr.io admiral compute_bsa",
  ),
  "cockcroft-gault-restated": cite(
    "Cockcroft-Gault formula, as restated by a copy of the NCCN order template, Appendix B",
  ),
  "calvert-restated": cite(
    "Calvert 1989, J Clin Oncol 7:1748, as restated by all sources read",
  ),
  "gfr-cap": cite(
    "FDA cap of the estimated GFR, as restated by a copy of the NCCN order template, Appendix B",
  ),
  "creatinine-floor": cite(
    "Minimum creatinine, as restated by a copy of the NCCN order template, Appendix B",
  ),
  "promise-2018": cite("Psallidas 2018, Lancet Oncol 19:930"),
  "pass-2014": cite("Pass 2014, J Thorac Oncol 9:856 (abstract)"),
  "mosleh-2025": cite("Mosleh 2025, Cancers 17:1371 (abstract)"),
  "bille-2016": cite("Bille 2016, as restated by scite"),
  "schaub-2012": cite("Schaub 2012, Ann Surg Oncol (abstract)"),
  "asco-e20562": cite("ASCO abstract e20562, as copied by a research index"),
  "ebinc-2023": cite(
    "Ebinc 2023, Turk J Thorac Cardiovasc Surg (abstract)",
    null,
    "10.5606/tgkdc.dergisi.2023.23365",
  ),
} satisfies Record<string, Citation>;

export type CitationId = keyof typeof citations;

/** The short text a trail step prints for a citation. */
export function sourceOf(id: CitationId): string {
  return citations[id].short;
}
