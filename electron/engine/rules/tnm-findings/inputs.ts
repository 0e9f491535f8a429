import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import { tnmEditionSchema } from "../../../../shared/domain/staging.ts";
import { findingNames } from "./finding-words.ts";
import { sites } from "./metastasis-sites.ts";
import { stations } from "./stations.ts";
import { limitsMm } from "./thickness.ts";

export const findingsRule = "tnm.pleura.findings";

/** The inputs of the findings rule; all may be left out, and what is left out stays open. */
export const findingsInputs: readonly RuleInput[] = [
  choice("edition", "Edition of the TNM", tnmEditionSchema.options, null),
  choice(
    "classification",
    "Clinical or pathologic",
    ["clinical", "pathologic"],
    "Decides how edition 9 reads T; the other editions read both alike.",
  ),
  choice(
    "prefix",
    "Prefix of the categories",
    ["c", "p", "yc", "yp", "r"],
    "Optional; refused when it contradicts the classification.",
  ),
  choice("tumorSide", "Side of the tumor", ["left", "right"], null),
  choice(
    "findings",
    "Findings",
    findingNames,
    "An object: each finding that was assessed, true or false. A finding left out was not assessed.",
  ),
  length("psumMm", "Psum (summed pleural thickness)", limitsMm.psum, null),
  length(
    "psumLevelsMm",
    "Maximal thickness at the upper, middle and lower level",
    limitsMm.level,
    "An object with upper, middle and lower. With a level missing the sum so far is a lower bound.",
  ),
  length("fmaxMm", "Fmax (thickness in the fissures)", limitsMm.fmax, null),
  choice(
    "nodes",
    "Node stations that were assessed",
    stations.map(({ station }) => station),
    "A list of {station, side, positive}; sides are left, right, midline, ipsilateral or contralateral.",
  ),
  choice(
    "metastases",
    "Sites of distant metastasis",
    sites.map(({ code }) => code),
    "A list; empty when none was found, left out when not assessed.",
  ),
];

/** The inputs and the parts of a pleural sheet that this rule leaves to others. */
export const knownFields: readonly RuleInput[] = [
  ...findingsInputs,
  choice("kind", "Kind of sheet", ["pleural"], null),
  choice("operation", "Operation", [], null),
];

function choice(
  name: string,
  label: string,
  values: readonly string[],
  note: string | null,
): RuleInput {
  return {
    name,
    label,
    unit: null,
    kind: "choice",
    values: [...values],
    limits: null,
    note,
  };
}

function length(
  name: string,
  label: string,
  max: number,
  note: string | null,
): RuleInput {
  return {
    name,
    label,
    unit: "mm",
    kind: "number",
    values: [],
    limits: { min: 0, max },
    note,
  };
}
