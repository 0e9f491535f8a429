import type { TimelineItem } from "../../shared/domain/views.ts";
import { formatDate } from "../../shared/format.ts";
import { Kept } from "./kept.tsx";
import { lastOf } from "./page-plan.ts";

/** What happened when, in two columns: the newest rows that fit, and how many older ones the record holds. */
export function Course(props: {
  items: readonly TimelineItem[];
  rows: number;
}) {
  const { shown, left } = lastOf(props.items, props.rows);
  return (
    <section>
      <h2>
        Course
        {left > 0 && (
          <span className="left"> (and {left} earlier in the record)</span>
        )}
      </h2>
      {props.items.length === 0 ? (
        <p>Nothing recorded.</p>
      ) : (
        <ul className="course">
          {shown.map((item) => (
            <li key={`${item.on} ${item.until} ${item.text} ${item.detail}`}>
              <Kept text={itemText(item)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function itemText({ on, until, text, lane, detail }: TimelineItem): string {
  const day = formatDate(on);
  const days = until === null ? day : `${day} to ${formatDate(until)}`;
  const more = lane === "treatment" && detail !== "" ? `: ${detail}` : "";
  return `${days} ${text}${more}`;
}
