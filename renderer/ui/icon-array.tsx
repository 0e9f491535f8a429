import { useId } from "react";
import styles from "./icon-array.module.css";

const perRow = 10;
const cell = 10;
const places = Array.from({ length: 100 }, (_, at) => at);

/**
 * A share as people: 100 figures in ten rows, as many of them full as the share says, from the top left. A share
 * between two whole numbers fills a part of one figure. `label` says in words what the picture shows.
 */
export function IconArray(props: { percent: number; label: string }) {
  const figure = useId();
  return (
    <svg
      className={styles.array}
      viewBox={`0 0 ${perRow * cell} ${perRow * cell}`}
      role="img"
      aria-label={props.label}
    >
      <defs>
        <symbol id={figure} viewBox="0 0 10 10">
          <circle cx="5" cy="2.4" r="1.6" />
          <path d="M2.3 9.2 V7 A2.7 2.5 0 0 1 7.7 7 V9.2 Z" />
        </symbol>
      </defs>
      {places.map((at) => {
        const x = (at % perRow) * cell;
        const y = Math.floor(at / perRow) * cell;
        const filled = Math.min(1, Math.max(0, props.percent - at));
        return (
          <g key={at}>
            {filled < 1 && (
              <use
                href={`#${figure}`}
                className={styles.empty}
                {...{ x, y, width: cell, height: cell }}
              />
            )}
            {filled > 0 && (
              <use
                href={`#${figure}`}
                className={styles.full}
                {...{ x, y, width: cell, height: cell }}
                style={
                  filled < 1
                    ? { clipPath: `inset(0 ${(1 - filled) * 100}% 0 0)` }
                    : undefined
                }
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
