import { Tooltip } from "@mantine/core";
import { useEffect, useState } from "react";
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
  /** False where Tab passes it by, as between fields that are typed through. */
  isStop?: boolean;
}) {
  const words = verificationWords[props.level];
  const text =
    props.citation === undefined || props.citation === ""
      ? words.long
      : `${words.long} ${props.citation}`;
  const [visited, setVisited] = useState<HTMLElement | null>(null);
  const leave = (): void => setVisited(null);
  return (
    <>
      <button
        type="button"
        tabIndex={props.isStop === false ? -1 : undefined}
        className={`mb-plain ${styles.mark} ${props.level === "unverified" ? styles.unverified : ""}`}
        aria-label={text}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(":focus-visible"))
            setVisited(currentTarget);
        }}
        onBlur={leave}
        onPointerEnter={({ currentTarget }) => setVisited(currentTarget)}
        onPointerLeave={({ pointerType }) => {
          if (pointerType !== "touch") leave();
        }}
      >
        <Disc level={props.level} />
        {props.withText === true && <span>{words.short}</span>}
      </button>
      {visited !== null && (
        <Explanation text={text} of={visited} onClose={leave} />
      )}
    </>
  );
}

/** The sentence beside a mark. It exists only while it is shown: a page has dozens of marks. Escape takes it away. */
function Explanation(props: {
  text: string;
  of: HTMLElement;
  onClose: () => void;
}) {
  const { onClose } = props;
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onClose();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [onClose]);
  return (
    <Tooltip
      opened
      target={props.of}
      label={props.text}
      multiline
      maw={340}
      withArrow
    />
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
