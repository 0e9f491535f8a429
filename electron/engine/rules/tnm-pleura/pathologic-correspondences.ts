import type { TCategory } from "../../../../shared/domain/staging.ts";
import type { Correspondence, Renaming, System } from "./correspondences.ts";
import {
  correspondences,
  nodesToImig,
  nodesFromImig,
} from "./correspondences.ts";

/** Systems by the name a sentence gives them. */
const names: Readonly<Record<System, string>> = {
  imig: "editions 6 and 7",
  "8": "edition 8",
  "9": "edition 9",
};

/** Found on the specimen: what T2 holds that makes no other category in either wording. */
const t2Findings = "diaphragm muscle or lung tissue";
const t3Findings =
  "endothoracic fascia, mediastinal fat, one chest-wall focus or pericardium not in full thickness";
const t4Findings =
  "diffuse chest wall, through the diaphragm or pericardium, mediastinal organ, spine or opposite pleura";

/**
 * How pathologic categories read across editions. Steps to and from edition 9 differ from the clinical ones:
 * pathologic T comes from invasion in every edition. Derived from the definitions, not printed in any source: the
 * whole table is unverified and awaits a clinician.
 */
export const pathologicCorrespondences: readonly Correspondence[] = [
  ...correspondences.filter(({ from, to }) => from !== "9" && to !== "9"),
  {
    from: "8",
    to: "9",
    t: [
      {
        from: "T1",
        to: ["T1"],
        text: "fissure or confluent visceral tumor makes pT2 in edition 9 and is pT1 in edition 8, so T1 is carried over as an assumption",
        insteadOf: ["T1", "T2"],
      },
      same("T2", ["8", "9"], t2Findings),
      ...highT(["8", "9"]),
    ],
    n: [],
  },
  {
    from: "9",
    to: "8",
    t: [
      same("T1", ["9", "8"], "pleura alone, fissure free"),
      {
        from: "T2",
        to: ["T2"],
        text: "fissure or confluent visceral tumor alone makes pT2 in edition 9 and is pT1 in edition 8, so T2 is carried over as an assumption",
        insteadOf: ["T1", "T2"],
      },
      ...highT(["9", "8"]),
    ],
    n: [],
  },
  {
    from: "imig",
    to: "9",
    t: [
      {
        from: "T1a",
        to: ["T1"],
        text: "edition 9 does not divide T1; with free visceral pleura it is pT1",
      },
      ...(["T1", "T1b"] as const).map((from) => ({
        from,
        to: ["T1"] as const,
        text: "fissure tumor makes pT2 in edition 9, so T1 is carried over as an assumption",
        insteadOf: ["T1", "T2"] as const,
      })),
      same("T2", ["imig", "9"], `${t2Findings} or confluent visceral tumor`),
      ...highT(["imig", "9"]),
    ],
    n: nodesFromImig,
  },
  {
    from: "9",
    to: "imig",
    t: [
      {
        from: "T1",
        to: ["T1a", "T1b"],
        text: "T1 is divided there: T1a with free visceral pleura, T1b with foci on it",
      },
      {
        from: "T2",
        to: ["T2"],
        text: "fissure tumor makes pT2 in edition 9 and may be T1b there, so T2 is carried over as an assumption",
        insteadOf: ["T1b", "T2"],
      },
      ...highT(["9", "imig"]),
    ],
    n: nodesToImig,
  },
];

type Pair = readonly [from: System, to: System];

function highT(pair: Pair): Renaming<TCategory>[] {
  return [same("T3", pair, t3Findings), same("T4", pair, t4Findings)];
}

/** A category whose definition reads the same on both sides. */
function same(
  code: TCategory,
  [from, to]: Pair,
  findings: string,
): Renaming<TCategory> {
  return {
    from: code,
    to: [code],
    text: `pathologic T comes from invasion in both: p${code} of ${names[from]} (${findings}) reads like p${code} of ${names[to]}`,
  };
}
