import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import {
  stagingsInOrder,
  standingStagings,
} from "../../../shared/domain/staging-in-use.ts";
import { formatDate } from "../../../shared/format.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import { factsOf } from "../cases/case-facts.ts";
import {
  editionInForce,
  yearOfDiagnosis,
} from "../../../shared/domain/edition-in-force.ts";
import {
  isSameStage,
  isStageFour,
  statedStage,
} from "../staging/same-stage.ts";
import { lackOfOperation } from "../staging/operation-record.ts";
import { whyNoTnm } from "../staging/tnm-applies.ts";

/** Stagings against their own recorded group, the edition in force, the tissue there was, and each other. */
export function inStagings(file: CaseFile): string[] {
  const { diagnosedOn } = factsOf(file).diagnosis;
  const stagings = standingStagings(
    stagingsInOrder(file.stagings, diagnosedOn),
  );
  return [
    ...stagings.flatMap((event) => [
      ...stageAgainstCategories(event),
      ...editionAgainstDiagnosis(file, event),
      ...pathologicWithoutTissue(file, event),
      ...overriddenOtherwise(event),
    ]),
    ...tGoingDown(stagings),
    ...stagedWithoutTnm(file, stagings),
  ];
}

/** The contradictions computed here, by their codes when a staging is saved; the others stand as they were stored. */
const computedHere: ReadonlySet<string> = new Set([
  "recorded-stage-differs",
  "pathologic-without-tissue",
]);

function nameOf({ on, t, n, m, edition }: StagingEvent): string {
  const when = on === "D" ? "at diagnosis" : `of ${formatDate(on)}`;
  const codes = [t, n, m].filter((code) => code !== "").join(" ");
  return `staging ${when} (${codes === "" ? editionName(edition) : codes})`;
}

/** The sentence, with the reason why it stands when the staging was saved with one. */
function withReason(
  event: StagingEvent,
  code: string,
  sentence: string,
): string[] {
  const override = event.overrides.find((one) => one.code === code);
  return [
    override === undefined
      ? sentence
      : `${sentence} Overridden: ${override.reason}`,
  ];
}

function overriddenOtherwise(event: StagingEvent): string[] {
  return event.overrides
    .filter(({ code }) => !computedHere.has(code))
    .map(
      ({ sentence, reason }) =>
        `The ${nameOf(event)}: ${sentence} Overridden: ${reason}`,
    );
}

function stageAgainstCategories(event: StagingEvent): string[] {
  const { system, m, possibleStages } = event;
  const recordedStage = statedStage(event.recordedStage);
  if (recordedStage === null) return [];
  const say = (sentence: string) =>
    withReason(event, "recorded-stage-differs", sentence);
  if (system === "tnm-pleura" && m === "M1" && !isStageFour(recordedStage)) {
    return say(
      `The ${nameOf(event)} says M1; the source records stage ${recordedStage}, not IV.`,
    );
  }
  const agrees = possibleStages.some((stage) =>
    isSameStage(stage, recordedStage),
  );
  return possibleStages.length === 0 || agrees
    ? []
    : say(
        `The ${nameOf(event)} gives stage ${possibleStages.join(" or ")}; the source records ${recordedStage}.`,
      );
}

function editionAgainstDiagnosis(
  file: CaseFile,
  event: StagingEvent,
): string[] {
  if (event.system !== "tnm-pleura") return [];
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
  const { sheet } = event;
  const operated = sheet?.kind === "pleural" ? sheet.operation.operated : null;
  const lack = lackOfOperation(operated, file);
  return lack === null
    ? []
    : withReason(
        event,
        "pathologic-without-tissue",
        `The ${nameOf(event)} is pathologic; ${lack}.`,
      );
}

/** Within one system, edition, classification and phase a primary tumor is not expected to shrink between stagings. */
function tGoingDown(stagings: readonly StagingEvent[]): string[] {
  return stagings.flatMap((later, at) => {
    const earlier = stagings
      .slice(0, at)
      .findLast(
        (other) =>
          other.classification === later.classification &&
          other.phase === later.phase &&
          other.system === later.system &&
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

function stagedWithoutTnm(
  file: CaseFile,
  stagings: readonly StagingEvent[],
): string[] {
  const noTnm = whyNoTnm(factsOf(file).diagnosis);
  return noTnm === null ||
    !stagings.some(({ system }) => system === "tnm-pleura")
    ? []
    : [`A pleural TNM staging is recorded, but the disease has none. ${noTnm}`];
}
