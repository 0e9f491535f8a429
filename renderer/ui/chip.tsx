import type { ReactNode } from "react";
import styles from "./chip.module.css";

export type ChipTone = "neutral" | "accent" | "amber" | "red" | "open";

/** A short word with a tone: amber = open or missing, red = danger or exclusion, "open" = still possible. */
export function Chip(props: {
  tone?: ChipTone;
  title?: string | undefined;
  children: ReactNode;
}) {
  return (
    <span
      className={`${styles.chip} ${styles[props.tone ?? "neutral"]}`}
      title={props.title}
    >
      {props.children}
    </span>
  );
}
