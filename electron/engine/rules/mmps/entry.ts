import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { CitationId } from "../../citations.ts";
import { citations } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { figureRow } from "../figures.ts";
import { pointEntryRows } from "../point-score.ts";
import { crpCut, mmpsItems, volumeCut } from "./items.ts";
import { mmpsPublished } from "./published.ts";

export const mmpsRule = "mmps";

const sources: readonly CitationId[] = ["opitz-2015", "opitz-2016"];

/** The Multimodality Prognostic Score as the rule browser shows it. */
export const mmpsEntry: RuleEntry = {
  rule: mmpsRule,
  title: "Multimodality Prognostic Score (MMPS)",
  version: versionOf(mmpsRule),
  text: `One point each for a tumor volume above ${volumeCut} mL and a CRP above ${crpCut} mg/L, both before chemotherapy, for non-epithelioid histology, and for progressive disease after induction chemotherapy: 0 to 4. Every item changes the score, so it is given only when all four are known.`,
  inputs: mmpsItems.map(({ input }) => input),
  rows: [
    ...pointEntryRows(mmpsItems),
    ...mmpsPublished({ score: 0 }).map((figure) =>
      figureRow("Score 0", figure),
    ),
  ],
  population:
    "186 patients intended for induction chemotherapy and then extrapleural pneumonectomy, 1999-2011; update of 253 patients to 2015 (63 extrapleural pneumonectomies and 20 pleurectomies/decortications with all variables).",
  cohort: {
    patients:
      "186, candidates of multimodality surgery; update of 253, 83 of them operated on with all variables",
    period: "1999-2011, update to 2015",
    treatment:
      "Induction chemotherapy, then extrapleural pneumonectomy intended",
  },
  validation: [
    {
      study: "Opitz 2016, update (n = 253)",
      text: "63 extrapleural pneumonectomies and 20 pleurectomies/decortications with all variables; no figure by score was read",
      verification: "verified",
    },
  ],
  limits: [
    "For candidates of multimodality surgery only.",
    "Survival with a score of 3 or more is significantly shorter; its value was not read, and none was read for 1 and 2. Only the median of score 0 is shown.",
    "The 2016 abstract prints the CRP cut-off as 30 mg/ml, an obvious slip for mg/L.",
    "That biphasic tumor counts as non-epithelioid is our reading of the word; a subtype not specified stays open.",
    "No validation at another center was read.",
  ],
  citations: sources.map((id) => citations[id]),
};
