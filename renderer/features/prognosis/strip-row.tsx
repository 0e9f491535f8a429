import type { Strip } from "../../../shared/domain/prognosis-views.ts";
import { ChoiceStrip } from "./choice-strip.tsx";
import { ScaleStrip } from "./scale-strip.tsx";
import { shortAnswers } from "./short-answer.ts";
import { hereBelow } from "./strip-labels.ts";
import { stillWords, stripWords } from "./strip-words.ts";
import styles from "./strips.module.css";

/** One input: its name and value, its stretches with the group in each, and the nearest change in words. */
export function StripRow({ strip }: { strip: Strip }) {
  return (
    <li>
      <p className={styles.head}>
        <StripHead strip={strip} />
        {strip.display === null && (
          <span className={styles.unit}>{strip.unit}</span>
        )}
      </p>
      <Drawing strip={strip} />
      {strip.nearest !== null && (
        <p className={styles.nearest}>{strip.nearest}</p>
      )}
    </li>
  );
}

/** An input that changes nothing by itself, on one line; its stretches on request. */
export function StillRow({ strip }: { strip: Strip }) {
  return (
    <li className={styles.quiet}>
      <details>
        <summary>
          <StripHead strip={strip} />: {stillWords(strip)}
        </summary>
        <Drawing strip={strip} />
      </details>
    </li>
  );
}

function StripHead({ strip }: { strip: Strip }) {
  return (
    <>
      <strong>{strip.label}</strong>{" "}
      <span className={strip.display === null ? styles.missing : undefined}>
        {strip.display ?? "not known"}
      </span>
    </>
  );
}

function Drawing({ strip }: { strip: Strip }) {
  const description = stripWords(strip);
  if (strip.drawn === null)
    return <ChoiceStrip strip={strip} description={description} />;
  const below = hereBelow(strip);
  return (
    <>
      <ScaleStrip strip={strip} drawn={strip.drawn} description={description} />
      {below !== null && (
        <p className={styles.nearest} aria-hidden="true">
          ▾ {below.label}: <strong>{shortAnswers(below.short)}</strong>
        </p>
      )}
    </>
  );
}
