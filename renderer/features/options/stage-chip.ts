import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import {
  certaintyNotes,
  notStagedYet,
  stageAnswer,
  stageText,
} from "../../../shared/staging-words.ts";

/**
 * The stage beside the evidence, with its system and how it is known: "stage IIIA or IIIB, open (AJCC 9)". Without a
 * staging, `note` of the summary tells a case nobody has staged from a disease that has no TNM.
 */
export function stageChip(
  event: Pick<
    StagingEvent,
    "derivedStage" | "possibleStages" | "recordedStage" | "edition"
  > | null,
  note: string,
): { text: string; open: boolean } {
  if (event === null)
    return note.startsWith(notStagedYet)
      ? { text: "not staged", open: true }
      : { text: "no TNM exists", open: false };
  const answer = stageAnswer(event);
  const isOpen = answer.certainty === "possible" || answer.certainty === "none";
  const stage = answer.stages.length === 0 ? "" : "stage ";
  const words = [
    `${stage}${stageText(answer)}`,
    certaintyNotes[answer.certainty],
  ]
    .filter((part) => part !== "")
    .join(", ");
  return { text: `${words} (${editionName(event.edition)})`, open: isOpen };
}
