import type { BodySide } from "../../../../shared/domain/pleural-sheet.ts";
import { distantTop, mapSize } from "./map-places.ts";
import styles from "./nodes.module.css";

const rightLung =
  "M150 30 C112 44 74 92 54 140 C38 180 34 214 36 258 C70 240 116 238 158 250 C166 214 160 176 157 140 C156 106 164 60 150 30 Z";

/** The chest from the front, for orientation only: lungs, airways, heart, diaphragm; the tumor's side is tinted. */
export function ChestDiagram({ tumorSide }: { tumorSide: BodySide | null }) {
  return (
    <svg
      className={styles.diagram}
      viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
      aria-hidden="true"
    >
      <Lung side="right" tumorSide={tumorSide} />
      <g transform={`translate(${mapSize.width} 0) scale(-1 1)`}>
        <Lung side="left" tumorSide={tumorSide} />
      </g>
      <path
        className={styles.heart}
        d="M180 146 C168 172 170 214 196 232 C226 246 262 236 268 214 C270 186 244 152 222 144 Z"
      />
      <g className={styles.airway}>
        <path d="M193 6 V96 C190 106 172 114 156 120 L160 130 C176 126 192 118 200 110 C208 118 224 126 240 130 L244 120 C228 114 210 106 207 96 V6 Z" />
      </g>
      <line
        className={styles.divider}
        x1="8"
        y1={distantTop}
        x2={mapSize.width - 8}
        y2={distantTop}
      />
      <text className={styles.side} x="24" y="26" textAnchor="middle">
        R
      </text>
      <text
        className={styles.side}
        x={mapSize.width - 24}
        y="26"
        textAnchor="middle"
      >
        L
      </text>
      {tumorSide !== null && (
        <text
          className={styles.tumorWord}
          x={tumorSide === "right" ? 76 : mapSize.width - 76}
          y="139"
          textAnchor="middle"
        >
          tumor side
        </text>
      )}
      <text className={styles.caption} x="10" y={distantTop + 11}>
        Outside the region: M1
      </text>
    </svg>
  );
}

function Lung(props: { side: BodySide; tumorSide: BodySide | null }) {
  const isTumorSide = props.side === props.tumorSide;
  return (
    <path
      className={isTumorSide ? styles.tumorLung : styles.lung}
      d={rightLung}
    />
  );
}
