import { useElementSize } from "@mantine/hooks";
import type { TimelineItem } from "../../../shared/domain/views.ts";
import { Card } from "../../ui/card.tsx";
import { measureText } from "./measure-text.ts";
import { timelineAxis } from "./timeline-axis.ts";
import type { TimelineAxis } from "./timeline-axis.ts";
import { TimelineChart } from "./timeline-chart.tsx";
import { layoutTimeline } from "./timeline-layout.ts";
import { TimelineList } from "./timeline-list.tsx";
import styles from "./course.module.css";

/** What happened when: a line with every label whole, or a list when the line would be crowded. */
export function CourseCard({ items }: { items: readonly TimelineItem[] }) {
  const axis = timelineAxis(items);
  return (
    <Card title="Course" aside={axis?.title}>
      {items.length === 0 ? (
        <p className={styles.muted}>Nothing is recorded on the course yet.</p>
      ) : (
        <Line items={items} axis={axis} />
      )}
    </Card>
  );
}

function Line(props: {
  items: readonly TimelineItem[];
  axis: TimelineAxis | null;
}) {
  const { ref, width } = useElementSize();
  const layout =
    props.axis === null || width === 0
      ? null
      : layoutTimeline(props.axis.dated, width, measureText);
  return (
    <div ref={ref} className={styles.line}>
      {layout === null || props.axis === null ? (
        <TimelineList items={props.items} />
      ) : (
        <>
          <TimelineChart layout={layout} width={width} />
          <Undated items={props.axis.undated} />
        </>
      )}
    </div>
  );
}

function Undated({ items }: { items: readonly TimelineItem[] }) {
  if (items.length === 0) return null;
  return (
    <p className={styles.muted}>
      Without a date: {items.map(({ text }) => text).join("; ")}
    </p>
  );
}
