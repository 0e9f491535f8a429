import type { LesionSizes } from "./lesion-size.ts";
import styles from "./diagram.module.css";

const radii: Readonly<Record<string, number>> = { 0: 9, 1: 7, 2: 12, 3: 18 };

/**
 * The size of one region as a shape with its digit: an empty ring for 0, discs that grow from 1 to 3, a dashed ring
 * while not scored, and a square for an entry that is refused.
 */
export function SizeGlyph(props: {
  x: number;
  y: number;
  typed: string;
  /** Null for an entry that is none of the sizes. */
  size: LesionSizes[number] | null;
}) {
  const { x, y, size } = props;
  const typed = props.typed.trim();
  if (typed === "")
    return (
      <>
        <circle cx={x} cy={y} r="9" className={styles.notScored} />
        <Digit x={x} y={y} text="?" className={styles.digit} />
      </>
    );
  if (size === null)
    return (
      <>
        <rect
          x={x - 17}
          y={y - 12}
          width="34"
          height="24"
          className={styles.refused}
        />
        <Digit
          x={x}
          y={y}
          text={`${typed.slice(0, 3)}!`}
          className={styles.refusedDigit}
        />
      </>
    );
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={radii[size.code]}
        className={size.code === "0" ? styles.free : styles.scored}
      />
      <Digit
        x={x}
        y={y}
        text={size.code}
        className={size.code === "0" ? styles.digit : styles.scoredDigit}
      />
    </>
  );
}

function Digit(props: {
  x: number;
  y: number;
  text: string;
  className: string | undefined;
}) {
  return (
    <text
      x={props.x}
      y={props.y}
      dy="0.36em"
      textAnchor="middle"
      className={props.className}
      aria-hidden="true"
    >
      {props.text}
    </text>
  );
}
