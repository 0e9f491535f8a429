import type { InputStretches } from "../../rule.ts";
import { choices, scale } from "../../stretches.ts";
import { albuminCut, hemoglobinCut } from "./leaves.ts";

/** Where each input of the Brims tree meets a condition of one of the two leaves that were read. */
export const brimsStretches: InputStretches[] = [
  choices("weightLoss", [
    ["No", false],
    ["Yes", true],
  ]),
  scale("hemoglobin_g_L", [{ at: hemoglobinCut, isAbove: true }], {
    min: 80,
    max: 180,
  }),
  scale("albumin_g_L", [{ at: albuminCut, isAbove: true }], {
    min: 15,
    max: 55,
  }),
  choices("ecog", [
    ["ECOG 0 or 1", 0, 1],
    ["ECOG 2 to 4", 2, 3, 4],
  ]),
  choices("histology", [
    ["Sarcomatoid", "sarcomatoid"],
    [
      "Epithelioid, biphasic or desmoplastic",
      "epithelioid",
      "biphasic",
      "desmoplastic",
    ],
  ]),
];
