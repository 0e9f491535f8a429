import { Tooltip } from "@mantine/core";
import type { VerificationLevel } from "../../shared/domain/result.ts";
import { verificationWords } from "./verification-words.ts";
import styles from "./verification-mark.module.css";

/** How far a figure can be trusted: full, half or empty disc, explained on hover and focus. */
export function VerificationMark(props: {
  level: VerificationLevel;
  /** Shows the word beside the disc. */
  withText?: boolean;
  /** More to say on hover, e.g. the citation. */
  citation?: string | undefined;
}) {
  const words = verificationWords[props.level];
  const text =
    props.citation === undefined || props.citation === ""
      ? words.long
      : `${words.long} ${props.citation}`;
  return (
    <Tooltip
      label={text}
      multiline
      maw={340}
      withArrow
      events={{ hover: true, focus: true, touch: true }}
    >
      <button
        type="button"
        className={`mb-plain ${styles.mark} ${props.level === "unverified" ? styles.unverified : ""}`}
        aria-label={text}
      >
        <Disc level={props.level} />
        {props.withText === true && <span>{words.short}</span>}
      </button>
    </Tooltip>
  );
}

function Disc({ level }: { level: VerificationLevel }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 10 10" aria-hidden="true">
      <circle
        cx="5"
        cy="5"
        r="4.2"
        fill={level === "verified" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.4"
      />
      {level === "secondary" && (
        <path d="M5 0.8 A4.2 4.2 0 0 0 5 9.2 Z" fill="currentColor" />
      )}
    </svg>
  );
}
