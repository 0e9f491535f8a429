import type { EditionTable } from "./edition-table.ts";
import { meanings } from "./edition-table.ts";

const origin = { citation: "pdq-staging", verification: "secondary" } as const;
const anyT = ["TX", "T0", "T1", "T2", "T3", "T4"] as const;
const anyN = ["NX", "N0", "N1", "N2"] as const;
const m0 = ["M0"] as const;

/** AJCC/UICC 8th edition, diffuse pleural mesothelioma. */
export const edition8: EditionTable = {
  edition: "8",
  title: "AJCC/UICC 8th edition",
  validFor: "diagnoses 2018 to 2024",
  t: meanings("pdq-staging", "secondary", [
    ["TX", "Primary tumor cannot be assessed"],
    ["T0", "No primary tumor found"],
    [
      "T1",
      "Same-side parietal pleura, with or without visceral, mediastinal or diaphragmatic pleura",
    ],
    [
      "T2",
      "All four same-side pleural surfaces, plus diaphragm muscle or lung tissue",
    ],
    [
      "T3",
      "All four surfaces, plus endothoracic fascia, mediastinal fat, one resectable chest-wall focus, or pericardium not in full thickness; potentially resectable",
    ],
    [
      "T4",
      "All four surfaces, plus diffuse or multifocal chest wall, peritoneum through the diaphragm, opposite pleura, mediastinal organ, spine, inner pericardium or heart muscle; technically unresectable",
    ],
  ]),
  n: meanings("pdq-staging", "secondary", [
    ["NX", "Regional nodes cannot be assessed"],
    ["N0", "No regional node metastasis"],
    [
      "N1",
      "Same-side bronchopulmonary, hilar or mediastinal nodes, with internal mammary, peridiaphragmatic, pericardial fat pad and intercostal nodes",
    ],
    ["N2", "Opposite mediastinal nodes; supraclavicular nodes of either side"],
  ]),
  m: meanings("pdq-staging", "secondary", [
    ["M0", "No distant metastasis"],
    ["M1", "Distant metastasis"],
  ]),
  concrete: {
    t: ["T1", "T2", "T3", "T4"],
    n: ["N0", "N1", "N2"],
    m: ["M0", "M1"],
  },
  rows: [
    {
      id: "8-IA",
      text: "T1 N0 M0",
      stage: "IA",
      t: ["T1"],
      n: ["N0"],
      m: m0,
      ...origin,
    },
    {
      id: "8-IB",
      text: "T2 or T3, N0 M0",
      stage: "IB",
      t: ["T2", "T3"],
      n: ["N0"],
      m: m0,
      ...origin,
    },
    {
      id: "8-II",
      text: "T1 or T2, N1 M0",
      stage: "II",
      t: ["T1", "T2"],
      n: ["N1"],
      m: m0,
      ...origin,
    },
    {
      id: "8-IIIA",
      text: "T3 N1 M0",
      stage: "IIIA",
      t: ["T3"],
      n: ["N1"],
      m: m0,
      ...origin,
    },
    {
      id: "8-IIIB-n2",
      text: "T1 to T3 with N2, M0",
      stage: "IIIB",
      t: ["T1", "T2", "T3"],
      n: ["N2"],
      m: m0,
      ...origin,
    },
    {
      id: "8-IIIB-t4",
      text: "T4 with any N (NX included), M0",
      stage: "IIIB",
      t: ["T4"],
      n: anyN,
      m: m0,
      ...origin,
    },
    {
      id: "8-IV",
      text: "any T, any N, M1",
      stage: "IV",
      t: anyT,
      n: anyN,
      m: ["M1"],
      ...origin,
    },
  ],
};
