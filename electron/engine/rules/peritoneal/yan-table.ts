import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { CitationId } from "../../citations.ts";

export type YanT = "T1" | "T2" | "T3" | "T4";
export type YanStage = "I" | "II" | "III";

/** T as a band of the index, both ends included. Where T4 begins is read as later papers read it. */
export const yanBands: readonly {
  t: YanT;
  low: number;
  high: number;
  citation: CitationId;
  verification: VerificationLevel;
}[] = [
  { t: "T1", low: 1, high: 10, citation: "yan-2011", verification: "verified" },
  {
    t: "T2",
    low: 11,
    high: 20,
    citation: "yan-2011",
    verification: "verified",
  },
  {
    t: "T3",
    low: 21,
    high: 30,
    citation: "yan-2011",
    verification: "verified",
  },
  {
    t: "T4",
    low: 31,
    high: 39,
    citation: "yan-later-reading",
    verification: "unverified",
  },
];

/** The stage groups, highest first: the first that holds is the stage. Null stands for any category. */
export const yanStages: readonly {
  stage: YanStage;
  text: string;
  rows: readonly {
    t: readonly YanT[] | null;
    n: "N0" | "N1" | null;
    m: "M0" | "M1" | null;
  }[];
}[] = [
  {
    stage: "III",
    text: "T4 with any N and M, any T with N1, or any T with M1",
    rows: [
      { t: ["T4"], n: null, m: null },
      { t: null, n: "N1", m: null },
      { t: null, n: null, m: "M1" },
    ],
  },
  {
    stage: "II",
    text: "T2 or T3 with N0 and M0",
    rows: [{ t: ["T2", "T3"], n: "N0", m: "M0" }],
  },
  {
    stage: "I",
    text: "T1 with N0 and M0",
    rows: [{ t: ["T1"], n: "N0", m: "M0" }],
  },
];

/** The T bands that a range of the index touches, lowest first. PCI 0 belongs to none. */
export function yanTsOf(low: number, high: number): YanT[] {
  return yanBands
    .filter((band) => band.low <= high && band.high >= low)
    .map(({ t }) => t);
}

/** The stage of one T, N and M. */
export function yanStageOf(t: YanT, n: string, m: string): YanStage | null {
  const found = yanStages.find(({ rows }) =>
    rows.some(
      (row) =>
        (row.t === null || row.t.includes(t)) &&
        (row.n === null || row.n === n) &&
        (row.m === null || row.m === m),
    ),
  );
  return found?.stage ?? null;
}
