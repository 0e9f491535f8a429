import type { EditionTable, StageRow } from "./edition-table.ts";
import { meanings } from "./edition-table.ts";

const origin = {
  citation: "registry-tnm67",
  verification: "secondary",
} as const;
const anyT = ["TX", "T0", "T1", "T1a", "T1b", "T2", "T3", "T4"] as const;
const anyN = ["NX", "N0", "N1", "N2", "N3"] as const;
const anyT1 = ["T1", "T1a", "T1b"] as const;
const m0 = ["M0"] as const;

/** The grouping of the IMIG system, the same in the 6th and the 7th edition. */
export const imigRows: readonly StageRow[] = [
  {
    id: "imig-IA",
    text: "T1a N0 M0",
    stage: "IA",
    t: ["T1a"],
    n: ["N0"],
    m: m0,
    ...origin,
  },
  {
    id: "imig-IB",
    text: "T1b N0 M0",
    stage: "IB",
    t: ["T1b"],
    n: ["N0"],
    m: m0,
    ...origin,
  },
  {
    id: "imig-I",
    text: "T1 N0 M0, a or b not recorded",
    stage: "I",
    t: ["T1"],
    n: ["N0"],
    m: m0,
    ...origin,
  },
  {
    id: "imig-II",
    text: "T2 N0 M0",
    stage: "II",
    t: ["T2"],
    n: ["N0"],
    m: m0,
    ...origin,
  },
  {
    id: "imig-III-nodes",
    text: "T1 or T2 with N1 or N2, M0",
    stage: "III",
    t: [...anyT1, "T2"],
    n: ["N1", "N2"],
    m: m0,
    ...origin,
  },
  {
    id: "imig-III-t3",
    text: "T3 with N0 to N2, M0",
    stage: "III",
    t: ["T3"],
    n: ["N0", "N1", "N2"],
    m: m0,
    ...origin,
  },
  {
    id: "imig-IV-n3",
    text: "any T with N3, M0",
    stage: "IV",
    t: anyT,
    n: ["N3"],
    m: m0,
    ...origin,
  },
  {
    id: "imig-IV-t4",
    text: "T4 with any other N, M0",
    stage: "IV",
    t: ["T4"],
    n: ["NX", "N0", "N1", "N2"],
    m: m0,
    ...origin,
  },
  {
    id: "imig-IV-m1",
    text: "any T, any N, M1",
    stage: "IV",
    t: anyT,
    n: anyN,
    m: ["M1"],
    ...origin,
  },
];

/** AJCC/UICC 7th edition: the IMIG categories, T1 divided into a and b, nodes up to N3. */
export const edition7: EditionTable = {
  edition: "7",
  title: "AJCC/UICC 7th edition",
  validFor: "diagnoses 2010 to 2017",
  t: meanings("imig", "unverified", [
    ["TX", "Primary tumor cannot be assessed"],
    ["T0", "No primary tumor found"],
    [
      "T1",
      "Same-side parietal pleura; whether the visceral pleura is reached is not recorded",
    ],
    [
      "T1a",
      "Same-side parietal pleura (mediastinal, diaphragmatic allowed), visceral pleura free",
    ],
    ["T1b", "As T1a, with scattered foci on the visceral pleura"],
    [
      "T2",
      "All four same-side pleural surfaces, plus diaphragm muscle, confluent visceral tumor or lung tissue",
    ],
    [
      "T3",
      "All four surfaces, plus endothoracic fascia, mediastinal fat, one resectable chest-wall focus, or pericardium not in full thickness",
    ],
    [
      "T4",
      "All four surfaces, plus diffuse chest wall, peritoneum through the diaphragm, opposite pleura, mediastinal organ, spine, inner pericardium or heart muscle",
    ],
  ]),
  n: meanings("imig", "unverified", [
    ["NX", "Regional nodes cannot be assessed"],
    ["N0", "No regional node metastasis"],
    ["N1", "Same-side bronchopulmonary or hilar nodes"],
    [
      "N2",
      "Subcarinal, same-side mediastinal, internal mammary or peridiaphragmatic nodes",
    ],
    [
      "N3",
      "Opposite mediastinal or internal mammary nodes; supraclavicular nodes of either side",
    ],
  ]),
  m: meanings("imig", "unverified", [
    ["M0", "No distant metastasis"],
    ["M1", "Distant metastasis"],
  ]),
  concrete: {
    t: ["T1a", "T1b", "T2", "T3", "T4"],
    n: ["N0", "N1", "N2", "N3"],
    m: ["M0", "M1"],
  },
  rows: imigRows,
};
