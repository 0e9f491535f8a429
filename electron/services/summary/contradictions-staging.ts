import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { formatDate } from "../../../shared/format.ts";
import { factsOf } from "../cases/case-facts.ts";
import {
  editionInForce,
  yearOfDiagnosis,
} from "../../../shared/domain/edition-in-force.ts";
import { whyNoTnm } from "../staging/tnm-applies.ts";
import { stagingsInOrder } from "./latest-staging.ts";

/** Stagings against their own recorded group, the edition in force, the tissue there was, and each other. */
export function inStagings(file: CaseFile): string[] {
  const stagings = stagingsInOrder(file);
  return [
    ...stagings.flatMap((event) => [
      ...stageAgainstCategories(event),
      ...editionAgainstDiagnosis(file, event),
      ...pathologicWithoutTissue(file, event),
    ]),
    ...tGoingDown(stagings),
    ...stagedWithoutTnm(file),
  ];
}

function nameOf({ on, t, n, m }: StagingEvent): string {
  const when = on === "D" ? "at diagnosis" : `of ${formatDate(on)}`;
  const codes = [t, n, m].filter((code) => code !== "").join(" ");
  return `staging ${when} (${codes})`;
}

function stageAgainstCategories(event: StagingEvent): string[] {
  const { recordedStage, m, possibleStages } = event;
  if (recordedStage === null) return [];
  if (m === "M1" && !recordedStage.startsWith("IV")) {
    return [
      `The ${nameOf(event)} says M1; the source records stage ${recordedStage}, not IV.`,
    ];
  }
  const known = event.warnings.some((warning) =>
    warning.startsWith("The source records"),
  );
  return known
    ? [
        `The ${nameOf(event)} gives stage ${possibleStages.join(" or ")}; the source records ${recordedStage}.`,
      ]
    : [];
}

function editionAgainstDiagnosis(
  file: CaseFile,
  event: StagingEvent,
): string[] {
  const { diagnosis } = factsOf(file);
  const inForce = editionInForce(diagnosis);
  if (inForce === null || inForce === event.edition) return [];
  if (event.editionReason !== "") return [];
  return [
    `The ${nameOf(event)} uses edition ${event.edition}; at diagnosis in ${yearOfDiagnosis(diagnosis)} edition ${inForce} was in force. No reason is recorded.`,
  ];
}

function pathologicWithoutTissue(
  file: CaseFile,
  event: StagingEvent,
): string[] {
  if (event.classification !== "pathologic") return [];
  const hasTissue =
    file.treatments.some(({ kind }) => kind === "surgery") ||
    file.events.some(({ kind }) => kind === "biopsy");
  return hasTissue
    ? []
    : [
        `The ${nameOf(event)} is pathologic; no operation and no biopsy is recorded.`,
      ];
}

/** Within one classification and edition a primary tumor is not expected to shrink between stagings. */
function tGoingDown(stagings: readonly StagingEvent[]): string[] {
  return stagings.flatMap((later, at) => {
    const earlier = stagings
      .slice(0, at)
      .findLast(
        (other) =>
          other.classification === later.classification &&
          other.edition === later.edition,
      );
    if (
      earlier === undefined ||
      tRank(later) === null ||
      tRank(earlier) === null
    )
      return [];
    if ((tRank(later) ?? 0) >= (tRank(earlier) ?? 0)) return [];
    return [
      `T goes down from ${earlier.t} (${formatDate(earlier.on)}) to ${later.t} (${formatDate(later.on)}) within the ${later.classification} stagings.`,
    ];
  });
}

function tRank({ t }: StagingEvent): number | null {
  const digit = /^T([0-4])/.exec(t)?.[1];
  return digit === undefined ? null : Number(digit);
}

function stagedWithoutTnm(file: CaseFile): string[] {
  const noTnm = whyNoTnm(factsOf(file).diagnosis);
  return noTnm === null || file.stagings.length === 0
    ? []
    : [`A pleural TNM staging is recorded, but the disease has none. ${noTnm}`];
}
