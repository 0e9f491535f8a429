import { Tooltip } from "@mantine/core";
import styles from "./fitness.module.css";

/** A short warning word; what it means is shown on hover and on focus. */
export function NoteButton(props: { words: string; note: string }) {
  return (
    <Tooltip
      label={props.note}
      multiline
      maw={340}
      withArrow
      events={{ hover: true, focus: true, touch: true }}
    >
      <button
        type="button"
        className={`mb-plain ${styles.note}`}
        aria-label={`${props.words}: ${props.note}`}
      >
        {props.words}
      </button>
    </Tooltip>
  );
}
