import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import {
  categoriesText,
  editionName,
  stageAnswer,
} from "../../../shared/staging-words.ts";
import { Card } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";
import styles from "./history.module.css";

/** Every staging ever stored, newest first. A later one stands beside the earlier ones, never in their place. */
export function HistoryCard(props: { stagings: readonly StagingEvent[] }) {
  return (
    <Card
      title="Stagings on record"
      aside={props.stagings.length === 0 ? undefined : "newest first"}
      scrolls
      className={styles.card}
    >
      {props.stagings.length === 0 ? (
        <p className={styles.muted}>None yet. Saving adds a dated one.</p>
      ) : (
        <table className={styles.table}>
          <thead className="mb-visually-hidden">
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Stage</th>
              <th scope="col">Categories and edition</th>
              <th scope="col">Staged from</th>
            </tr>
          </thead>
          <tbody>
            {props.stagings.map((event) => (
              <HistoryRow key={event.id} event={event} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function HistoryRow({ event }: { event: StagingEvent }) {
  const { stages, certainty } = stageAnswer(event);
  return (
    <tr>
      <td className={styles.date}>
        <DateText date={event.on} />
      </td>
      <td>
        <strong>{stages.length === 0 ? "none" : stages.join(" or ")}</strong>
        {certainty === "recorded" && (
          <span className={styles.muted}> recorded, not derived</span>
        )}
        {certainty === "possible" && (
          <span className={styles.muted}> still possible</span>
        )}
      </td>
      <td className={styles.date}>
        {categoriesText(event)}, {editionName(event.edition)}
      </td>
      <td className={styles.muted}>
        {event.source}
        {event.stagedBy === "" ? "" : `, ${event.stagedBy}`}
      </td>
    </tr>
  );
}
