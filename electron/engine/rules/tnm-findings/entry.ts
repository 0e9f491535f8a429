import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type { TnmEdition } from "../../../../shared/domain/staging.ts";
import type { CitationId } from "../../citations.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import { descriptorsOf } from "./descriptors.ts";
import { findingsInputs, findingsRule } from "./inputs.ts";
import { sites } from "./metastasis-sites.ts";
import type { StationVerdict } from "./station-verdicts.ts";
import { stations } from "./stations.ts";
import { fmaxCutMm, psumCutsMm } from "./thickness.ts";

type Row = RuleEntry["rows"][number];

const sources: readonly CitationId[] = [
  "pdq-staging",
  "imig",
  "ndrs-tnm9",
  "seer-eod",
  "gill-2024",
  "kindler-2024",
  "iaslc-map",
  "registry-tnm67",
  "mesoboard-policy",
];

const readers: readonly {
  id: string;
  label: string;
  edition: TnmEdition;
  classification: Classification;
}[] = [
  {
    id: "imig",
    label: "Editions 6 and 7",
    edition: "7",
    classification: "clinical",
  },
  { id: "8", label: "Edition 8", edition: "8", classification: "clinical" },
  {
    id: "9c",
    label: "Edition 9, clinical",
    edition: "9",
    classification: "clinical",
  },
  {
    id: "9p",
    label: "Edition 9, pathologic",
    edition: "9",
    classification: "pathologic",
  },
];

/** The findings rule as the rule browser shows it. */
export const findingsEntry: RuleEntry = {
  rule: findingsRule,
  title: "Pleural TNM from findings",
  version: versionOf(findingsRule),
  text: "T is the highest category among the findings answered yes; a finding not assessed keeps its category possible. The clinical T of edition 9 comes from Psum, Fmax and its own descriptors. N is the highest category among the positive stations, seen from the tumor side. The stage is the row of the stage table; when every answer still open gives one stage, that stage is the answer.",
  inputs: [...findingsInputs],
  rows: [
    ...readers.flatMap(({ id, label, edition, classification }) =>
      descriptorsOf(edition, classification).map((one) => ({
        id: `${id}:${one.finding}`,
        condition: `${label}: ${one.text}`,
        outcome: one.category,
        source: sourceOf(one.citation),
        verification: one.verification,
      })),
    ),
    ...thicknessRows(),
    ...stations.flatMap(stationRows),
    ...sites.map((site) => ({
      id: `site:${site.code}`,
      condition: `Metastasis: ${site.label}`,
      outcome: "M1",
      source: sourceOf(site.citation),
      verification: site.verification,
    })),
    ...policyRows(),
  ],
  population:
    "Diffuse pleural mesothelioma (C38.4, 9050 to 9053, behavior 3). Edition 6 for 2003-2009, 7 for 2010-2017, 8 for 2018-2024, 9 from 2025.",
  validation: [
    {
      study: "IASLC 9th edition, 1,790 patients with Psum",
      text: "Cut points 12 and 30 mm come from recursive partitioning",
      verification: "verified",
    },
  ],
  limits: [
    "Not for localized, peritoneal, pericardial or in situ disease: no TNM exists for them.",
    "T and N descriptors of editions 6 and 7 are recalled and await a clinician.",
    "The pairing of station numbers with N is derived from the node groups and awaits a clinician.",
    "cTX for a missing Psum or Fmax is clinic policy and awaits a clinician.",
    "Figures above the plausible limits are refused; the limits are ours.",
    "Three measured levels, upper, middle and lower, are recalled.",
  ],
  citations: sources.map((id) => citations[id]),
};

function thicknessRows(): Row[] {
  const { low, high } = psumCutsMm;
  return [
    thicknessRow("psum-low", `Psum ${low} mm or less, nothing else`, "T1"),
    thicknessRow("psum-middle", `Psum above ${low} to ${high} mm`, "T2"),
    thicknessRow("psum-high", `Psum above ${high} mm`, "T3"),
    {
      ...thicknessRow("fmax", `Fmax above ${fmaxCutMm} mm`, "T2"),
      source: sourceOf("ndrs-tnm9"),
      verification: "secondary",
    },
  ];
}

function thicknessRow(id: string, condition: string, outcome: string): Row {
  return {
    id: `9c:${id}`,
    condition: `Edition 9, clinical: ${condition}`,
    outcome,
    source: sourceOf("gill-2024"),
    verification: "verified",
  };
}

function stationRows({
  station,
  name,
  same,
  other,
  imigSame,
  imigOther,
}: (typeof stations)[number]): Row[] {
  const row = (
    id: string,
    editions: string,
    side: string,
    verdict: StationVerdict,
  ): Row => ({
    id: `station:${station}:${id}`,
    condition: `${editions}: station ${station}, ${name.toLowerCase()}, ${side}`,
    outcome: verdict.category,
    source: sourceOf(verdict.citation),
    verification: verdict.verification,
  });
  return [
    row("same", "Editions 8 and 9", "tumor side", same),
    row("other", "Editions 8 and 9", "other side", other),
    row("imig-same", "Editions 6 and 7", "tumor side", imigSame),
    row("imig-other", "Editions 6 and 7", "other side", imigOther),
  ];
}

function policyRows(): Row[] {
  const source = sourceOf("mesoboard-policy");
  const verification = "unverified";
  return [
    {
      id: "policy:ctx",
      condition:
        "Edition 9, clinical: Psum or Fmax missing and able to matter, no T4 feature",
      outcome: "TX with the categories still possible",
      source,
      verification,
    },
    {
      id: "policy:t0",
      condition:
        "All four surfaces answered no and nothing beyond them; with one answered no, none yes and others open, T0 stays possible; with none answered it is not considered",
      outcome: "T0",
      source,
      verification,
    },
  ];
}
