import type { VerificationLevel } from "../../shared/domain/result.ts";
import styles from "./verification-mark.module.css";

/** The sign of a verification level without words: full, half or empty; a tick where it was checked against the paper. */
export function VerificationDisc(props: {
  level: VerificationLevel;
  isChecked?: boolean;
}) {
  const { level } = props;
  if (props.isChecked === true)
    return (
      <svg className={styles.glyph} viewBox="0 0 10 10" aria-hidden="true">
        <path
          d="M1 5.4 L3.8 8.2 L9 1.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      </svg>
    );
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
