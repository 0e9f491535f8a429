import styles from "./prognosis.module.css";

/** Sentences folded behind their number; nothing when there are none. */
export function MorePoints(props: {
  title: string;
  points: readonly string[];
}) {
  if (props.points.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        {props.title}: {props.points.length}
      </summary>
      <ul>
        {props.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
