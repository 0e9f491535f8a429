import type { OpenItem } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import styles from "./summary.module.css";

/** What is missing, who gets it and by when. */
export function GapsCard({ items }: { items: readonly OpenItem[] }) {
  return (
    <Card
      title="Gaps"
      aside={items.length === 0 ? undefined : `${items.length} open`}
      className={styles.grow}
    >
      {items.length === 0 ? (
        <p className={styles.muted}>Nothing is open.</p>
      ) : (
        <table className={styles.gaps}>
          <thead className="mb-visually-hidden">
            <tr>
              <th scope="col">Missing</th>
              <th scope="col">Owner</th>
              <th scope="col">Due</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={`${item.item} ${item.why}`} title={item.why}>
                <th scope="row">
                  <Chip tone={item.recorded ? "amber" : "open"}>
                    {item.item}
                  </Chip>
                </th>
                <td>
                  {item.owner ?? <span className={styles.open}>no owner</span>}
                </td>
                <td className={styles.due}>{when(item)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function when(item: OpenItem): string {
  if (item.dueOn !== null) return `due ${formatDate(item.dueOn)}`;
  return item.requestedOn === null
    ? "not asked"
    : `asked ${formatDate(item.requestedOn)}`;
}
