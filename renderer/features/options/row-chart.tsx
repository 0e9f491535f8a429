import type { ReactNode } from "react";
import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from "recharts";
import { IntervalMark } from "./interval-mark.tsx";
import type { PlotPoint } from "./plot-points.ts";
import type { Rows } from "./use-row-centers.ts";
import styles from "./row-chart.module.css";

const axisHeight = 38;

/**
 * Points with their intervals on one axis, drawn over the plot column of a table: a point stands at the height
 * of its row. `description` says in words what the chart shows; the table holds the numbers.
 */
export function RowChart(props: {
  points: readonly PlotPoint[];
  rows: Rows;
  scale: "linear" | "log";
  ticks: readonly number[];
  axisLabel: string;
  /** A value drawn as a line through all rows. */
  referenceAt?: number;
  description: string;
  /** More SVG, drawn inside the chart. */
  children?: ReactNode;
}) {
  const { ticks, rows } = props;
  return (
    <figure
      className={styles.chart}
      aria-label={props.description}
      style={{ left: rows.plotLeft, width: rows.plotWidth }}
    >
      <ResponsiveContainer width="100%" height={rows.height + axisHeight}>
        <ScatterChart
          accessibilityLayer={false}
          margin={{ top: rows.headTop, right: 16, bottom: 0, left: 16 }}
        >
          <CartesianGrid horizontal={false} />
          <XAxis
            type="number"
            dataKey="value"
            scale={props.scale}
            domain={[Math.min(...ticks), Math.max(...ticks)]}
            ticks={[...ticks]}
            interval={0}
            height={axisHeight}
            tickSize={4}
            label={{
              value: props.axisLabel,
              position: "insideBottom",
              offset: 2,
            }}
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={[rows.headTop, rows.height]}
            reversed
            hide
          />
          {props.referenceAt !== undefined && (
            <ReferenceLine x={props.referenceAt} />
          )}
          {props.children}
          <Scatter
            data={[...props.points]}
            shape={IntervalMark}
            isAnimationActive={false}
          />
        </ScatterChart>
      </ResponsiveContainer>
    </figure>
  );
}
