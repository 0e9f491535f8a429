import { Fragment } from "react";
import styles from "./big-answer.module.css";

/** The one answer a view is about; several still possible ones stand side by side with a dashed outline. */
export function BigAnswer(props: {
  answers: readonly string[];
  certainty: "derived" | "possible" | "recorded" | "none";
  /** What to say when there is no answer at all. */
  none: string;
  size?: "large" | "medium";
}) {
  const size = styles[props.size ?? "large"];
  if (props.answers.length === 0)
    return (
      <span className={`${styles.answer} ${styles.none}`}>{props.none}</span>
    );
  return (
    <span className={styles.row}>
      {props.answers.map((answer, at) => (
        <Fragment key={answer}>
          {at > 0 && <span className={styles.or}>or</span>}
          <span
            className={`${styles.answer} ${size} ${styles[props.certainty]}`}
          >
            {answer}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
