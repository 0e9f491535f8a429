import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { CitationId } from "../../citations.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { albuminCut, crpCut, mgpsInputs, mgpsScores } from "./table.ts";

export const mgpsRule = "mgps";

const sources: readonly CitationId[] = ["mgps-restated", "pinato-2012"];

/** The modified Glasgow Prognostic Score as the rule browser shows it. */
export const mgpsEntry: RuleEntry = {
  rule: mgpsRule,
  title: "Modified Glasgow Prognostic Score (mGPS)",
  version: versionOf(mgpsRule),
  text: `CRP of ${crpCut} mg/L or less is score 0, whatever the albumin. Above it, albumin of ${albuminCut} g/L or more is score 1 and albumin below ${albuminCut} g/L score 2.`,
  inputs: Object.values(mgpsInputs),
  rows: mgpsScores.map(({ score, text }) => ({
    id: String(score),
    condition: text,
    outcome: `Score ${score}`,
    source: sourceOf("mgps-restated"),
    verification: "secondary",
  })),
  population:
    "A general score of cancer patients; it was not derived in mesothelioma.",
  cohort: {
    patients: "Derivation cohort not read; a general score of cancer patients",
    period: "not read",
    treatment: "not read",
  },
  validation: [
    {
      study: "Pinato 2012",
      text: "Cited as the validation in mesothelioma; recalled, neither its size nor its figures were read",
      verification: "unverified",
    },
  ],
  limits: [
    "No survival figures of mesothelioma by this score were read, so none are shown.",
    "The thresholds were read in restatements, not in the paper.",
    "The original score (GPS) differs: it gives one point for CRP above 10 mg/L and one for albumin below 35 g/L, so a low albumin alone counts there and not here.",
    "CRP is read in mg/L. A CRP typed in mg/dL is ten times too low and cannot be recognized.",
  ],
  citations: sources.map((id) => citations[id]),
};
