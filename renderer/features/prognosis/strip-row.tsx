import type { Strip } from "../../../shared/domain/prognosis-views.ts";
import { ChoiceStrip } from "./choice-strip.tsx";
import { ScaleStrip } from "./scale-strip.tsx";
import { stripWords } from "./strip-words.ts";
import styles from "./strips.module.css";

/** One input: its name and value, its stretches with the group in each, and the nearest change in words. */
export function StripRow({ strip }: { strip: Strip }) {
  const description = stripWords(strip);
  return (
    <li className={strip.matters ? undefined : styles.quiet}>
      <p className={styles.head}>
        <strong>{strip.label}</strong>{" "}
        <span className={strip.display === null ? styles.missing : undefined}>
          {strip.display ?? "not known"}
        </span>
        {strip.display === null && (
          <span className={styles.unit}>{strip.unit}</span>
        )}
      </p>
      {strip.drawn === null ? (
        <ChoiceStrip strip={strip} description={description} />
      ) : (
        <ScaleStrip
          strip={strip}
          drawn={strip.drawn}
          description={description}
        />
      )}
      {strip.matters && strip.nearest !== null && (
        <p className={styles.nearest}>{strip.nearest}</p>
      )}
    </li>
  );
}
