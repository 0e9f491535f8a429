import { compareClinicalDates } from "../../../shared/domain/clinical-date.ts";
import type { TimelineItem } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import styles from "./course.module.css";

/** The course as a list in columns, oldest first: nothing is cut however much there is. */
export function TimelineList({ items }: { items: readonly TimelineItem[] }) {
  const ordered = [...items].sort((left, right) =>
    compareClinicalDates(left.on, right.on),
  );
  return (
    <ol className={styles.list}>
      {ordered.map((item) => (
        <li
          key={`${item.on} ${item.until} ${item.text} ${item.detail}`}
          title={item.detail}
        >
          <span className={styles.when}>
            {formatDate(item.on)}
            {item.until !== null && ` to ${formatDate(item.until)}`}
          </span>
          <span>{item.text}</span>
        </li>
      ))}
    </ol>
  );
}
