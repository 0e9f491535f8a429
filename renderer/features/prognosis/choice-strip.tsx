import type { Strip } from "../../../shared/domain/prognosis-views.ts";
import { shortAnswers } from "./short-answer.ts";
import styles from "./strips.module.css";

/** The answers of a choice side by side with the group each would give; the present one is filled and pointed at. */
export function ChoiceStrip(props: { strip: Strip; description: string }) {
  return (
    <figure aria-label={props.description} className={styles.choices}>
      {props.strip.segments.map(({ label, short, isHere }) => (
        <div
          key={label}
          aria-hidden="true"
          className={isHere ? styles.hereChoice : styles.choice}
        >
          <span className={styles.choiceName}>
            {isHere ? "▸ " : ""}
            {label}
          </span>
          <span className={styles.choiceAnswer}>{shortAnswers(short)}</span>
        </div>
      ))}
    </figure>
  );
}
