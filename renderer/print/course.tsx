import type { TimelineItem } from "../../shared/domain/views.ts";
import { formatDate } from "../../shared/format.ts";
import { lastOf } from "./page-plan.ts";

/** What happened when: the newest rows that fit, and how many older ones the record holds. */
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
        <table className="course">
          <tbody>
            {shown.map((item) => (
              <tr key={`${item.on} ${item.until} ${item.text} ${item.detail}`}>
                <th scope="row">
                  {formatDate(item.on)}
                  {item.until !== null && ` to ${formatDate(item.until)}`}
                </th>
                <td>
                  {item.text}
                  {item.lane === "treatment" && item.detail !== ""
                    ? `: ${item.detail}`
                    : ""}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
