import type { TCategory } from "../../../../shared/domain/staging.ts";
import type { CategoryMeaning, EditionTable } from "./edition-table.ts";
import { meanings } from "./edition-table.ts";
import { edition8 } from "./edition-8.ts";

const origin = { citation: "ndrs-tnm9", verification: "secondary" } as const;
const anyT = ["TX", "T0", "T1", "T2", "T3", "T4"] as const;
const anyN = ["NX", "N0", "N1", "N2"] as const;
const m0 = ["M0"] as const;

/**
 * AJCC Version 9 / UICC 9th edition. Clinical T comes from CT thickness: Psum, the summed maximal
 * pleural thickness, and Fmax, the maximal fissural thickness. Pathologic T comes from invasion.
 */
export const edition9: EditionTable = {
  edition: "9",
  title: "AJCC Version 9 / UICC 9th edition",
  validFor: "diagnoses from 2025",
  t: [
    ...meanings<TCategory>("ndrs-tnm9", "secondary", [
      ["TX", "Primary tumor cannot be assessed"],
      ["T0", "No primary tumor found"],
    ]),
    category(
      "T1",
      "Same-side pleura, Psum up to 12 mm, Fmax up to 5 mm, no invasion",
      "Same-side pleura, fissure free",
    ),
    category(
      "T2",
      "Psum up to 12 mm with Fmax above 5 mm, mediastinal fat or one chest-wall focus; or Psum above 12 up to 30 mm with or without these",
      "Same-side pleura, plus fissure or confluent visceral tumor, lung tissue, or diaphragm muscle (not through it)",
    ),
    category(
      "T3",
      "Psum above 30 mm, with or without fissure, mediastinal fat or one chest-wall focus",
      "Same-side pleura, plus endothoracic fascia, mediastinal fat, pericardium not in full thickness, or one chest-wall focus",
    ),
    category(
      "T4",
      "Diffuse chest wall, rib, mediastinal organ (spine included), through the diaphragm or pericardium, opposite pleura, or malignant pericardial effusion",
      "Rib or diffuse chest wall, through the diaphragm or pericardium, mediastinal organ, spine, brachial plexus, or opposite pleura",
    ),
  ],
  n: edition8.n.map((node) => ({ ...node, citation: "seer-eod" as const })),
  m: [
    {
      code: "M0",
      meaning: "No distant metastasis",
      citation: "seer-eod",
      verification: "secondary",
    },
    {
      code: "M1",
      meaning: "Distant metastasis, one site or several",
      citation: "kindler-2024",
      verification: "verified",
    },
  ],
  concrete: edition8.concrete,
  rows: [
    {
      id: "9-I",
      text: "T1 N0 M0",
      stage: "I",
      t: ["T1"],
      n: ["N0"],
      m: m0,
      ...origin,
    },
    {
      id: "9-II-n1",
      text: "T1 N1 M0",
      stage: "II",
      t: ["T1"],
      n: ["N1"],
      m: m0,
      ...origin,
    },
    {
      id: "9-II-t2",
      text: "T2 N0 M0",
      stage: "II",
      t: ["T2"],
      n: ["N0"],
      m: m0,
      ...origin,
    },
    {
      id: "9-IIIA-t1",
      text: "T1 N2 M0",
      stage: "IIIA",
      t: ["T1"],
      n: ["N2"],
      m: m0,
      ...origin,
    },
    {
      id: "9-IIIA-t2",
      text: "T2 with N1 or N2, M0",
      stage: "IIIA",
      t: ["T2"],
      n: ["N1", "N2"],
      m: m0,
      ...origin,
    },
    {
      id: "9-IIIA-t3",
      text: "T3 with any N (NX included), M0",
      stage: "IIIA",
      t: ["T3"],
      n: anyN,
      m: m0,
      ...origin,
    },
    {
      id: "9-IIIB",
      text: "T4 with any N (NX included), M0",
      stage: "IIIB",
      t: ["T4"],
      n: anyN,
      m: m0,
      ...origin,
    },
    {
      id: "9-IV",
      text: "any T, any N, M1",
      stage: "IV",
      t: anyT,
      n: anyN,
      m: ["M1"],
      ...origin,
    },
  ],
};

function category(
  code: TCategory,
  clinical: string,
  pathologic: string,
): CategoryMeaning<TCategory> {
  return {
    code,
    meaning: clinical,
    pathologic: {
      meaning: pathologic,
      citation: "seer-eod",
      verification: "secondary",
    },
    citation: "ndrs-tnm9",
    verification: "secondary",
  };
}
