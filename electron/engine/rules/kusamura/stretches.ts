import type { InputStretches } from "../../rule.ts";
import { scale } from "../../stretches.ts";
import { ki67Cut, pciCut } from "./table.ts";

/** The stretches of Ki-67 and of the Peritoneal Cancer Index; each cut-off belongs to the lower one. */
export const kusamuraStretches: readonly InputStretches[] = [
  scale("ki67Percent", [{ at: ki67Cut, isAbove: true }], { min: 0, max: 50 }),
  scale("pci", [{ at: pciCut, isAbove: true }], { min: 0, max: 39 }),
];
