import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { CitationId } from "../../citations.ts";

export interface MetastasisSite {
  code: string;
  label: string;
  note: string;
  citation: CitationId;
  verification: VerificationLevel;
}

const listed = { citation: "seer-eod", verification: "secondary" } as const;
const unlisted = {
  citation: "mesoboard-policy",
  verification: "unverified",
} as const;

/** Sites that make M1. The first group is named by the registry tables of editions 8 and 9. */
export const sites: readonly MetastasisSite[] = [
  site("contralateral_lung", "Opposite lung"),
  site(
    "ipsilateral_lung_nodules",
    "Lung nodules on the tumor side",
    "Without contact to the pleural tumor. Direct growth into the lung belongs to T.",
  ),
  site(
    "contralateral_pleura_discontinuous",
    "Opposite pleura, without contact",
    "Direct growth to the opposite pleura is T4.",
  ),
  site(
    "peritoneum_discontinuous",
    "Peritoneum, without contact",
    "Direct growth through the diaphragm is T4.",
  ),
  site(
    "pericardial_effusion_discontinuous",
    "Malignant pericardial effusion, by discontinuous spread",
    "Direct growth to the inner surface of the pericardium is T4.",
  ),
  { ...site("liver", "Liver"), ...unlisted },
  { ...site("bone", "Bone"), ...unlisted },
  { ...site("brain", "Brain"), ...unlisted },
  { ...site("adrenal", "Adrenal gland"), ...unlisted },
  {
    ...site(
      "distant_nodes",
      "Distant lymph nodes",
      "Cervical above station 1, axillary or abdominal.",
    ),
    ...unlisted,
  },
  { ...site("other", "Other site"), ...unlisted },
];

function site(code: string, label: string, note = ""): MetastasisSite {
  return { code, label, note, ...listed };
}
