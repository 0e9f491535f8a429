import type { Strip } from "../../../shared/domain/prognosis-views.ts";
import { shortAnswers } from "./short-answer.ts";
import { stretchLabel } from "./strip-labels.ts";
import {
  placedSegments,
  placeOf,
  ticksOf,
  type PlacedSegment,
} from "./strip-scale.ts";
import styles from "./strips.module.css";

const top = 9;
const band = 20;
const bottom = top + band;
const height = bottom + 15;

/** A scale with its cut points: the group in each stretch, the present stretch filled, the patient's value as a pointer. */
export function ScaleStrip(props: {
  strip: Strip;
  drawn: NonNullable<Strip["drawn"]>;
  description: string;
}) {
  const { strip, drawn } = props;
  const placed = placedSegments(strip.segments, drawn);
  const pointer = strip.value === null ? null : placeOf(strip.value, drawn);
  return (
    <svg
      className={styles.scale}
      height={height}
      role="img"
      aria-label={props.description}
    >
      {placed.map((part) => (
        <Stretch key={part.segment.label} part={part} pointer={pointer} />
      ))}
      {ticksOf(placed).map(({ at, left, anchor }) => (
        <g key={at}>
          <line
            className={styles.tick}
            x1={`${left}%`}
            x2={`${left}%`}
            y1={top}
            y2={bottom + 3}
          />
          <text
            className={styles.tickLabel}
            x={`${left}%`}
            y={height - 1}
            textAnchor={anchor}
          >
            {at}
          </text>
        </g>
      ))}
      {pointer !== null && <Pointer left={pointer} />}
    </svg>
  );
}

function Stretch(props: { part: PlacedSegment; pointer: number | null }) {
  const { segment, left, width } = props.part;
  const inWords = shortAnswers(segment.short);
  const label = stretchLabel(props.part, props.pointer);
  return (
    <g>
      <title>{`${segment.label}: ${inWords}`}</title>
      <rect
        className={segment.isHere ? styles.here : styles.stretch}
        x={`${left}%`}
        y={top}
        width={`${width}%`}
        height={band}
      />
      {label !== null && (
        <text
          className={segment.isHere ? styles.hereLabel : styles.label}
          x={`${label.center}%`}
          y={top + band / 2}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

/** A triangle on the band, with a line through it; nested so that its drawing keeps its size. */
function Pointer({ left }: { left: number }) {
  return (
    <svg x={`${left}%`} overflow="visible" className={styles.pointer}>
      <path d={`M0 ${top} L-5 0 H5 Z`} />
      <line x1="0" x2="0" y1={top} y2={bottom} />
    </svg>
  );
}
