import { useXAxisScale } from "recharts";
import styles from "./row-chart.module.css";

/** Which side of 1 favors which arm, written at the head of the forest plot. */
export function FavorsLabels({ y }: { y: number }) {
  const x = useXAxisScale()?.(1);
  if (x === undefined) return null;
  return (
    <g className={styles.favors}>
      <text x={x - 8} y={y} textAnchor="end">
        ← favors first arm
      </text>
      <text x={x + 8} y={y} textAnchor="start">
        favors second arm →
      </text>
    </g>
  );
}
