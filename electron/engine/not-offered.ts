import type { CitationId } from "./citations.ts";
import { sourceOf } from "./citations.ts";

/** A published model that is not computed here, with the reason. */
interface NotOffered {
  name: string;
  reason: string;
  citation: string;
}

function notComputed(
  name: string,
  citation: CitationId,
  reason: string,
): NotOffered {
  return { name, reason, citation: sourceOf(citation) };
}

/** Every model that was looked at and is not offered, as the rule browser lists them. */
export const notOffered: readonly NotOffered[] = [
  notComputed(
    "PROMISE score",
    "promise-2018",
    "Two restatements of its points contradict each other (mesothelioma 0 points in one, 4 in the other) and the recalled risk bands; the paper was not read.",
  ),
  notComputed(
    "IASLC supplementary prognostic variables",
    "pass-2014",
    "The abstract names the variables and their cut-offs, but no coefficients, so there is nothing to compute.",
  ),
  notComputed(
    "Mesothelioma Systemic Inflammation Score (MSIS) 2025",
    "mosleh-2025",
    "The abstract names the variables (NLR, PLR, CRP, fibrinogen); the cut-offs of the items were not read.",
  ),
  notComputed(
    "NSW prognostic index",
    "linton-2014",
    "The variables are named; their coefficients were not read.",
  ),
  notComputed(
    "Bille model of unresectable disease",
    "bille-2016",
    "Only the independent variables (histology, platelets above 450, performance status 2 or more) were found, and in a restatement.",
  ),
  notComputed(
    "Schaub peritoneal nomogram",
    "schaub-2012",
    "The variables (histology, PCI, CA-125) are named; the network that joins them was not read.",
  ),
  notComputed(
    "Real-world survival tree",
    "asco-e20562",
    "The rule has a hole: ECOG 0-1, stage 1-2, epithelioid disease with abnormal platelets is in none of its groups.",
  ),
  notComputed(
    "Ebinc three-factor score 2023",
    "ebinc-2023",
    "The abstract contradicts itself: a mean age of 55 years and 81 % of patients aged 65 or older cannot both hold.",
  ),
];
