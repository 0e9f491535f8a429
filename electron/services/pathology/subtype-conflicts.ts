import type { Histology } from "../../../shared/domain/diagnosis.ts";
import type { Pathology } from "../../../shared/domain/pathology.ts";
import { formatNumber } from "../../../shared/format.ts";
import {
  isBiphasic,
  leastPartPercent,
} from "../../engine/rules/subtype/biphasic.ts";
import { morphologyRow } from "../../engine/rules/subtype/morphology.ts";

/** The subtype against the morphology code of the diagnosis; the code without a subtype contradicts none. */
export function codeConflicts(
  histology: Histology,
  morphology: string,
): string[] {
  const expected = morphologyRow(morphology)?.subtypes ?? [];
  if (
    expected.length === 0 ||
    expected.includes("nos") ||
    expected.includes(histology) ||
    histology === "not-recorded"
  )
    return [];
  return [
    `Histology is recorded as ${histology}, the code ${morphology} means ${expected[0]}.`,
  ];
}

type Report = Pick<Pathology, "histology" | "sarcomatoidPercent" | "specimen">;

/**
 * The subtype against the sarcomatoid share. On cytology or a biopsy any amount of both parts is biphasic; on a
 * resection it takes the least share of each. While the specimen is not recorded only what fits neither is a conflict, and a
 * share that fits a resection alone is named as such.
 */
export function shareConflicts(report: Report): string[] {
  const { histology, sarcomatoidPercent: share } = report;
  if (share === null) return [];
  const stated = `Histology is recorded as ${histology}, the sarcomatoid share as ${formatNumber(share)} %`;
  switch (histology) {
    case "epithelioid":
      return otherPart(stated, report, share);
    case "sarcomatoid":
    case "desmoplastic":
      return otherPart(stated, report, 100 - share);
    case "biphasic":
      return biphasicShare(stated, report, share);
    default:
      return [];
  }
}

/** A tumor of one kind with a share of the other. */
function otherPart(
  stated: string,
  { specimen }: Report,
  other: number,
): string[] {
  if (other === 0) return [];
  if (isBiphasic("resection", 100 - other) === false)
    return [`${stated}: the two exclude each other.`];
  if (isBiphasic("resection", other) === true)
    return [
      `${stated}: with at least ${leastPartPercent} % of each part a tumor is biphasic, on a biopsy as on a resection.`,
    ];
  if (specimen === "resection") return [];
  return specimen === "not-recorded"
    ? [
        `${stated}: that fits a resection only, and the specimen is not recorded.`,
      ]
    : [
        `${stated}: on ${specimenPhrase(specimen)} any amount of both parts is reported as biphasic.`,
      ];
}

function biphasicShare(
  stated: string,
  { specimen }: Report,
  share: number,
): string[] {
  const least = Math.min(share, 100 - share);
  if (least === 0) return [`${stated}: a biphasic tumor has both parts.`];
  return isBiphasic(specimen, least) === false
    ? [
        `${stated}: on a resection biphasic needs at least ${leastPartPercent} % of each part.`,
      ]
    : [];
}

/** Which rule makes this specimen biphasic; nothing for other subtypes. */
export function biphasicRule({
  histology,
  specimen,
  sarcomatoidPercent,
}: Report): string[] {
  if (histology !== "biphasic") return [];
  switch (specimen) {
    case "resection":
      return sarcomatoidPercent === null
        ? [
            `Biphasic on a resection needs at least ${leastPartPercent} % of each part; the sarcomatoid part is not recorded.`,
          ]
        : [];
    case "not-recorded":
      return [
        `Biphasic: on a resection it needs at least ${leastPartPercent} % of each part, on cytology or a biopsy any amount of both; the specimen is not recorded.`,
      ];
    default:
      return [
        `Biphasic on ${specimenPhrase(specimen)}: any amount of both parts is enough there; the share in the whole tumor stays open until a resection.`,
      ];
  }
}

function specimenPhrase(specimen: "cytology" | "biopsy"): string {
  return specimen === "biopsy" ? "a biopsy" : "cytology";
}
