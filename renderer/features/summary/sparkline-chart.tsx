import type { Observation } from "../../../shared/domain/observation.ts";
import { formatDate, formatNumber } from "../../../shared/format.ts";
import { sparkline } from "./sparkline-geometry.ts";
import styles from "./fitness.module.css";

const box = { width: 88, height: 20, padding: 3 };

/** The trend of one value: dots before lines, the reference range as a pale band, the newest at the right. */
export function SparklineChart(props: {
  label: string;
  series: readonly Observation[];
}) {
  const { points, band } = sparkline(props.series, box);
  const path = points.map(({ x, y }) => `${x},${y}`).join(" ");
  return (
    <svg
      className={styles.sparkline}
      width={box.width}
      height={box.height}
      role="img"
      aria-label={trendText(props.label, props.series)}
    >
      {band !== null && (
        <rect
          className={styles.band}
          x={0}
          y={band.y}
          width={box.width}
          height={band.height}
        />
      )}
      {points.length > 1 && <polyline className={styles.trend} points={path} />}
      {points.map(({ x, y }, at) => (
        <circle
          key={`${x} ${y}`}
          className={styles.dot}
          cx={x}
          cy={y}
          r={at === points.length - 1 ? 2.6 : 1.9}
        />
      ))}
    </svg>
  );
}

function trendText(label: string, series: readonly Observation[]): string {
  const values = series.map(
    ({ value, on }) => `${formatNumber(value ?? 0)} on ${formatDate(on)}`,
  );
  return `${label}: ${values.join(", ")}`;
}
