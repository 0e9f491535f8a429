import { useXAxisScale } from "recharts";
import type { PlotPoint } from "./plot-points.ts";
import styles from "./row-chart.module.css";

const cap = 5;
const half = 4.5;

/** A point with its whisker: solid at 95 %, long dashes where 95 % is assumed, short ones at another level; an arrow for a one-sided limit. */
export function IntervalMark(props: {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: PlotPoint;
}) {
  const { cx, cy, payload: point } = props;
  const scale = useXAxisScale();
  if (
    cx === undefined ||
    cy === undefined ||
    point === undefined ||
    scale === undefined
  )
    return null;
  const low = scale(point.interval?.low ?? undefined);
  const high = scale(point.interval?.high ?? undefined);
  return (
    <g className={point.symbol === "circle" ? styles.control : styles.tested}>
      {point.interval !== null && (
        <Whisker point={point} from={low ?? cx} to={high ?? cx} y={cy} />
      )}
      <LimitMark point={point} x={low} y={cy} inward={1} />
      <LimitMark point={point} x={high} y={cy} inward={-1} />
      {point.symbol === "square" ? (
        <rect
          className={styles.symbol}
          x={cx - half}
          y={cy - half}
          width={half * 2}
          height={half * 2}
        />
      ) : (
        <circle className={styles.symbol} cx={cx} cy={cy} r={half} />
      )}
    </g>
  );
}

function Whisker(props: {
  point: PlotPoint;
  from: number;
  to: number;
  y: number;
}) {
  const dashes = {
    normal: "",
    assumed: styles.longDashed,
    other: styles.dashed,
  };
  const line = `${styles.whisker} ${dashes[props.point.whisker ?? "normal"]}`;
  return <path className={line} d={`M${props.from} ${props.y} H${props.to}`} />;
}

function LimitMark(props: {
  point: PlotPoint;
  x: number | undefined;
  y: number;
  inward: number;
}) {
  const { x, y } = props;
  if (x === undefined) return null;
  const back = x + props.inward * cap;
  const isOneSided = props.point.interval?.sided === "one";
  const d = isOneSided
    ? `M${back} ${y - cap} L${x} ${y} L${back} ${y + cap}`
    : `M${x} ${y - cap} V${y + cap}`;
  return <path className={styles.whisker} d={d} />;
}
