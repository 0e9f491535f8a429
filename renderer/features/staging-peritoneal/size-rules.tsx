import { scoredSize } from "./lesion-size.ts";
import { lastRegion } from "./region-map.ts";
import type { RegionsProps } from "./regions-props.ts";
import styles from "./regions.module.css";

/** What each lesion size means; choosing one scores the active region and goes on to the next. */
export function SizeRules(props: RegionsProps) {
  const { active, guide } = props;
  const region = guide.regions.find(({ id }) => id === active)?.name ?? "";
  const current = scoredSize(props.sizes[active] ?? "", guide.lesionSizes);
  const score = (text: string): void => {
    props.onSize(active, text);
    props.onActive(Math.min(active + 1, lastRegion));
  };
  return (
    <div className={styles.rules}>
      <p className={styles.heading}>Lesion size of {region.toLowerCase()}</p>
      {guide.lesionSizes.map(({ code, label }) => (
        <button
          key={code}
          type="button"
          className={styles.rule}
          aria-pressed={current?.code === code}
          onClick={() => score(code)}
        >
          <strong>{code}</strong> {label}
        </button>
      ))}
    </div>
  );
}

/** What is settled here where the sources differ on a size. */
export function SizeNotes({ guide }: Pick<RegionsProps, "guide">) {
  const notes = new Set(guide.lesionSizes.map(({ note }) => note));
  return [...notes].filter(Boolean).map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ));
}
