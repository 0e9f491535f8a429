import { usePlotArea } from "recharts";
import styles from "./row-chart.module.css";

/** The mark on the chart itself: lines between the trials, and words at the head. */
export function CrossTrialMark({
  y,
  separators,
}: {
  y: number;
  separators: readonly number[];
}) {
  const area = usePlotArea();
  if (area === undefined) return null;
  const right = area.x + area.width;
  return (
    <g className={styles.mark}>
      {separators.map((at) => (
        <line key={at} x1={area.x} x2={right} y1={at} y2={at} />
      ))}
      <text x={right} y={y} textAnchor="end">
        Cross-trial: not comparable between rows of different trials
      </text>
    </g>
  );
}
