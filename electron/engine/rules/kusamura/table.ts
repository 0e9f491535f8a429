export type KusamuraSubset = "I" | "II" | "III";

/** Ki-67 above this, in percent, leaves subset I. */
export const ki67Cut = 9;
/** PCI above this, with Ki-67 above its cut, is subset III. */
export const pciCut = 17;

/** The subsets in their order, with the published median. */
export const kusamuraSubsets: readonly {
  subset: KusamuraSubset;
  text: string;
  medianMonths: number;
}[] = [
  { subset: "I", text: `Ki-67 of ${ki67Cut} % or less`, medianMonths: 86.6 },
  {
    subset: "II",
    text: `Ki-67 above ${ki67Cut} % and PCI of ${pciCut} or less`,
    medianMonths: 63.2,
  },
  {
    subset: "III",
    text: `Ki-67 above ${ki67Cut} % and PCI above ${pciCut}`,
    medianMonths: 10.3,
  },
];
