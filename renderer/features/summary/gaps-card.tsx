import type { SummaryView } from "../../../shared/domain/views.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { gapStanding } from "./gap-standing.ts";
import type { GapStanding } from "./gap-standing.ts";
import styles from "./summary.module.css";

/** What is missing, who gets it and by when. */
export function GapsCard({ summary }: { summary: SummaryView }) {
  const items = summary.openItems.map((item) => ({
    item,
    standing: gapStanding(item, summary.prognosis, summary.today),
  }));
  return (
    <Card
      title="Gaps"
      aside={asideOf(items.map(({ standing }) => standing))}
      className={styles.grow}
    >
      {items.length === 0 ? (
        <p className={styles.muted}>Nothing is open.</p>
      ) : (
        <table className={styles.gaps}>
          <colgroup>
            <col className={styles.gapColumn} />
            <col />
            <col className={styles.standingColumn} />
          </colgroup>
          <thead className="mb-visually-hidden">
            <tr>
              <th scope="col">Missing</th>
              <th scope="col">Owner</th>
              <th scope="col">Due</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ item, standing }) => (
              <tr key={`${item.item} ${item.why}`} title={item.why}>
                <th scope="row">
                  <Chip tone={item.recorded ? "amber" : "open"}>
                    {item.item}
                  </Chip>
                </th>
                <td>
                  {item.owner ?? <span className={styles.open}>no owner</span>}
                </td>
                <td className={standing.isOverdue ? styles.overdue : undefined}>
                  {standing.words}{" "}
                  {standing.on !== null && (
                    <span className={styles.whole}>
                      <DateText date={standing.on} />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function asideOf(standings: readonly GapStanding[]): string | undefined {
  if (standings.length === 0) return undefined;
  const overdue = standings.filter(({ isOverdue }) => isOverdue).length;
  return overdue === 0
    ? `${standings.length} open`
    : `${standings.length} open, ${overdue} overdue`;
}
