import styles from "./summary.module.css";

/** Contradictions in the record, in words, before anybody relies on it. */
export function Notices(props: { contradictions: readonly string[] }) {
  if (props.contradictions.length === 0) return null;
  return (
    <section
      className={styles.notices}
      aria-label="Contradictions in the record"
    >
      <strong>
        {props.contradictions.length === 1
          ? "The record contradicts itself."
          : `The record contradicts itself in ${props.contradictions.length} places.`}
      </strong>
      <ul>
        {props.contradictions.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
