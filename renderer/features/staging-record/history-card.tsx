import { memo } from "react";
import type { ClinicalDate } from "../../../shared/domain/primitives.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { Card } from "../../ui/card.tsx";
import { HistoryItem } from "./history-item.tsx";
import type { HistoryActs } from "./history-item.tsx";
import { amendmentsById, newestFirst } from "./newest-first.ts";
import styles from "./history.module.css";

/** Every staging ever stored, newest first. A later one stands beside the earlier ones, never in their place. */
export const HistoryCard = memo(function HistoryCard(
  props: {
    stagings: readonly StagingEvent[];
    diagnosedOn: ClinicalDate | null;
  } & HistoryActs,
) {
  const { stagings, diagnosedOn, ...acts } = props;
  const amendments = amendmentsById(stagings);
  return (
    <Card
      title="Stagings on record"
      aside={stagings.length === 0 ? undefined : "newest first"}
      scrolls
      className={styles.card}
    >
      {stagings.length === 0 ? (
        <p className={styles.muted}>None yet. Saving adds a dated one.</p>
      ) : (
        <ol className={styles.list}>
          {newestFirst(stagings, diagnosedOn).map((event) => (
            <HistoryItem
              key={event.id}
              event={event}
              amended={stagings.find(({ id }) => id === event.amends) ?? null}
              amendedBy={amendments.get(event.id) ?? null}
              {...acts}
            />
          ))}
        </ol>
      )}
    </Card>
  );
});
