import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import {
  isSystemOfRecord,
  stagingInUse,
  stagingsInOrder,
  standingStagings,
} from "../../../shared/domain/staging-in-use.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import { describedSentence } from "../../../shared/sheet-words.ts";
import {
  answersOf,
  notStagedYet,
  stageAnswer,
} from "../../../shared/staging-words.ts";
import { factsOf } from "../cases/case-facts.ts";
import { reasonWithoutTnm, whyNoTnm } from "../staging/tnm-applies.ts";
import { peritonealNote } from "./peritoneal-note.ts";
import { isDerivedEdition, stageViewOf } from "./stage-view.ts";

/**
 * The staging in use under its own and the other editions and systems, and what must be said beside it or instead
 * of it: what is still possible, an extent in words, and which stagings are kept behind it.
 */
export function stageOf(
  file: CaseFile,
): Pick<SummaryView, "stage" | "stageNote"> {
  const { diagnosis } = factsOf(file);
  const inOrder = stagingsInOrder(file.stagings, diagnosis.diagnosedOn);
  const event = stagingInUse(inOrder, diagnosis.diagnosedOn);
  const noTnm = whyNoTnm(diagnosis);
  const kept = keptNotes(inOrder, event);
  if (event === undefined) {
    const described = describedExtent(inOrder);
    const why =
      described.length === 0
        ? (noTnm ?? notStagedYet)
        : reasonWithoutTnm(diagnosis);
    return { stage: null, stageNote: sentences([...described, why, ...kept]) };
  }
  const proposed =
    event.system === "yan"
      ? "Staged by the proposal of Yan 2011: no TNM exists for peritoneal mesothelioma."
      : noTnm;
  const answer = stageAnswer(event);
  return {
    stage: stageViewOf(file, event),
    stageNote: sentences([
      peritonealNote(event.sheet),
      proposed,
      notDerived(event),
      answer.certainty === "possible"
        ? `Still possible: ${answersOf(answer).join(", ")}.`
        : null,
      ...kept,
    ]),
  };
}

const sentences = (notes: readonly (string | null)[]): string =>
  notes.filter((note) => note !== null).join(" ");

function notDerived(event: StagingEvent): string | null {
  if (event.system !== "tnm-pleura" || isDerivedEdition(event.edition))
    return null;
  const recorded =
    event.recordedStage === null
      ? ""
      : ` The source records stage ${event.recordedStage}.`;
  return `Staged under edition ${event.edition}, which is recorded and not derived.${recorded}`;
}

/** The latest description of the extent, for a disease that no system stages. */
function describedExtent(oldestFirst: readonly StagingEvent[]): string[] {
  const last = standingStagings(oldestFirst).findLast(
    ({ sheet }) => sheet?.kind === "described",
  );
  return last?.sheet?.kind === "described"
    ? [
        `Described ${when(last)}: ${ended(last.sheet.extent)}`,
        ...describedSentence(last.sheet),
      ]
    : [];
}

const ended = (text: string): string =>
  /[.!?]$/u.test(text) ? text : `${text}.`;

const when = ({ on }: StagingEvent): string =>
  on === "D" ? "at diagnosis" : `on ${formatDate(on)}`;

/** One sentence each for the earlier stagings, those in other systems, and those amended; silent where there are none. */
function keptNotes(
  oldestFirst: readonly StagingEvent[],
  inUse: StagingEvent | undefined,
): string[] {
  const standing = standingStagings(oldestFirst);
  const ofRecord = standing.filter(({ system }) => isSystemOfRecord(system));
  const earlier = ofRecord.filter((event) => event !== inUse).length;
  const comparing = standing.filter(
    ({ system }) => system === "butchart" || system === "brigham",
  ).length;
  const amended = oldestFirst.length - standing.length;
  return [
    ...keptNote(earlier, "earlier staging", ""),
    ...keptNote(comparing, "staging", " by Butchart or Brigham"),
    ...keptNote(amended, "amended staging", ""),
  ];
}

function keptNote(count: number, what: string, tail: string): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? `1 ${what}${tail} is kept.`
      : `${count} ${what}s${tail} are kept.`,
  ];
}
