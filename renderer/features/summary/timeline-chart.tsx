import type { PlacedItem, TimelineLayout } from "./timeline-layout.ts";
import { formatDate } from "../../../shared/format.ts";
import styles from "./course.module.css";

const tierHeight = 20;
const laneHeight = 9;
const room = 9;

/** The course as one line: dots for events, bars for treatments, an open ring for the board. */
export function TimelineChart(props: {
  layout: TimelineLayout;
  width: number;
}) {
  const { layout, width } = props;
  const lineY = layout.tiersAbove * tierHeight + room;
  const below = lineY + layout.lanes * laneHeight;
  const height = below + layout.tiersBelow * tierHeight + 4;
  return (
    <>
      <svg
        className={styles.chart}
        width={width}
        height={height}
        aria-hidden="true"
      >
        <line className={styles.axis} x1={0} x2={width} y1={lineY} y2={lineY} />
        {layout.placed.map((placed) => (
          <TimelineMark
            key={`${placed.label} ${placed.item.detail}`}
            placed={placed}
            lineY={lineY}
            belowY={below}
          />
        ))}
      </svg>
      <ol className="mb-visually-hidden" aria-label="Course in order of time">
        {layout.placed.map((placed) => (
          <li key={`${placed.label} ${placed.item.detail}`}>
            {spoken(placed)}
          </li>
        ))}
      </ol>
    </>
  );
}

function TimelineMark(props: {
  placed: PlacedItem;
  lineY: number;
  belowY: number;
}) {
  const { placed, lineY, belowY } = props;
  const labelY =
    placed.tier > 0
      ? lineY - room - (placed.tier - 1) * tierHeight - 3
      : belowY + -placed.tier * tierHeight - 7;
  const leaderEnd = placed.tier > 0 ? labelY + 4 : labelY - 12;
  return (
    <g>
      <title>{spoken(placed)}</title>
      <line
        className={styles.leader}
        x1={placed.x}
        x2={placed.x}
        y1={lineY}
        y2={leaderEnd}
      />
      <Symbol placed={placed} y={lineY} />
      <text className={styles.text} x={placed.labelX} y={labelY}>
        {placed.label}
      </text>
    </g>
  );
}

function Symbol({ placed, y }: { placed: PlacedItem; y: number }) {
  if (placed.endX !== null)
    return (
      <rect
        className={styles.bar}
        x={placed.x}
        y={y - 3.5 + placed.lane * laneHeight}
        width={placed.endX - placed.x}
        height={7}
        rx={2}
      />
    );
  if (placed.item.lane === "treatment")
    return (
      <rect
        className={styles.dot}
        x={placed.x - 4}
        y={y - 4}
        width={8}
        height={8}
      />
    );
  return (
    <circle
      className={placed.item.lane === "board" ? styles.ring : styles.dot}
      cx={placed.x}
      cy={y}
      r={4.5}
    />
  );
}

function spoken({ item }: PlacedItem): string {
  const until = item.until === null ? "" : ` to ${formatDate(item.until)}`;
  const detail = item.detail === "" ? "" : `. ${item.detail}`;
  return `${formatDate(item.on)}${until}: ${item.text}${detail}`;
}
