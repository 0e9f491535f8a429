import type * as z from "zod";
import type { stagingChannels } from "../../../../shared/contract/staging.ts";
import { sourceOf } from "../../citations.ts";
import { quote } from "../../words.ts";

export type PeritonealGuide = z.output<
  (typeof stagingChannels)["staging.peritonealGuide"]["output"]
>;

/** The 13 regions in their order. Their number and grouping are restated by others, the names of 0 to 8 recalled. */
export const peritonealRegions: PeritonealGuide["regions"] = [
  { id: 0, name: "Central", group: "abdomen" },
  { id: 1, name: "Right upper", group: "abdomen" },
  { id: 2, name: "Epigastrium", group: "abdomen" },
  { id: 3, name: "Left upper", group: "abdomen" },
  { id: 4, name: "Left flank", group: "abdomen" },
  { id: 5, name: "Left lower", group: "abdomen" },
  { id: 6, name: "Pelvis", group: "abdomen" },
  { id: 7, name: "Right lower", group: "abdomen" },
  { id: 8, name: "Right flank", group: "abdomen" },
  { id: 9, name: "Upper jejunum", group: "bowel" },
  { id: 10, name: "Lower jejunum", group: "bowel" },
  { id: 11, name: "Upper ileum", group: "bowel" },
  { id: 12, name: "Lower ileum", group: "bowel" },
];

/** Lesion sizes 0 to 3; the code is what is typed. */
export const lesionSizes: PeritonealGuide["lesionSizes"] = [
  { code: "0", label: "No visible tumor", note: "" },
  { code: "1", label: "Largest implant up to 0.5 cm", note: "" },
  {
    code: "2",
    label: "Above 0.5 cm, up to 5 cm",
    note: "Exactly 5 cm is size 2 here; one source puts it in both sizes.",
  },
  { code: "3", label: "Above 5 cm, or confluent", note: "" },
];

const completeness: PeritonealGuide["completeness"] = [
  {
    code: "0",
    label: "CC-0, no visible residual tumor",
    note: "Counts as complete.",
  },
  {
    code: "1",
    label: "CC-1, residual nodules below 2.5 mm",
    note: "Counts as complete.",
  },
  { code: "2", label: "CC-2, residual tumor 2.5 mm to 2.5 cm", note: "" },
  {
    code: "3",
    label: "CC-3, residual tumor above 2.5 cm, or confluent",
    note: "The confluent wording is recalled.",
  },
];

/** Regions, lesion sizes and completeness of cytoreduction, as the form shows them. */
export function peritonealGuide(): PeritonealGuide {
  return {
    regions: [...peritonealRegions],
    lesionSizes: [...lesionSizes],
    completeness: [...completeness],
    notes: [
      "Lesion size: an implant of up to 5 cm is size 2. Sources differ at exactly 5 cm: one of them puts it in size 2 and in size 3, others begin size 3 above 5 cm.",
      "PCI 30 is T3. The abstract prints T3 as 21 to 30 and T4 as 30 to 39; this program reads T4 as 31 to 39.",
      "PCI 0 has no T category in the proposal.",
      "The TNM for peritoneal mesothelioma is a proposal (Yan 2011). AJCC and UICC have none.",
      "The names of regions 0 to 8 are recalled and await a clinician.",
    ],
    citation: sourceOf("pci-restated"),
  };
}

/** What a completeness score means; a value that is none of 0 to 3 is a problem with its field. Null stays null. */
export function readCompleteness(cc: unknown): {
  meaning: string | null;
  problem: string | null;
} {
  if (cc === null || cc === undefined) return { meaning: null, problem: null };
  const found =
    typeof cc === "number"
      ? completeness.find(({ code }) => code === String(cc))
      : undefined;
  if (found === undefined)
    return {
      meaning: null,
      problem: `cc: ${quote(cc)} is not a completeness score. Give 0, 1, 2 or 3, or leave it empty when there was no cytoreduction.`,
    };
  const counts = cc === 0 || cc === 1 ? " Counts as complete." : "";
  return { meaning: `${found.label}.${counts}`, problem: null };
}
