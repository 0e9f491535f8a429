import type { InputStretches } from "../../rule.ts";
import { scale } from "../../stretches.ts";
import { albuminCut, crpCut } from "./table.ts";

/** Where each input of the modified Glasgow Prognostic Score changes it. */
export const mgpsStretches: InputStretches[] = [
  scale("crp_mg_L", [{ at: crpCut, isAbove: true }], { min: 0, max: 100 }),
  scale("albumin_g_L", [{ at: albuminCut }], { min: 15, max: 55 }),
];
