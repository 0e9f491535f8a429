import styles from "./glance.module.css";

const step = 13;

/** Where an answer stands among the groups of its index, best at the left: a disc for its place, rings for places still possible, dots for the rest. */
export function PlacePips(props: { places: readonly number[]; of: number }) {
  const { places, of } = props;
  if (of < 2) return null;
  const isOpen = places.length > 1;
  return (
    <svg
      className={styles.pips}
      viewBox={`0 0 ${of * step} ${step}`}
      style={{ width: `${(of * step) / 16}rem` }}
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, at) => {
        const center = { cx: (at + 0.5) * step, cy: step / 2 };
        if (!places.includes(at + 1))
          return <circle key={at} {...center} r="1.8" className={styles.dot} />;
        return (
          <circle
            key={at}
            {...center}
            r={isOpen ? 4.4 : 5.2}
            className={isOpen ? styles.ring : styles.disc}
          />
        );
      })}
    </svg>
  );
}
