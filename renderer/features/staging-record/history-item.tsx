import { Button } from "@mantine/core";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { formatDate } from "../../../shared/format.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import {
  answersOf,
  categoriesText,
  stageAnswer,
} from "../../../shared/staging-words.ts";
import { Chip } from "../../ui/chip.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { HistoryDetails } from "./history-details.tsx";
import styles from "./history.module.css";

export interface HistoryActs {
  /** Copies the findings of a stored staging into the form. */
  onUse?: (event: StagingEvent) => void;
  /** Opens the form as an amendment of it. */
  onAmend?: (event: StagingEvent) => void;
}

interface ItemProps extends HistoryActs {
  event: StagingEvent;
  /** The staging that this one amends. */
  amended: StagingEvent | null;
  /** The one that amends this one. */
  amendedBy: StagingEvent | null;
}

/** One stored staging; struck through when it was amended, with the day and the reason. */
export function HistoryItem(props: ItemProps) {
  const { event, amended, amendedBy } = props;
  const categories = categoriesText(event);
  return (
    <li className={styles.item} data-amended={amendedBy !== null}>
      <div className={styles.head}>
        <span className={styles.date}>
          <DateText date={event.on} />
        </span>
        <span className={styles.stage}>
          <Stage event={event} />
        </span>
        <span>
          {categories === "" ? "" : `${categories}, `}
          {editionName(event.edition)}
        </span>
        {amended !== null && <Chip tone="accent">amendment</Chip>}
        {amendedBy !== null && <Chip>amended</Chip>}
      </div>
      {event.sheet?.kind === "described" && <p>{event.sheet.extent}</p>}
      <p className={styles.muted}>
        {event.source}
        {event.stagedBy === "" ? "" : `, by ${event.stagedBy}`}
      </p>
      {amendedBy !== null && (
        <p className={styles.reason}>
          Amended on {formatDate(amendedBy.recordedAt.slice(0, 10))} by{" "}
          {amendedBy.recordedBy}, now <Stage event={amendedBy} />:{" "}
          {amendedBy.amendReason}
        </p>
      )}
      {amended !== null && (
        <p className={styles.reason}>
          Amends the staging of {formatDate(amended.on)}: {event.amendReason}
        </p>
      )}
      <HistoryDetails event={event} acts={<Acts {...props} />} />
    </li>
  );
}

/** The stage, or those still possible, and what it rests on. */
function Stage({ event }: { event: StagingEvent }) {
  if (event.system === "described") return <strong>description</strong>;
  const answer = stageAnswer(event);
  const note = {
    recorded: " recorded, not derived",
    possible: " still possible",
    derived: "",
    none: "",
  }[answer.certainty];
  return (
    <>
      <strong>{answersOf(answer).join(" or ") || "no stage"}</strong>
      {note !== "" && <span className={styles.muted}>{note}</span>}
    </>
  );
}

function Acts({ event, amendedBy, onUse, onAmend }: ItemProps) {
  const day = formatDate(event.on);
  return (
    <>
      {onUse !== undefined && (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={`Use as start: staging of ${day}`}
          onClick={() => onUse(event)}
        >
          Use as start
        </Button>
      )}
      {onAmend !== undefined && amendedBy === null && (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={`Amend the staging of ${day}`}
          onClick={() => onAmend(event)}
        >
          Amend
        </Button>
      )}
    </>
  );
}
