import type { SummaryView } from "../../shared/domain/views.ts";
import { formatDate } from "../../shared/format.ts";
import {
  categoriesText,
  editionName,
  notStagedYet,
  stageAnswer,
  stagesText,
} from "../../shared/staging-words.ts";
import { Kept } from "./kept.tsx";
import { Mark } from "./mark.tsx";
import { otherEdition, otherEditionText } from "./other-edition.ts";

/** The stage with its edition and date, and how another edition calls it. */
export function Stage({ summary }: { summary: SummaryView }) {
  const { stage, stageNote } = summary;
  if (stage === null)
    return (
      <div>
        <p className="big none">No stage</p>
        <p>{stageNote === "" ? notStagedYet : stageNote}</p>
      </div>
    );
  const { event } = stage;
  const { stages, certainty } = stageAnswer(event);
  const needsNote = certainty === "recorded" || certainty === "none";
  const other = otherEdition(stage);
  return (
    <div>
      <p>
        <span className="big">
          {stages.length === 0 ? "No stage" : stagesText(stages)}
        </span>{" "}
        <strong className="kept">{categoriesText(event)}</strong>
      </p>
      <p>
        <Kept
          text={`${editionName(event.edition)}, staged ${formatDate(event.on)}`}
        />
      </p>
      {other !== null && (
        <p>
          <Kept text={otherEditionText(stage, other)} />
          {"\u00a0"}
          <Mark level={other.verification} />
        </p>
      )}
      {needsNote && stageNote !== "" && <p>{stageNote}</p>}
    </div>
  );
}
