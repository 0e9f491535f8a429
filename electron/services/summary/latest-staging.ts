import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { compareClinicalDates } from "../../../shared/domain/clinical-date.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { factsOf } from "../cases/case-facts.ts";
import { onCalendar } from "../dates/span.ts";
import { comparisonsOf } from "../staging/comparisons.ts";
import { whyNoTnm } from "../staging/tnm-applies.ts";
import { notStagedYet } from "../../../shared/staging-words.ts";

/** The stagings of a case, oldest first by clinical date; of one day, the one recorded last stands last. */
export function stagingsInOrder(file: CaseFile): StagingEvent[] {
  const { diagnosedOn } = factsOf(file).diagnosis;
  const place = ({ on }: StagingEvent) => onCalendar(on, diagnosedOn);
  return [...file.stagings].sort(
    (left, right) =>
      compareClinicalDates(place(left), place(right)) ||
      Date.parse(left.recordedAt) - Date.parse(right.recordedAt),
  );
}

/** The latest staging under its own and the other editions, and what must be said beside it or instead of it. */
export function stageOf(
  file: CaseFile,
): Pick<SummaryView, "stage" | "stageNote"> {
  const { diagnosis } = factsOf(file);
  const noTnm = whyNoTnm(diagnosis);
  const event = stagingsInOrder(file).at(-1);
  if (event === undefined)
    return { stage: null, stageNote: noTnm ?? notStagedYet };
  const edition = tnmEditionSchema.safeParse(event.edition);
  const given = {
    classification: event.classification,
    t: event.t || null,
    n: event.n || null,
    m: event.m || null,
  };
  const comparisons =
    noTnm === null && edition.success
      ? comparisonsOf(given, edition.data, diagnosis)
      : [];
  const recorded =
    event.recordedStage === null
      ? ""
      : ` The source records stage ${event.recordedStage}.`;
  const older = file.stagings.length - 1;
  const notes = [
    noTnm,
    edition.success
      ? null
      : `Staged under edition ${event.edition}, which is recorded and not derived.${recorded}`,
    event.possibleStages.length > 1
      ? `Still possible: ${event.possibleStages.join(", ")}.`
      : null,
    older > 0
      ? `${older} earlier ${older === 1 ? "staging is" : "stagings are"} kept.`
      : null,
  ];
  return {
    stage: { event, comparisons },
    stageNote: notes.filter((note) => note !== null).join(" "),
  };
}
