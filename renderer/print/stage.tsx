import type { SummaryView } from "../../shared/domain/views.ts";
import { formatDate } from "../../shared/format.ts";
import { editionName } from "../../shared/domain/staging-systems.ts";
import {
  certaintyNotes,
  notStagedYet,
  stageAnswer,
  stageText,
} from "../../shared/staging-words.ts";
import { Kept } from "./kept.tsx";
import { Mark } from "./mark.tsx";
import { otherEdition, otherEditionText } from "./other-edition.ts";

/** The stage with how it is known, its edition and date, the finding that decides it, and how another edition calls it. */
export function Stage({ summary }: { summary: SummaryView }) {
  const { stage, stageNote } = summary;
  if (stage === null)
    return (
      <div>
        <p className="big none">No stage</p>
        <p>{stageNote === "" ? notStagedYet : stageNote}</p>
      </div>
    );
  const { event, verification, decision } = stage;
  const answer = stageAnswer(event);
  const { certainty } = answer;
  const needsNote =
    event.system === "yan" || certainty === "recorded" || certainty === "none";
  const other = otherEdition(stage);
  return (
    <div>
      <p>
        <span className="big">
          {certainty === "none" ? "No stage" : stageText(answer)}
        </span>{" "}
        {verification !== null && <Mark level={verification} />}{" "}
        <strong>{certaintyNotes[certainty]}</strong>
      </p>
      <p>
        <strong>{stage.categoriesText}</strong>
      </p>
      <p>
        <Kept
          text={`${editionName(event.edition)}, staged ${formatDate(event.on)}`}
        />
      </p>
      {decision !== null && (
        <p>
          <Kept text={decision.sentence} />
        </p>
      )}
      {other !== null && (
        <p>
          <Kept text={otherEditionText(stage, other)} />
          {"\u00a0"}
          <Mark level={other.verification} />
          {stage.comparedBy !== "" && ` ${stage.comparedBy}`}
        </p>
      )}
      {needsNote && stageNote !== "" && <p>{stageNote}</p>}
    </div>
  );
}
