import type { MgpsResult } from "../../../../shared/domain/prognosis.ts";
import { numberInput } from "../input-fields.ts";
import { labs } from "../units/labs.ts";

/** CRP up to and including this, in mg/L, is score 0 whatever the albumin. */
export const crpCut = 10;
/** Albumin from this on, in g/L, keeps a raised CRP at score 1. */
export const albuminCut = 35;

export const mgpsInputs = {
  crp_mg_L: numberInput(
    ["crp_mg_L", "CRP"],
    "mg/L",
    labs.crp.hard,
    "1 mg/dL is 10 mg/L.",
  ),
  albumin_g_L: numberInput(
    ["albumin_g_L", "albumin"],
    "g/L",
    labs.albumin.hard,
    "1 g/dL is 10 g/L. Counts only when CRP is raised.",
  ),
} as const;

export type MgpsInputName = keyof typeof mgpsInputs;

/** The three scores. `isAlbuminLow` is null where albumin does not count. */
export const mgpsScores: readonly {
  score: MgpsResult["score"];
  text: string;
  isCrpRaised: boolean;
  isAlbuminLow: boolean | null;
}[] = [
  {
    score: 0,
    text: `CRP of ${crpCut} mg/L or less, whatever the albumin`,
    isCrpRaised: false,
    isAlbuminLow: null,
  },
  {
    score: 1,
    text: `CRP above ${crpCut} mg/L and albumin of ${albuminCut} g/L or more`,
    isCrpRaised: true,
    isAlbuminLow: false,
  },
  {
    score: 2,
    text: `CRP above ${crpCut} mg/L and albumin below ${albuminCut} g/L`,
    isCrpRaised: true,
    isAlbuminLow: true,
  },
];
